package org.tiermark.score;

import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.scheme.Item;

/**
 * The scores of all units, and what was noted while they were made.
 *
 * @param score after the score's rounding
 * @param unrounded before it
 * @param covered which rows the scheme covers
 * @param tally vetoes, rows refused and warned
 */
record Points(Column score, Column unrounded, boolean[] covered, Tally tally) {

    /** Scores all units; rows that cannot be scored are problems. */
    static Points of(Run run, Problems problems) {
        Tally tally = new Tally(run.scheme(), run.rows());
        ColumnAssembler score = new ColumnAssembler(run.rows(), run.step());
        ColumnAssembler unrounded = new ColumnAssembler(run.rows(), run.step());
        boolean[] covered = new boolean[run.rows()];
        run.slices((lanes, from) -> slice(run, lanes, from, tally, covered, score, unrounded));
        for (Tally.Note note : tally.refused()) {
            problems.add(problem(run, note, problems.count(ScoringProblem.NO_POINTS)));
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
        for (int i = 0; i < lanes.rows(); i++) {
            covered[from + i] = within.holds(i);
        }
        Lane known = lanes.keep(within.orElse(lanes.truth(false)));
        Lane outside = lanes.keep(lanes.missing(State.NOT_APPLICABLE));
        Recorder recorder =
                tally.from(from, row -> covered[row], points -> unrounded.set(from, known.select(points, outside)));
        SliceScope scope = SliceScope.of(run, lanes, from, recorder);
        score.set(from, known.select(scope.points(root), outside));
    }

    /** Says why a row has no points; only as long as anybody will read it. */
    private static Problem problem(Run run, Tally.Note note, int sofar) {
        Problem problem = Problem.of(ScoringProblem.NO_POINTS, note.item().origin());
        if (sofar >= Problems.KEPT_OF_A_CODE) {
            return problem;
        }
        return Causes.of(run, note);
    }

    /** Whether a row has a score. */
    boolean scored(int row) {
        return score.state(row) == State.MEASURED;
    }
}
