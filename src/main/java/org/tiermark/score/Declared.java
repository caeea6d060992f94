package org.tiermark.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declarations;
import org.tiermark.result.Result;

/** The declarations of units beside what was computed of each. Only {@link #compare} is for several threads. */
final class Declared {
    /** Units of which what was computed is kept, before all are forgotten. */
    private static final int MOST_KEPT = 200;

    private final Result result;
    private final Declarations all;
    /** The declaration of each row; below zero where there is none. */
    private final int[] declarations;

    private final boolean[] differing;
    private final BitSet wrongRows = new BitSet();
    private final Map<Integer, Computed> computed = new HashMap<>();
    private final Map<Rational, List<Integer>> byScore = new HashMap<>();
    private final Map<Integer, Map<Rational, List<Integer>>> byRank = new HashMap<>();
    private final List<WrongScore> wrongScores = new ArrayList<>();

    /**
     * A score that a unit claims and does not have.
     *
     * @param row of the unit, from 0
     * @param claimed what it claims, in points
     * @param computed what it has, in points, another number
     */
    record WrongScore(int row, Rational claimed, Rational computed) {}

    Declared(Result result, Declarations all) {
        this.result = result;
        this.all = all;
        this.declarations = new int[result.units().count()];
        Arrays.fill(declarations, -1);
        this.differing = new boolean[all.claims()];
    }

    /** Takes a row's declaration; the first stays, and is given back where there is one already. */
    OptionalInt put(int row, int declaration) {
        int first = declarations[row];
        if (first >= 0) {
            return OptionalInt.of(first);
        }
        declarations[row] = declaration;
        return OptionalInt.empty();
    }

    /** Finds out which claims of a row disagree; several threads may ask at once, each of other rows. */
    void compare(int row, Function<Aspect, Rational> tolerance) {
        if (has(row)) {
            Computed own = new Computed(result, row);
            int end = all.end(declarations[row]);
            for (int claim = all.start(declarations[row]); claim < end; claim++) {
                differing[claim] =
                        !own.agrees(all, claim, tolerance.apply(all.about(claim).aspect()));
            }
        }
    }

    /** Takes in which rows have claims that disagree, once all are compared. */
    void close() {
        for (int row = 0; row < declarations.length; row++) {
            if (has(row) && hasWrong(declarations[row])) {
                wrongRows.set(row);
            }
        }
        for (int row = 0; row < declarations.length && !wrongRows.isEmpty(); row++) {
            if (has(row)) {
                int at = row;
                result.score(row)
                        .map(score -> byScore.computeIfAbsent(score, none -> new ArrayList<>()))
                        .ifPresent(rows -> rows.add(at));
            }
        }
        wrongRows().forEach(this::noteScore);
    }

    /** Notes the score a row claims wrongly, where it has one. */
    private void noteScore(int row) {
        Optional<Rational> claimed = wrong(row).stream()
                .filter(claim -> claim.aspect() == Aspect.SCORE)
                .findFirst()
                .flatMap(Claim::number);
        claimed.ifPresent(
                number -> result.score(row).ifPresent(score -> wrongScores.add(new WrongScore(row, number, score))));
    }

    private boolean hasWrong(int declaration) {
        int end = all.end(declaration);
        for (int claim = all.start(declaration); claim < end; claim++) {
            if (differing[claim]) {
                return true;
            }
        }
        return false;
    }

    /** The rows with claims that disagree, in order. */
    IntStream wrongRows() {
        return wrongRows.stream();
    }

    boolean isWrong(int row) {
        return wrongRows.get(row);
    }

    /** The claims of a row that disagree. */
    List<Claim> wrong(int row) {
        List<Claim> wrong = new ArrayList<>();
        int declaration = declarations[row];
        for (int claim = all.start(declaration); claim < all.end(declaration); claim++) {
            if (differing[claim]) {
                wrong.add(all.claim(declaration, claim));
            }
        }
        return wrong;
    }

    /** The scores among them, of units that have one. */
    List<WrongScore> wrongScores() {
        return wrongScores;
    }

    boolean has(int row) {
        return declarations[row] >= 0;
    }

    /** How many claims a row has. */
    int claims(int row) {
        return has(row) ? all.end(declarations[row]) - all.start(declarations[row]) : 0;
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
        Map<Rational, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < declarations.length; row++) {
            int at = row;
            result.rank(ranking, row)
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
                : all.claims(declarations[row]).stream()
                        .filter(claim -> claim.aspect() == aspect && claim.id().equals(id))
                        .findFirst();
    }

    /** Whether what one unit claims is what was computed of another. */
    boolean claimsOf(int row, int other, Rational tolerance) {
        return computed(other).agree(all, declarations[row], tolerance);
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
