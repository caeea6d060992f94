package org.tiermark.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declaration;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.result.Subject;

/** The declarations of units beside what was computed of each. */
final class Declared {
    /** Accounts kept; with more units than this each is made anew. */
    private static final int KEPT = 1_000;

    private final Result result;
    private final Map<Integer, Declaration> declarations = new TreeMap<>();
    private final Map<Integer, Account> accounts = new HashMap<>();
    private final Map<Rational, List<Integer>> byScore = new HashMap<>();
    private Map<Integer, List<Claim>> wrong = new LinkedHashMap<>();

    Declared(Result result) {
        this.result = result;
    }

    /** Takes a declaration; the first of a unit stays, and is given back where there is one already. */
    Optional<Declaration> put(int row, Declaration declaration) {
        return Optional.ofNullable(declarations.putIfAbsent(row, declaration));
    }

    /** Notes which claims disagree, by row. */
    void wrong(Map<Integer, List<Claim>> claims) {
        wrong = claims;
        declarations
                .keySet()
                .forEach(row -> result.standing(row)
                        .score()
                        .ifPresent(score -> byScore.computeIfAbsent(score, none -> new ArrayList<>())
                                .add(row)));
    }

    /** The claims that disagree, by row. */
    Map<Integer, List<Claim>> wrong() {
        return wrong;
    }

    Collection<Integer> rows() {
        return declarations.keySet();
    }

    boolean has(int row) {
        return declarations.containsKey(row);
    }

    Declaration of(int row) {
        return declarations.get(row);
    }

    /** The rows that declared something and came to this score. */
    List<Integer> withScore(Rational score) {
        return byScore.getOrDefault(score, List.of());
    }

    Account account(int row) {
        return result.units().count() > KEPT
                ? result.accounts().of(row)
                : accounts.computeIfAbsent(row, result.accounts()::of);
    }

    Optional<Ledger> ledger(int row, String item) {
        return account(row).ledgers().stream()
                .filter(ledger -> ledger.item().equals(item))
                .findFirst();
    }

    /** The number computed where a claim states one; empty where there is none. */
    Optional<Rational> computed(int row, Claim claim) {
        return switch (claim.aspect()) {
            case POINTS -> ledger(row, claim.id()).flatMap(Ledger::points);
            case SCORE -> result.standing(row).score();
            case RANK -> rank(result.standing(row), claim.id());
            case TIER -> Optional.empty();
        };
    }

    private Optional<Rational> rank(Standing standing, String id) {
        List<Subject.RankingName> rankings = result.subject().rankings();
        for (int i = 0; i < rankings.size(); i++) {
            if (rankings.get(i).id().equals(id)) {
                return standing.ranks().get(i);
            }
        }
        return Optional.empty();
    }

    /** The claim of a unit on the same subject as another claim. */
    Optional<Claim> claim(int row, Aspect aspect, String id) {
        return !has(row)
                ? Optional.empty()
                : of(row).claims().stream()
                        .filter(claim -> claim.aspect() == aspect && claim.id().equals(id))
                        .findFirst();
    }

    /** Whether what one unit claims is what was computed of another. */
    boolean claimsOf(int row, int other, Rational tolerance) {
        return of(row).claims().stream()
                .allMatch(claim -> claim.aspect() == Aspect.TIER
                        ? result.standing(other).tier().equals(Optional.of(claim.text()))
                        : computed(other, claim)
                                .filter(number -> within(number, claim.number().orElseThrow(), tolerance))
                                .isPresent());
    }

    static boolean within(Rational one, Rational other, Rational tolerance) {
        return one.minus(other).absolute().compareTo(tolerance) <= 0;
    }

    /** What a claim is about, for people. */
    Wording subject(Claim claim) {
        return switch (claim.aspect()) {
            case SCORE -> new Wording("score", "总分");
            case TIER -> new Wording("tier", "等级");
            case POINTS ->
                result.subject().items().stream()
                        .filter(item -> item.id().equals(claim.id()))
                        .findFirst()
                        .map(item -> Wording.of(item.name()))
                        .orElse(Wording.of(claim.id()));
            case RANK ->
                result.subject().rankings().stream()
                        .filter(ranking -> ranking.id().equals(claim.id())
                                && !ranking.name().isEmpty())
                        .findFirst()
                        .map(ranking -> Wording.of(ranking.name()))
                        .orElse(Wording.of(claim.id()));
        };
    }
}
