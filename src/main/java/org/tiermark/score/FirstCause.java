package org.tiermark.score;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Disagreement.Cause;
import org.tiermark.result.Disagreement.Kind;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;

/**
 * Says what the disagreements of one unit go back to. They are looked at in the order in which things are computed, so
 * that what merely follows from an earlier slip names that one.
 */
final class FirstCause {
    private final Result result;
    private final Declared declared;
    private final int row;
    private final Rational tolerance;
    private final Map<Claim, Cause> causes = new LinkedHashMap<>();

    /**
     * What is to be said of a unit.
     *
     * @param row of the unit, from 0
     * @param tolerance half of the last digit the submission writes, in points, above zero
     */
    FirstCause(Result result, Declared declared, int row, Rational tolerance) {
        this.result = result;
        this.declared = declared;
        this.row = row;
        this.tolerance = tolerance;
    }

    /** The cause of each claim that differs. */
    Map<Claim, Cause> of(List<Claim> differ) {
        Optional<Integer> swapped = swapped();
        for (Claim claim : ordered(differ)) {
            causes.put(claim, swapped.map(this::swapped).orElseGet(() -> cause(claim)));
        }
        return causes;
    }

    /** Items before what is made of them, then score, tier and ranks. */
    private List<Claim> ordered(List<Claim> differ) {
        Map<String, Integer> depths = new LinkedHashMap<>();
        result.subject().items().forEach(item -> depths.put(item.id(), item.depth()));
        return differ.stream()
                .sorted(Comparator.comparing(Claim::aspect).thenComparing(claim -> -depths.getOrDefault(claim.id(), 0)))
                .toList();
    }

    /**
     * The unit whose results stand in this one's row: where that one's row is wrong as well it takes two claims to
     * tell, else three.
     */
    private Optional<Integer> swapped() {
        int claims = declared.claims(row);
        Optional<Rational> score = declared.claim(row, Aspect.SCORE, "").flatMap(Claim::number);
        Stream<Integer> others = score.map(claimed -> declared.withScore(claimed).stream())
                .orElseGet(() -> declared.wrongRows().limit(100).boxed());
        return claims < 2
                ? Optional.empty()
                : others.filter(other -> other != row)
                        .filter(other -> declared.isWrong(other) || claims > 2)
                        .filter(other -> declared.claimsOf(row, other, tolerance))
                        .findFirst();
    }

    private Cause swapped(int other) {
        String name = result.units().name(other);
        boolean mutual = declared.claimsOf(other, row, tolerance);
        Wording words = mutual
                ? new Wording("its row and that of " + name + " are exchanged", "与" + name + "的申报互换了")
                : new Wording("the claims are those of " + name, "填写的是" + name + "的结果");
        return new Cause(Kind.SWAPPED, "", Optional.empty(), words);
    }

    private Cause cause(Claim claim) {
        return switch (claim.aspect()) {
            case POINTS -> points(claim, claim.id());
            case SCORE -> points(claim, result.subject().items().get(0).id());
            case TIER -> follows(Aspect.SCORE).orElseGet(() -> new PlaceCause(result, declared, row).tier(claim));
            case RANK -> follows(Aspect.SCORE).orElseGet(() -> new PlaceCause(result, declared, row).rank(claim));
        };
    }

    /** The cause of an earlier claim of this unit, as the cause of what follows from it. */
    private Optional<Cause> follows(Aspect aspect) {
        return causes.entrySet().stream()
                .filter(entry -> entry.getKey().aspect() == aspect)
                .findFirst()
                .map(entry -> following(entry.getKey(), entry.getValue()));
    }

    private Cause following(Claim claim, Cause first) {
        Wording subject = declared.subject(claim);
        Wording words = new Wording(
                "it follows from the claimed " + quoted(subject.en(), claim), "由申报的“" + subject.zh() + "”而来");
        return new Cause(Kind.FOLLOWS, first.item(), first.clause(), words);
    }

    private static String quoted(String subject, Claim claim) {
        return claim.aspect() == Aspect.POINTS ? "points of \"" + subject + "\"" : subject;
    }

    private Cause points(Claim claim, String item) {
        Optional<Ledger> ledger = declared.computed(row).ledger(item);
        if (ledger.isEmpty() || ledger.get().points().isEmpty()) {
            Wording words = new Wording("there is nothing to compare with: a figure is missing", "无法核算：缺少数据");
            return new Cause(Kind.UNEXPLAINED, item, Optional.empty(), words);
        }
        Optional<Cause> below = causes.entrySet().stream()
                .filter(entry -> entry.getKey().aspect() == Aspect.POINTS
                        && isPart(entry.getKey().id(), item))
                .findFirst()
                .map(entry -> following(entry.getKey(), entry.getValue()));
        LedgerSlips slips = new LedgerSlips(declared.computed(row).account().ledgers(), claim, precision(claim));
        return below.or(() -> slips.rule(ledger.get()))
                .or(() -> slips.rounding(ledger.get()))
                .orElseGet(() -> unexplained(item));
    }

    /** Half of the last digit a claim is written with; of a score the scheme rounds, of its own. */
    private Rational precision(Claim claim) {
        Optional<Integer> decimals = result.subject().decimals();
        return claim.aspect() == Aspect.SCORE && decimals.isPresent()
                ? tolerance.max(Rational.of(5, decimals.get() + 1))
                : tolerance;
    }

    private boolean isPart(String part, String whole) {
        List<Ledger> ledgers = declared.computed(row).account().ledgers();
        int depth = Integer.MAX_VALUE;
        for (Ledger ledger : ledgers) {
            if (ledger.depth() <= depth) {
                depth = ledger.item().equals(whole) ? ledger.depth() : Integer.MAX_VALUE;
            } else if (ledger.item().equals(part)) {
                return true;
            }
        }
        return false;
    }

    private Cause unexplained(String item) {
        String unit = result.units().id(row);
        Wording words = new Wording(
                "no one rule or rounding explains it; compare with explain --unit " + unit + " --item " + item,
                "没有单独一条规则或舍入能解释；请与 explain --unit " + unit + " --item " + item + " 对照");
        return new Cause(Kind.UNEXPLAINED, item, Optional.empty(), words);
    }
}
