package org.tiermark.check;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Attain;
import org.tiermark.rule.Bonus;
import org.tiermark.rule.Deduct;
import org.tiermark.rule.Full;
import org.tiermark.rule.None;
import org.tiermark.rule.Ratio;
import org.tiermark.rule.Rule;
import org.tiermark.rule.SetPoints;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Policy;

/** Where an item's points start, and what keeps them within bounds. */
final class ItemLints {
    private final Inspection inspection;
    private final Item item;

    private ItemLints(Inspection inspection, Item item) {
        this.inspection = inspection;
        this.item = item;
    }

    static void check(Inspection inspection, Item item) {
        ItemLints lints = new ItemLints(inspection, item);
        lints.base();
        lints.policies();
        lints.cap();
        lints.floor();
        lints.unreachableBases();
        lints.unreachablePoints();
        lints.nothingJudged();
    }

    private Problem problem(ProblemCode code, Origin origin) {
        return Problem.of(code, origin).with("item", item.label());
    }

    /** A leaf starts from its full marks only where all it has are deductions, set or vetoes. */
    private void base() {
        if (!item.bases().isEmpty()) {
            return;
        }
        List<Rule> adjustments = item.adjustments();
        boolean onlyTaking = adjustments.stream()
                .allMatch(rule -> rule instanceof Deduct || rule instanceof SetPoints || rule instanceof Veto);
        boolean vetoesOnly = adjustments.stream().allMatch(Veto.class::isInstance);
        boolean nothing = item.isWithoutTotal() ? !vetoesOnly : item.isLeaf() && !onlyTaking;
        if (nothing) {
            inspection.report(problem(SchemeProblem.NO_BASE, item.origin()));
        } else if (item.isLeaf() && item.points().isEmpty() && !item.isWithoutTotal()) {
            inspection.report(
                    problem(SchemeProblem.NO_FULL_MARKS, item.origin()).with("kind", "full"));
        }
    }

    private void policies() {
        boolean full = item.missing().policies().values().stream().anyMatch(p -> p.kind() == Policy.Kind.FULL);
        if (full && item.points().isEmpty()) {
            inspection.report(
                    problem(SchemeProblem.NO_FULL_MARKS, item.origin()).with("kind", "missing: full"));
        }
    }

    private void cap() {
        if (item.points().isEmpty() || item.cap().stated()) {
            return;
        }
        item.rules().stream()
                .filter(rule -> rule instanceof Bonus || rule.isBase() && exceeds(rule))
                .findFirst()
                .ifPresent(rule -> inspection.report(problem(SchemeProblem.NO_CAP, item.origin())
                        .with("kind", rule.kind().name())));
    }

    private boolean exceeds(Rule base) {
        if (base instanceof Full || base instanceof None) {
            return false;
        }
        if (base instanceof Attain attain && attain.otherwise().isEmpty()) {
            return false;
        }
        Extent full = inspection.reach().of(item.points().orElseThrow(), item);
        if (base instanceof Ratio ratio && ratio.atZero().isEmpty()) {
            return !within(inspection.reach().of(ratio.cap(), item), Extent.of(Rational.ONE));
        }
        return !within(inspection.reach().base(base, item), full);
    }

    private static boolean within(Extent points, Extent full) {
        return points.high().isPresent()
                && full.high().isPresent()
                && points.high().get().compareTo(full.high().get()) <= 0;
    }

    /** A stated floor, also "none", is the author's decision. */
    private void floor() {
        if (item.floor().stated() || item.floorInForce().isPresent()) {
            return;
        }
        Optional<Rational> base = inspection.reach().base(item).low();
        List<Rule> deductions =
                item.rules().stream().filter(Deduct.class::isInstance).toList();
        boolean root = item == inspection.scheme().root();
        boolean blamed = inspection.found().count(SchemeLint.MAY_EXCEED) > 0;
        if (base.isEmpty() || deductions.isEmpty() && (!root || blamed)) {
            return;
        }
        Optional<Rational> least = base;
        for (Rule rule : deductions) {
            Optional<Rational> most = inspection.reach().most(Amount.of(rule).orElseThrow(), rule, item);
            least = least.flatMap(points -> most.map(points::minus));
        }
        if (least.isEmpty() || least.get().signum() < 0) {
            inspection.report(problem(SchemeLint.MAY_EXCEED, item.origin())
                    .with(
                            "least",
                            least.map(points -> Wording.of(points.toString()))
                                    .orElse(new Wording("without limit", "无限制"))));
        }
    }

    private void unreachableBases() {
        List<Rule> bases = item.bases();
        boolean settled = false;
        for (int i = 0; i < bases.size(); i++) {
            if (settled) {
                inspection.report(
                        problem(SchemeLint.UNREACHABLE_RULE, bases.get(i).gate().origin())
                                .with("number", i + 1));
            }
            settled |= inspection.truth().always(bases.get(i).gate().when(), item);
        }
    }

    private void unreachablePoints() {
        Optional<Rational> full =
                item.points().flatMap(points -> inspection.reach().constant(points, item));
        Optional<Rational> most = inspection.reach().points(item).high();
        if (item.isLeaf() && full.isPresent() && most.isPresent() && most.get().compareTo(full.get()) < 0) {
            inspection.report(problem(SchemeLint.UNREACHABLE_POINTS, item.origin())
                    .with("most", most.get())
                    .with("points", full.get()));
        }
    }

    private void nothingJudged() {
        if (item.isLeaf()
                && item.rules().isEmpty()
                && item.indicator().isPresent()
                && item.points().isPresent()) {
            inspection.report(problem(SchemeLint.NOTHING_JUDGED, item.origin())
                    .with("indicator", item.indicator().get().label()));
        }
    }
}
