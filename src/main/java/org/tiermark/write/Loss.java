package org.tiermark.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tiermark.model.Rational;
import org.tiermark.result.Account;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Ledger;

/**
 * What a unit lost in one item: what a leaf lacks of its full marks, else what its deductions took.
 *
 * @param item the item's id
 * @param name its name for people
 * @param owner the department that answers for it; may be empty
 * @param points in points of the item, above zero
 */
record Loss(String item, String name, String owner, Rational points) {
    private static final Set<String> TAKING = Set.of("deduct", "set");

    /** The losses of a unit in items that count, the largest first, equal ones in file order. */
    static List<Loss> of(Account account) {
        List<Loss> losses = new ArrayList<>();
        List<Ledger> ledgers = account.ledgers();
        int beside = Integer.MAX_VALUE;
        for (int i = 0; i < ledgers.size(); i++) {
            Ledger ledger = ledgers.get(i);
            beside = ledger.depth() > beside ? beside : ledger.counts() ? Integer.MAX_VALUE : ledger.depth();
            boolean leaf = i + 1 == ledgers.size() || ledgers.get(i + 1).depth() <= ledger.depth();
            Rational points = leaf && ledger.full().isPresent() ? ledger.loss().orElse(Rational.ZERO) : taken(ledger);
            if (points.isPositive() && beside == Integer.MAX_VALUE) {
                losses.add(new Loss(ledger.item(), ledger.name(), ledger.owner(), points));
            }
        }
        losses.sort(Comparator.comparing(Loss::points).reversed());
        return losses;
    }

    private static Rational taken(Ledger ledger) {
        Rational taken = Rational.ZERO;
        for (Adjustment line : ledger.lines()) {
            if (line.change().signum() < 0 && TAKING.contains(line.clause().kind())) {
                taken = taken.minus(line.change());
            }
        }
        return taken;
    }
}
