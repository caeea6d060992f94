package org.tiermark.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.result.Boundary;
import org.tiermark.scheme.Scheme;

/** Finds units whose tier or rank would differ under the unrounded score, or under another rounding mode. */
final class Boundaries {
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN);

    private final Run run;
    private final Points points;
    private final Grading grading;
    /** What differs, by row and by the rounding under which it does. */
    private final Map<Integer, Map<Wording, List<Wording>>> changes = new TreeMap<>();

    private Boundaries(Run run, Points points, Grading grading) {
        this.run = run;
        this.points = points;
        this.grading = grading;
    }

    static List<Boundary> of(Run run, Points points, Grading grading) {
        Optional<Rounding> rounding = run.scheme().root().round();
        if (rounding.isEmpty()) {
            return List.of();
        }
        Boundaries boundaries = new Boundaries(run, points, grading);
        boundaries.compare(points.unrounded(), new Wording("unrounded", "不舍入"), Optional.empty());
        for (RoundingMode mode : MODES) {
            if (mode != rounding.get().mode()) {
                Rounding other = new Rounding(rounding.get().decimals(), mode);
                boundaries.compare(boundaries.rounded(other), Wording.of(mode.name()), Optional.of(other));
            }
        }
        List<Boundary> found = new ArrayList<>();
        boundaries.changes.forEach((row, changes) -> found.add(new Boundary(row, sentences(changes))));
        return found;
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
        for (int row = 0; row < run.rows(); row++) {
            tier(graded, row, how);
            for (int i = 0; i < graded.rankings().size(); i++) {
                rank(graded, i, row, how);
            }
        }
    }

    /** The scheme with another rounding of the score, or none. */
    private static Scheme variant(Scheme scheme, Optional<Rounding> rounding) {
        return scheme.withRoot(scheme.root().withRound(rounding));
    }

    private void tier(Grading graded, int row, Wording how) {
        Column now = grading.tier();
        Column then = graded.tier();
        if (now.state(row) == State.MEASURED && then.state(row) == State.MEASURED && now.code(row) != then.code(row)) {
            String name = run.scheme().tiers().get((int) then.code(row)).name();
            add(row, how, new Wording("tier " + name, "等级" + name));
        }
    }

    private void rank(Grading graded, int ranking, int row, Wording how) {
        Column now = grading.rankings().get(ranking).ranks();
        Column then = graded.rankings().get(ranking).ranks();
        boolean both = now.state(row) == State.MEASURED && then.state(row) == State.MEASURED;
        if (both && !now.value(row).equals(then.value(row))) {
            String id = run.scheme().rankings().get(ranking).id();
            add(row, how, Wording.of(id + " " + then.value(row)));
        }
    }

    private void add(int row, Wording how, Wording change) {
        changes.computeIfAbsent(row, none -> new LinkedHashMap<>())
                .computeIfAbsent(how, none -> new ArrayList<>())
                .add(change);
    }

    /** One for each set of changes, naming all roundings that make it. */
    private static List<Wording> sentences(Map<Wording, List<Wording>> changes) {
        Map<List<Wording>, List<Wording>> roundings = new LinkedHashMap<>();
        changes.forEach((how, what) ->
                roundings.computeIfAbsent(what, none -> new ArrayList<>()).add(how));
        return roundings.entrySet().stream()
                .map(entry -> new Wording(
                        joined(entry.getValue(), Wording::en, ", ") + ": " + joined(entry.getKey(), Wording::en, ", "),
                        joined(entry.getValue(), Wording::zh, "、") + "：" + joined(entry.getKey(), Wording::zh, "，")))
                .toList();
    }

    private static String joined(List<Wording> all, Function<Wording, String> language, String comma) {
        return String.join(comma, all.stream().map(language).toList());
    }
}
