package org.tiermark.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tiermark.model.Rational;
import org.tiermark.model.Worker;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declaration;
import org.tiermark.result.Disagreement;
import org.tiermark.result.Result;
import org.tiermark.result.Submission;
import org.tiermark.result.Verification;

/**
 * Compares what units declared with what was computed. A number agrees within half of the last digit the submission
 * writes, a score that the scheme rounds and a place only where they are equal; a tolerance stated replaces both.
 */
public final class Verifying {
    private static final int NAMED = 10;
    /** Units one thread compares at a time. */
    private static final int PART = 64;

    private final Result result;
    private final Declared declared;
    private final Optional<Rational> stated;
    private final Rational written;
    private final Problems problems = new Problems();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private int units;
    private int claims;
    private int differing;

    private Verifying(Result result, Submission submission, Optional<Rational> stated) {
        this.result = result;
        this.declared = new Declared(result);
        this.stated = stated;
        this.written = Rational.of(5, submission.decimals() + 1);
    }

    /**
     * What disagrees, each with its cause.
     *
     * @param tolerance the largest difference of points and scores let pass; empty: as the submission is written
     */
    public static Loaded<Verification> verify(Result result, Submission submission, Optional<Rational> tolerance) {
        Verifying verifying = new Verifying(result, submission, tolerance);
        return new Loaded<>(verifying.compare(submission), verifying.problems);
    }

    private Optional<Verification> compare(Submission submission) {
        submission.declarations().forEach(this::admit);
        List<Map.Entry<Integer, Declaration>> all =
                new ArrayList<>(declared.all().entrySet());
        List<List<Claim>> differ = new ArrayList<>(Collections.nCopies(all.size(), List.of()));
        Worker.each((all.size() + PART - 1) / PART, part -> {
            for (int i = part * PART; i < Math.min(all.size(), part * PART + PART); i++) {
                differ.set(i, differing(all.get(i).getKey(), all.get(i).getValue()));
            }
        });
        Map<Integer, List<Claim>> wrong = new LinkedHashMap<>();
        for (int i = 0; i < differ.size(); i++) {
            int stated = all.get(i).getValue().claims().size();
            units += stated == 0 ? 0 : 1;
            claims += stated;
            if (!differ.get(i).isEmpty()) {
                wrong.put(all.get(i).getKey(), differ.get(i));
                differing += differ.get(i).size();
            }
        }
        declared.wrong(wrong);
        wrong.forEach(this::report);
        silent(submission);
        return Optional.of(new Verification(units, claims, differing, disagreements));
    }

    /** The claims of a unit that disagree; several threads may ask at once. */
    private List<Claim> differing(int row, Declaration declaration) {
        Computed computed = new Computed(result, row);
        return declaration.claims().stream()
                .filter(claim -> !computed.agrees(claim, tolerance(claim)))
                .toList();
    }

    /** Reports claims that disagree; those that are no more than counted without their causes. */
    private void report(int row, List<Claim> differ) {
        boolean told = disagreements.size() < Verification.MOST_LISTED
                || differ.stream().anyMatch(claim -> problems.count(code(claim)) < Problems.KEPT_OF_A_CODE);
        if (told) {
            new FirstCause(result, declared, row, written)
                    .of(differ)
                    .forEach((claim, cause) -> report(row, claim, cause));
        } else {
            differ.forEach(claim -> problems.add(Problem.of(code(claim), claim.origin())
                    .with("unit", result.units().name(row))));
        }
    }

    private void admit(Declaration declaration) {
        OptionalInt row = result.units().row(declaration.unit());
        if (row.isEmpty()) {
            List<String> known = new ArrayList<>(result.units().ids());
            problems.add(Problem.of(SubmissionProblem.NOT_IN_FIGURES, declaration.origin())
                    .with("unit", declaration.unit())
                    .with("hint", Nearest.hint(declaration.unit(), known)));
            return;
        }
        Optional<Declaration> other = declared.put(row.getAsInt(), declaration);
        other.ifPresent(first -> problems.add(Problem.of(SubmissionProblem.DECLARED_TWICE, declaration.origin())
                .with("unit", declaration.unit())
                .with("other", first.origin())));
    }

    private Rational tolerance(Claim claim) {
        boolean whole = claim.aspect() == Aspect.RANK;
        boolean rounded =
                claim.aspect() == Aspect.SCORE && result.subject().decimals().isPresent();
        return whole ? Rational.ZERO : stated.orElse(rounded ? Rational.ZERO : written);
    }

    private void report(int row, Claim claim, Disagreement.Cause cause) {
        boolean tier = claim.aspect() == Aspect.TIER;
        Disagreement disagreement = new Disagreement(
                result.units().id(row),
                result.units().name(row),
                declared.subject(claim),
                claim,
                declared.computed(row).number(claim),
                tier ? declared.computed(row).standing().tier() : Optional.empty(),
                tolerance(claim),
                cause);
        if (disagreements.size() < Verification.MOST_LISTED) {
            disagreements.add(disagreement);
        }
        problems.add(problem(disagreement));
    }

    private static SubmissionProblem code(Claim claim) {
        return switch (claim.aspect()) {
            case POINTS -> SubmissionProblem.POINTS_DIFFER;
            case SCORE -> SubmissionProblem.SCORE_DIFFERS;
            case TIER -> SubmissionProblem.TIER_DIFFERS;
            case RANK -> SubmissionProblem.RANK_DIFFERS;
        };
    }

    private static Problem problem(Disagreement disagreement) {
        Claim claim = disagreement.claim();
        Wording none = new Wording("nothing", "无");
        Wording computed = claim.aspect() == Aspect.TIER
                ? disagreement.tier().map(Wording::of).orElse(none)
                : disagreement
                        .number()
                        .map(number -> Wording.of(number.toString()))
                        .orElse(none);
        return Problem.of(code(claim), claim.origin())
                .with("unit", disagreement.name())
                .with("subject", disagreement.subject())
                .with("claimed", claim.text())
                .with("computed", computed)
                .with(
                        "difference",
                        disagreement.difference().map(Verifying::signed).orElse(none))
                .with("cause", disagreement.cause().words());
    }

    private static Wording signed(Rational difference) {
        return Wording.of(difference.isPositive() ? "+" + difference : difference.toString());
    }

    /** Reports the units that declared nothing, all at once; that none did is another matter. */
    private void silent(Submission submission) {
        Origin file = Origin.ofFile(submission.file());
        if (claims == 0) {
            problems.add(Problem.of(SubmissionProblem.NOTHING_DECLARED, file));
            return;
        }
        List<String> names = new ArrayList<>();
        int count = 0;
        for (int row = 0; row < result.units().count(); row++) {
            boolean spoke = declared.has(row) && !declared.of(row).claims().isEmpty();
            if (!spoke) {
                count++;
                names.addAll(names.size() < NAMED ? List.of(result.units().name(row)) : List.of());
            }
        }
        if (count > 0) {
            String all = String.join(", ", names) + (count > NAMED ? ", ..." : "");
            problems.add(Problem.of(SubmissionProblem.NOT_DECLARED, file)
                    .with("count", count)
                    .with("units", all));
        }
    }
}
