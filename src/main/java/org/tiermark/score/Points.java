package org.tiermark.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.scheme.Aggregate;
import org.tiermark.scheme.Item;

/**
 * The scores of all units, and what was noted while they were made.
 *
 * @param score after the score's rounding
 * @param unrounded before it; of rows that have a score
 * @param covered which rows the scheme covers
 * @param tally vetoes, rows refused and warned
 */
record Points(Column score, Column unrounded, boolean[] covered, Tally tally) {
    /** Means that parts of zero or below have none of. */
    private static final Set<Aggregate> AVERAGES = EnumSet.of(Aggregate.GEOMETRIC, Aggregate.HARMONIC);

    /** Whether the scheme is about any of the units. */
    boolean coversAny() {
        for (boolean one : covered) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Scores all units; rows that cannot be scored are problems. */
    static Points of(Run run, Problems problems) {
        Tally tally = new Tally(run.scheme(), run.rows());
        ColumnAssembler score = new ColumnAssembler(run.rows(), run.step());
        ColumnAssembler unrounded = new ColumnAssembler(run.rows(), run.step());
        boolean[] covered = new boolean[run.rows()];
        run.tabulate();
        run.slices((lanes, from) -> slice(run, lanes, from, tally, covered, score, unrounded));
        for (Tally.Note note : tally.refused()) {
            if (run.faulty().get(note.row())) {
                continue;
            }
            problems.add(problem(run, note, problems));
        }
        Column scores = score.build();
        run.outcomes().put("score", scores);
        return new Points(scores, unrounded.build(), covered, tally);
    }

    private static void slice(
            Run run,
            Lanes lanes,
            int from,
            Tally tally,
            boolean[] covered,
            ColumnAssembler score,
            ColumnAssembler unrounded) {
        Item root = run.scheme().root();
        Lane within = SliceScope.of(run, lanes, from, Recorder.NONE).covered();
        if (within.isTrue()) {
            Arrays.fill(covered, from, from + lanes.rows(), true);
        }
        for (int i = 0; !within.isTrue() && i < lanes.rows(); i++) {
            covered[from + i] = within.holds(i);
        }
        Lane known = lanes.keep(within.orElse(lanes.never()).and(sound(run, lanes, from)));
        Lane outside = lanes.keep(lanes.missing(State.NOT_APPLICABLE));
        List<Lane> exact = new ArrayList<>();
        Recorder recorder =
                tally.from(from, lanes.rows(), row -> covered[row], points -> exact.add(lanes.keep(points)));
        SliceScope scope = SliceScope.of(run, lanes, from, recorder);
        Lane points = lanes.keep(known.select(sound(scope.points(root), from, tally), outside));
        score.set(from, points);
        unrounded.set(from, points.isPresent().select(exact.get(0), points));
    }

    /** Without those rows that an item refused, even one that does not count. */
    private static Lane sound(Lane points, int from, Tally tally) {
        if (!tally.refusesAny()) {
            return points;
        }
        Lane refused = points.pool().decimals(0);
        for (int i = 0, size = refused.size(); i < size; i++) {
            refused.set(i, tally.refused(from + i) ? 1 : 0);
        }
        return refused.anyHolds() ? refused.select(points.pool().missing(State.ABSENT), points) : points;
    }

    /** Where the figures have no errors. */
    private static Lane sound(Run run, Lanes lanes, int from) {
        Lane sound = lanes.always();
        int row = run.faulty().nextSetBit(from);
        if (row < 0 || row >= from + lanes.rows()) {
            return sound;
        }
        Lane exact = lanes.decimals(0);
        for (int i = 0; i < lanes.rows(); i++) {
            exact.set(i, run.faulty().get(from + i) ? 0 : 1);
        }
        return exact;
    }

    /** Says why a row has no points; only as long as anybody will read it. */
    private static Problem problem(Run run, Tally.Note note, Problems sofar) {
        ScoringProblem code = code(note);
        if (sofar.count(code) >= Problems.KEPT_OF_A_CODE) {
            return Problem.of(code, note.item().origin());
        }
        return code == ScoringProblem.WITHOUT_VALUES
                ? Problem.of(code, note.item().origin())
                        .with("unit", run.figures().units().name(note.row()))
                        .with("item", note.item().label())
                : Causes.of(run, note, code);
    }

    private static ScoringProblem code(Tally.Note note) {
        if (note.state() != State.NOT_COMPUTABLE) {
            return ScoringProblem.NO_POINTS;
        }
        boolean averaged =
                AVERAGES.contains(note.item().aggregate()) && !note.item().isLeaf();
        return averaged ? ScoringProblem.WITHOUT_VALUES : ScoringProblem.NO_VALUE;
    }

    /** Whether a row has a score. */
    boolean scored(int row) {
        return score.state(row) == State.MEASURED;
    }
}
