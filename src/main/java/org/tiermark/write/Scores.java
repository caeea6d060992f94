package org.tiermark.write;

import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.result.Result;

/** How many digits scores are shown with: as many as they are rounded to, else as many as they need, up to six. */
final class Scores {
    private static final int MOST_UNROUNDED = 6;

    /** So many at least for a mean of scores that the scheme does not round. */
    private static final int LEAST_OF_A_MEAN = 2;

    private final int decimals;
    private final int ofMeans;

    Scores(Result result) {
        this.decimals = result.subject().decimals().orElseGet(() -> needed(result));
        this.ofMeans = result.subject().decimals().orElse(Math.max(decimals, LEAST_OF_A_MEAN));
    }

    private static int needed(Result result) {
        int places = 0;
        for (int row = 0; row < result.units().count() && places < MOST_UNROUNDED; row++) {
            if (result.standings().score().state(row) == State.MEASURED) {
                places = Math.max(
                        places, Numbers.places(result.standings().score().value(row)));
            }
        }
        return Math.min(places, MOST_UNROUNDED);
    }

    /** Digits after the point. */
    int decimals() {
        return decimals;
    }

    String text(Rational score) {
        return Numbers.fixed(score, decimals);
    }

    /** An amount beside other text: no more digits than it needs. */
    String brief(Rational points) {
        return Numbers.places(points) <= decimals ? Numbers.exact(points) : text(points);
    }

    /** A mean or a median of scores. */
    String mean(Rational mean) {
        return Numbers.places(mean) <= decimals ? text(mean) : Numbers.fixed(mean, ofMeans);
    }

    /** As a score is shown, or a dash. */
    String text(Optional<Rational> score) {
        return score.map(this::text).orElse("-");
    }
}
