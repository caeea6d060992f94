package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
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
import org.tiermark.result.Declarations;
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

    private static final int UNKNOWN = -1;

    private final Result result;
    private final Submission submission;
    private final Declared declared;
    private final Optional<Rational> stated;
    private final Rational written;
    private final Problems problems = new Problems();
    private final List<Disagreement> disagreements = new ArrayList<>();
    /** Who is scored, once anybody else is asked for. */
    private Optional<Nearest> known = Optional.empty();

    private int units;
    private int claims;
    private int differing;

    private Verifying(Result result, Submission submission, Optional<Rational> stated) {
        this.result = result;
        this.submission = submission;
        this.declared = new Declared(result, submission.declarations());
        this.stated = stated;
        this.written = Rational.of(5, submission.decimals() + 1);
    }

    /**
     * What disagrees, each with its cause.
     *
     * @param tolerance the largest difference of points and scores let pass, in points, zero or above; empty: as the
     *     submission is written
     */
    public static Loaded<Verification> verify(Result result, Submission submission, Optional<Rational> tolerance) {
        Verifying verifying = new Verifying(result, submission, tolerance);
        return new Loaded<>(verifying.compare(), verifying.problems);
    }

    private Optional<Verification> compare() {
        admit();
        int rows = result.units().count();
        Worker.each((rows + PART - 1) / PART, part -> {
            for (int row = part * PART; row < Math.min(rows, part * PART + PART); row++) {
                declared.compare(row, this::tolerance);
            }
        });
        declared.close();
        for (int row = 0; row < rows; row++) {
            units += declared.claims(row) == 0 ? 0 : 1;
            claims += declared.claims(row);
        }
        declared.wrongRows().forEach(row -> report(row, declared.wrong(row)));
        silent();
        return Optional.of(new Verification(units, claims, differing, disagreements));
    }

    /** Reports claims that disagree; those that are no more than counted without their causes. */
    private void report(int row, List<Claim> differ) {
        differing += differ.size();
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

    /** Finds whose each declaration is; which units there are is asked by several threads. */
    private void admit() {
        Declarations all = submission.declarations();
        int[] rows = new int[all.count()];
        Worker.each((rows.length + PART - 1) / PART, part -> {
            for (int i = part * PART; i < Math.min(rows.length, part * PART + PART); i++) {
                rows[i] = result.units().row(all.unit(i)).orElse(UNKNOWN);
            }
        });
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == UNKNOWN) {
                unknown(all.unit(i), all.origin(i));
            } else {
                admit(i, declared.put(rows[i], i));
            }
        }
    }

    /** Reports a declaration of nobody; a hint is looked for only where it may be read. */
    private void unknown(String unit, Origin origin) {
        Problem problem = Problem.of(SubmissionProblem.NOT_IN_FIGURES, origin).with("unit", unit);
        if (problems.count(SubmissionProblem.NOT_IN_FIGURES) < Problems.KEPT_OF_A_CODE) {
            known = known.or(() -> Optional.of(Nearest.among(result.units().ids())));
            problem = problem.with("hint", known.get().hint(unit));
        }
        problems.add(problem);
    }

    private void admit(int declaration, OptionalInt other) {
        Declarations all = submission.declarations();
        other.ifPresent(first -> problems.add(Problem.of(SubmissionProblem.DECLARED_TWICE, all.origin(declaration))
                .with("unit", all.unit(declaration))
                .with("other", all.origin(first))));
    }

    private Rational tolerance(Aspect aspect) {
        boolean whole = aspect == Aspect.RANK;
        boolean rounded = aspect == Aspect.SCORE && result.subject().decimals().isPresent();
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
                tier ? result.tier(row) : Optional.empty(),
                tolerance(claim.aspect()),
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
    private void silent() {
        Origin file = Origin.ofFile(submission.file());
        if (claims == 0) {
            problems.add(Problem.of(SubmissionProblem.NOTHING_DECLARED, file));
            return;
        }
        List<String> names = new ArrayList<>();
        int count = 0;
        for (int row = 0; row < result.units().count(); row++) {
            if (declared.claims(row) == 0) {
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
