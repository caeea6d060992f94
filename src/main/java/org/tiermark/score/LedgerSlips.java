package org.tiermark.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Claim;
import org.tiermark.result.Clause;
import org.tiermark.result.Disagreement.Cause;
import org.tiermark.result.Disagreement.Kind;
import org.tiermark.result.Ledger;

/** Tries which single slip in a ledger, or in one of its parts, makes the claim out of what was computed. */
final class LedgerSlips {
    private static final Set<String> LIMITS = Set.of("cap", "floor");
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.HALF_EVEN, RoundingMode.UP);
    private static final int MOST_DECIMALS = 4;

    private final List<Ledger> ledgers;
    private final Claim claim;
    private final Rational claimed;
    private final Rational tolerance;

    /**
     * The slips that could make a claim.
     *
     * @param ledgers of the unit, parents before their parts
     * @param tolerance half of the last digit of the claim, in points, zero or above
     */
    LedgerSlips(List<Ledger> ledgers, Claim claim, Rational tolerance) {
        this.ledgers = ledgers;
        this.claim = claim;
        this.claimed = claim.number().orElseThrow();
        this.tolerance = tolerance;
    }

    /** The rule that was left out or counted twice, in the ledger or else in one of its parts. */
    Optional<Cause> rule(Ledger ledger) {
        return rule(ledger, unrounded(ledger), Rational.ONE);
    }

    /**
     * The same for a part.
     *
     * @param whole what the claimed item came to before its rounding
     * @param share how much of a point of the part is a point of the claimed item
     */
    private Optional<Cause> rule(Ledger ledger, Rational whole, Rational share) {
        int from = lastSet(ledger);
        for (Kind kind : List.of(Kind.LEFT_OUT, Kind.TWICE)) {
            for (int i = from; i < ledger.lines().size(); i++) {
                Clause clause = ledger.lines().get(i).clause();
                boolean moves =
                        i > 0 && (clause.number() > 0 || kind == Kind.LEFT_OUT && LIMITS.contains(clause.kind()));
                Rational moved = moves ? without(ledger, i, kind).minus(unrounded(ledger)) : Rational.ZERO;
                if (moved.signum() != 0 && meets(whole.plus(moved.times(share)))) {
                    return Optional.of(cause(kind, ledger, ledger.lines().get(i)));
                }
            }
        }
        return ledger.lines().stream()
                .filter(line -> line.clause().kind().equals("part"))
                .map(line -> part(line, whole, share))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Cause> part(Adjustment line, Rational whole, Rational share) {
        Optional<Ledger> part = ledgers.stream()
                .filter(ledger -> ledger.item().equals(line.clause().item()))
                .filter(ledger -> ledger.points().isPresent())
                .findFirst();
        return part.flatMap(ledger -> {
            Rational points = ledger.points().get();
            Rational ratio = points.signum() == 0 ? Rational.ONE : line.change().over(points);
            boolean plain = Computed.within(ratio, Rational.ONE, Rational.of(1, 3));
            return rule(ledger, whole, plain ? share : share.times(ratio));
        });
    }

    private boolean meets(Rational hypothetical) {
        return Computed.within(hypothetical, claimed, tolerance);
    }

    /** The last rule that set the points: nothing before it matters. */
    private static int lastSet(Ledger ledger) {
        int last = 0;
        for (int i = 0; i < ledger.lines().size(); i++) {
            last = ledger.lines().get(i).clause().kind().equals("set") ? i : last;
        }
        return last;
    }

    /** What the lines come to before the rounding with one of them left out or twice, limits kept where they bit. */
    private static Rational without(Ledger ledger, int line, Kind kind) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < ledger.lines().size(); i++) {
            Adjustment one = ledger.lines().get(i);
            String step = one.clause().kind();
            if (LIMITS.contains(step)) {
                boolean kept = i != line;
                sum = !kept ? sum : step.equals("cap") ? sum.min(one.running()) : sum.max(one.running());
            } else if (!step.equals("rounding")) {
                Rational change = i != line
                        ? one.change()
                        : kind == Kind.TWICE ? one.change().plus(one.change()) : Rational.ZERO;
                sum = sum.plus(change);
            }
        }
        return sum;
    }

    private static Rational unrounded(Ledger ledger) {
        return without(ledger, -1, Kind.LEFT_OUT);
    }

    private static Cause cause(Kind kind, Ledger ledger, Adjustment line) {
        Clause clause = line.clause();
        String rule = clause.number() == 0 ? clause.kind() : clause.kind() + " " + clause.number();
        String en = "%s of \"%s\" was %s (%s)"
                .formatted(
                        rule, ledger.name(), kind == Kind.TWICE ? "counted twice" : "left out", why(line, Language.EN));
        String zh = "“%s”的 %s %s（%s）"
                .formatted(ledger.name(), rule, kind == Kind.TWICE ? "重复计算" : "漏算", why(line, Language.ZH));
        return new Cause(kind, ledger.item(), Optional.of(clause), new Wording(en, zh));
    }

    private static String why(Adjustment line, Language language) {
        String sentence = line.reason().sentence(language);
        return line.clause().because().isEmpty() ? sentence : line.clause().because();
    }

    /** Rounding in another way, to other digits, or of the parts before they were added up. */
    Optional<Cause> rounding(Ledger ledger) {
        Rational exact = unrounded(ledger);
        for (RoundingMode mode : MODES) {
            if (new Rounding(Math.min(claim.decimals(), 18), mode).of(exact).equals(claimed)) {
                String shown = exact.toString();
                Wording words = new Wording(
                        "%s was rounded %s to %d decimals".formatted(shown, mode, claim.decimals()),
                        "%s 被按 %s 舍入到 %d 位小数".formatted(shown, mode, claim.decimals()));
                return Optional.of(rounded(ledger, words));
            }
        }
        return parts(ledger);
    }

    private Optional<Cause> parts(Ledger ledger) {
        List<Rational> parts = new ArrayList<>();
        Rational rest = Rational.ZERO;
        for (Adjustment line : ledger.lines()) {
            String kind = line.clause().kind();
            if (kind.equals("part")) {
                parts.add(line.change());
            } else if (!kind.equals("rounding") && !kind.equals("remainder")) {
                rest = rest.plus(line.change());
            }
        }
        for (int decimals = 0; decimals <= MOST_DECIMALS && !parts.isEmpty(); decimals++) {
            for (RoundingMode mode : MODES) {
                Rounding rounding = new Rounding(decimals, mode);
                Rational sum = parts.stream().map(rounding::of).reduce(rest, Rational::plus);
                if (sum.equals(claimed) || sum.minus(claimed).signum() != 0 && meetsRounded(sum)) {
                    Wording words = new Wording(
                            "the parts were rounded %s to %d decimals before they were added up"
                                    .formatted(mode, decimals),
                            "各部分先按 %s 舍入到 %d 位小数再相加".formatted(mode, decimals));
                    return Optional.of(rounded(ledger, words));
                }
            }
        }
        return Optional.empty();
    }

    private boolean meetsRounded(Rational sum) {
        return new Rounding(Math.min(claim.decimals(), 18), RoundingMode.HALF_UP)
                .of(sum)
                .equals(claimed);
    }

    private static Cause rounded(Ledger ledger, Wording words) {
        Optional<Clause> clause = ledger.lines().stream()
                .map(Adjustment::clause)
                .filter(one -> one.kind().equals("rounding"))
                .findFirst();
        return new Cause(Kind.ROUNDING, ledger.item(), clause, words);
    }
}
