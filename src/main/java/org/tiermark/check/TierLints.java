package org.tiermark.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.SchemeLint;
import org.tiermark.scheme.Tier;

/** Tiers that cannot be reached, stand in no order, or share or miss scores. */
final class TierLints {
    private final Inspection inspection;
    private final List<Tier> tiers;
    private final List<Tier> scored;
    private final List<Tier> shadowed = new ArrayList<>();

    private TierLints(Inspection inspection) {
        this.inspection = inspection;
        this.tiers = inspection.scheme().tiers();
        this.scored = tiers.stream().filter(tier -> tier.score().isPresent()).toList();
    }

    static void check(Inspection inspection) {
        TierLints lints = new TierLints(inspection);
        if (lints.tiers.isEmpty()) {
            return;
        }
        lints.last();
        lints.shadowed();
        lints.tooHigh();
        lints.sequence();
        lints.gaps();
        lints.overlaps();
    }

    private static Problem problem(ProblemCode code, Tier tier) {
        return Problem.of(code, tier.origin()).with("tier", tier.name());
    }

    private static Span span(Tier tier) {
        return tier.score().map(Span::of).orElse(Span.ALL);
    }

    private static boolean free(Tier tier) {
        return tier.score().isEmpty() && tier.isFixed();
    }

    private void last() {
        for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
            if (free(tier)) {
                inspection.report(problem(SchemeLint.FREE_TIER, tier));
            }
        }
        Tier last = tiers.get(tiers.size() - 1);
        if (!free(last)) {
            inspection.report(problem(SchemeLint.LAST_TIER, last));
        }
    }

    /** A tier all of whose scores belong to earlier ones without further condition. */
    private void shadowed() {
        List<Tier> taking = new ArrayList<>();
        for (Tier tier : tiers) {
            if (!free(tier)
                    && span(tier)
                            .without(taking.stream().map(TierLints::span).toList())
                            .isEmpty()) {
                inspection.report(problem(SchemeLint.TIER_ORDER, tier).with("earlier", covering(tier, taking)));
                shadowed.add(tier);
            } else if (tier.isFixed() && tier.score().isPresent()) {
                taking.add(tier);
            }
        }
    }

    /** The one that takes all its scores; the last one where it takes several. */
    private static String covering(Tier tier, List<Tier> taking) {
        return taking.stream()
                .filter(earlier -> span(tier).isWithin(span(earlier)))
                .findFirst()
                .orElse(taking.get(taking.size() - 1))
                .name();
    }

    private void tooHigh() {
        Optional<Rational> most =
                inspection.reach().points(inspection.scheme().root()).high();
        if (most.isEmpty()) {
            return;
        }
        for (Tier tier : scored) {
            Span reachable = new Span(Cut.BEFORE_ALL, Cut.after(most.get()));
            Optional<Rational> low = tier.score().flatMap(Interval::low);
            if (low.isPresent() && span(tier).and(reachable).isEmpty()) {
                inspection.report(problem(SchemeLint.UNREACHABLE_TIER, tier)
                        .with("least", low.get())
                        .with("most", most.get()));
            }
        }
    }

    /** Scores have to go one way from tier to tier, best first; either way, since less can be better. */
    private void sequence() {
        List<Tier> reached =
                scored.stream().filter(tier -> !shadowed.contains(tier)).toList();
        int way = 0;
        for (int i = 1; i < reached.size(); i++) {
            int order = order(span(reached.get(i - 1)), span(reached.get(i)));
            if (order != 0 && order == -way) {
                inspection.report(problem(SchemeLint.TIER_SEQUENCE, reached.get(i))
                        .with("earlier", reached.get(i - 1).name()));
                return;
            }
            way = order == 0 ? way : order;
        }
    }

    /** 1 where both ends of the second lie above those of the first, −1 below; 0 where neither can be said. */
    private static int order(Span one, Span other) {
        int low = Integer.signum(other.from().compareTo(one.from()));
        int high = Integer.signum(other.to().compareTo(one.to()));
        return low * high < 0 ? 0 : low != 0 ? low : high;
    }

    /** Scores between stated intervals fall to the last tier, which is seldom meant. */
    private void gaps() {
        List<Span> spans = scored.stream().map(TierLints::span).toList();
        if (spans.isEmpty()) {
            return;
        }
        Cut from = spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow();
        Cut to = spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow();
        for (Span gap : new Span(from, to).without(spans)) {
            if (gap.holds(decimals())) {
                inspection.report(problem(SchemeLint.TIER_GAP, tiers.get(tiers.size() - 1))
                        .with("gap", gap));
            }
        }
    }

    private OptionalInt decimals() {
        return inspection
                .scheme()
                .root()
                .round()
                .map(round -> OptionalInt.of(round.decimals()))
                .orElse(OptionalInt.empty());
    }

    /** Two printed ranges that share scores; an open end on the side of the better tiers shares none on purpose. */
    private void overlaps() {
        for (int i = 0; i < scored.size(); i++) {
            for (Tier later : scored.subList(i + 1, scored.size())) {
                Tier earlier = scored.get(i);
                Span both = span(earlier).and(span(later));
                boolean fixed = earlier.isFixed() && later.isFixed() && !shadowed.contains(later);
                if (fixed && both.holds(decimals()) && ends(span(later), span(earlier))) {
                    inspection.report(problem(SchemeLint.TIER_OVERLAP, later)
                            .with("earlier", earlier.name())
                            .with("overlap", both));
                }
            }
        }
    }

    /** Whether a stated end of the one lies within the other, short of the other's own end. */
    private static boolean ends(Span one, Span other) {
        boolean high = one.to().number().isPresent()
                && one.to().compareTo(other.from()) > 0
                && one.to().compareTo(other.to()) < 0
                && one.from().compareTo(other.from()) < 0;
        boolean low = one.from().number().isPresent()
                && one.from().compareTo(other.to()) < 0
                && one.from().compareTo(other.from()) > 0
                && one.to().compareTo(other.to()) > 0;
        return high || low;
    }
}
