package org.tiermark.check;

import java.util.OptionalInt;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Fold;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.Rounded;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Statistic;
import org.tiermark.expression.Streak;
import org.tiermark.model.Ties;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Policy;

/** How many decimals a quantity can have, so that between 94 and 95 whole persons there is no gap. */
final class Decimals {
    private static final OptionalInt WHOLE = OptionalInt.of(0);

    private Decimals() {}

    /** The most decimals; empty where any number can be. */
    static OptionalInt of(Expression expression, Item item, Reach reach) {
        if (expression instanceof Rounded rounded) {
            return OptionalInt.of(rounded.rounding().decimals());
        }
        if (expression instanceof Position position) {
            return position.ties() == Ties.AVERAGE ? OptionalInt.of(1) : WHOLE;
        }
        if (expression instanceof Streak
                || expression instanceof Fold fold && fold.statistic() == Statistic.COUNT
                || expression instanceof PeerStatistic peers && peers.statistic() == Statistic.COUNT
                || expression instanceof RowStatistic rows && rows.statistic() == Statistic.COUNT) {
            return WHOLE;
        }
        boolean putIn = item.missing().policies().values().stream().anyMatch(p -> p.kind() == Policy.Kind.VALUE);
        return putIn
                ? OptionalInt.empty()
                : reach.indicator(expression, item).map(Decimals::of).orElse(OptionalInt.empty());
    }

    private static OptionalInt of(Indicator indicator) {
        if (indicator.integer()) {
            return WHOLE;
        }
        return indicator.formula().isPresent()
                ? indicator
                        .round()
                        .map(round -> OptionalInt.of(round.decimals()))
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }
}
