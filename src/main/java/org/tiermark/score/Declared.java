package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declaration;
import org.tiermark.result.Result;

/** The declarations of units beside what was computed of each. Not for use by several threads. */
final class Declared {
    /** Units of which what was computed is kept, before all are forgotten. */
    private static final int MOST_KEPT = 200;

    private final Result result;
    private final Map<Integer, Declaration> declarations = new TreeMap<>();
    private final Map<Integer, Computed> computed = new HashMap<>();
    private final Map<Rational, List<Integer>> byScore = new HashMap<>();
    private final Map<Integer, Map<Rational, List<Integer>>> byRank = new HashMap<>();
    private final List<WrongScore> wrongScores = new ArrayList<>();
    private Map<Integer, List<Claim>> wrong = new LinkedHashMap<>();

    /** A score that a unit claims and does not have. */
    record WrongScore(int row, Rational claimed, Rational computed) {}

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
        if (!claims.isEmpty()) {
            declarations
                    .keySet()
                    .forEach(row -> score(row)
                            .ifPresent(score -> byScore.computeIfAbsent(score, none -> new ArrayList<>())
                                    .add(row)));
        }
        claims.forEach((row, differ) -> differ.stream()
                .filter(claim -> claim.aspect() == Aspect.SCORE)
                .findFirst()
                .flatMap(Claim::number)
                .ifPresent(claimed ->
                        score(row).ifPresent(score -> wrongScores.add(new WrongScore(row, claimed, score)))));
    }

    private Optional<Rational> score(int row) {
        return value(result.standings().score(), row);
    }

    private static Optional<Rational> value(Column column, int row) {
        return column.state(row) == State.MEASURED ? Optional.of(column.value(row)) : Optional.empty();
    }

    /** The claims that disagree, by row. */
    Map<Integer, List<Claim>> wrong() {
        return wrong;
    }

    /** The scores among them, of units that have one. */
    List<WrongScore> wrongScores() {
        return wrongScores;
    }

    /** All declarations, by row. */
    Map<Integer, Declaration> all() {
        return declarations;
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

    /** All rows that have this rank in a ranking, in whatever group. */
    List<Integer> withRank(int ranking, Rational rank) {
        return byRank.computeIfAbsent(ranking, this::ranked).getOrDefault(rank, List.of());
    }

    private Map<Rational, List<Integer>> ranked(int ranking) {
        Column ranks = result.standings().ranks().get(ranking);
        Map<Rational, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < ranks.rows(); row++) {
            int at = row;
            value(ranks, row)
                    .ifPresent(rank -> rows.computeIfAbsent(rank, none -> new ArrayList<>())
                            .add(at));
        }
        return rows;
    }

    /** What was computed of a unit. */
    Computed computed(int row) {
        if (computed.size() == MOST_KEPT) {
            computed.clear();
        }
        return computed.computeIfAbsent(row, any -> new Computed(result, row));
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
        return computed(other).agree(of(row).claims(), tolerance);
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
