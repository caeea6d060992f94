package org.tiermark.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.result.Boundaries;
import org.tiermark.scheme.Scheme;

/**
 * Tiers and ranks under the unrounded score, and under other rounding modes. Which rows differ is found for all at
 * once; how, when a row is asked for.
 */
final class OtherRoundings implements Boundaries {
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN);

    /** What all units would get under another rounding. */
    private record Variant(Wording how, Grading graded) {}

    private final Run run;
    private final Points points;
    private final Grading grading;
    private final List<Variant> variants = new ArrayList<>();
    private final boolean[] differs;

    private OtherRoundings(Run run, Points points, Grading grading) {
        this.run = run;
        this.points = points;
        this.grading = grading;
        this.differs = new boolean[run.rows()];
    }

    static Boundaries of(Run run, Points points, Grading grading) {
        OtherRoundings others = new OtherRoundings(run, points, grading);
        run.scheme().root().round().ifPresent(others::compare);
        return others;
    }

    private void compare(Rounding rounding) {
        compare(points.unrounded(), new Wording("unrounded", "不舍入"), Optional.empty());
        for (RoundingMode mode : MODES) {
            if (mode != rounding.mode()) {
                Rounding other = new Rounding(rounding.decimals(), mode);
                compare(rounded(other), Wording.of(mode.name()), Optional.of(other));
            }
        }
    }

    private Column rounded(Rounding rounding) {
        ColumnAssembler scores = new ColumnAssembler(run.rows(), run.step());
        run.slices((lanes, from) -> {
            Lane exact = points.unrounded().lane(lanes, from);
            scores.set(from, rounding.of(exact));
        });
        return scores.build();
    }

    private void compare(Column scores, Wording how, Optional<Rounding> rounding) {
        Run other = run.with(variant(run.scheme(), rounding));
        other.outcomes().put("score", scores);
        Points then = new Points(scores, points.unrounded(), points.covered(), points.tally());
        Grading graded = Grading.of(other, then);
        variants.add(new Variant(how, graded));
        run.slices((lanes, from) -> {
            note(lanes, from, grading.tier(), graded.tier());
            for (int i = 0; i < graded.rankings().size(); i++) {
                note(lanes, from, ranks(grading, i), ranks(graded, i));
            }
        });
    }

    /** The scheme with another rounding of the score, or none. */
    private static Scheme variant(Scheme scheme, Optional<Rounding> rounding) {
        return scheme.withRoot(scheme.root().withRound(rounding));
    }

    private static Column ranks(Grading of, int ranking) {
        return of.rankings().get(ranking).ranks();
    }

    /** Notes in which rows of a slice there is something now and something else then. */
    private void note(Lanes lanes, int from, Column now, Column then) {
        Lane other = now.lane(lanes, from).compare(Comparison.UNEQUAL, then.lane(lanes, from));
        for (int i = 0, size = other.anyHolds() ? other.size() : 0; i < size; i++) {
            differs[from + i] |= other.holds(i);
        }
    }

    @Override
    public boolean has(int row) {
        return differs[row];
    }

    /** One for each set of changes, naming all roundings that make it. */
    @Override
    public List<Wording> changes(int row) {
        if (!differs[row]) {
            return List.of();
        }
        Map<List<Wording>, List<Wording>> roundings = new LinkedHashMap<>();
        for (Variant variant : variants) {
            List<Wording> changes = changes(row, variant.graded());
            if (!changes.isEmpty()) {
                roundings.computeIfAbsent(changes, none -> new ArrayList<>()).add(variant.how());
            }
        }
        return roundings.entrySet().stream()
                .map(entry -> new Wording(
                        joined(entry.getValue(), Wording::en, ", ") + ": " + joined(entry.getKey(), Wording::en, ", "),
                        joined(entry.getValue(), Wording::zh, "、") + "：" + joined(entry.getKey(), Wording::zh, "，")))
                .toList();
    }

    private List<Wording> changes(int row, Grading graded) {
        List<Wording> changes = new ArrayList<>();
        if (differ(grading.tier(), graded.tier(), row)) {
            String name =
                    run.scheme().tiers().get((int) graded.tier().code(row)).name();
            changes.add(new Wording("tier " + name, "等级" + name));
        }
        for (int i = 0; i < graded.rankings().size(); i++) {
            Column then = ranks(graded, i);
            if (differ(ranks(grading, i), then, row)) {
                String id = run.scheme().rankings().get(i).id();
                changes.add(Wording.of(id + " " + then.value(row)));
            }
        }
        return changes;
    }

    private static boolean differ(Column now, Column then, int row) {
        boolean both = now.state(row) == State.MEASURED && then.state(row) == State.MEASURED;
        return both && !now.value(row).equals(then.value(row));
    }

    private static String joined(List<Wording> all, Function<Wording, String> language, String comma) {
        return String.join(comma, all.stream().map(language).toList());
    }
}
