package org.tiermark.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiermark.problem.BaselineProblem;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.LedgerProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Severity;
import org.tiermark.problem.TableProblem;
import org.tiermark.result.Earlier;
import org.tiermark.result.Input;
import org.tiermark.result.Result;
import org.tiermark.result.Verification;
import org.tiermark.write.Kept;
import org.tiermark.write.Report;

/**
 * What came of reading, checking and scoring. The exit code and every report come from this.
 *
 * @param result the scores; empty where nothing could be ranked
 * @param inputs the files read
 * @param problems all that was met
 * @param earlier the result changes are shown against
 * @param computed the scores without what was decided by hand; empty where nothing was
 * @param kept columns carried through
 * @param verification what came of comparing claims; empty where none were
 */
record Run(
        Optional<Result> result,
        List<Input> inputs,
        Problems problems,
        Optional<Earlier> earlier,
        Optional<Result> computed,
        List<Kept> kept,
        Optional<Verification> verification) {
    /** Without a header or a row nothing can be judged. */
    static final Set<ProblemCode> NOTHING_THERE = Set.of(
            TableProblem.NO_HEADER, TableProblem.NO_ROWS, TableProblem.NO_ROW_LIST, TableProblem.NO_KNOWN_COLUMN);

    /** What is printed of it; {@code failOn} is the least severe problem that makes the run fail. */
    Report report(Optional<Severity> failOn) {
        return new Report(Version::text, result, inputs, problems, earlier, computed, verification, failOn);
    }

    /** How {@code check} ends: by the problems, as long as there was something to judge. */
    ExitCode checked(Arguments arguments) {
        boolean unread = fileError() || NOTHING_THERE.stream().anyMatch(code -> problems.count(code) > 0);
        boolean figuresLeftOut = arguments.operands().size() > 1
                && inputs.size() < arguments.operands().size();
        ExitCode judged = byLevel(arguments);
        boolean unjudged = unread || judged == ExitCode.OK && figuresLeftOut;
        return unjudged ? ExitCode.NOT_EVALUATED.or(judged) : judged;
    }

    /** The same with other problems. */
    Run with(Problems others) {
        return new Run(result, inputs, others, earlier, computed, kept, verification);
    }

    /** The same with what came of comparing claims, and what was read for it. */
    Run with(List<Input> all, Problems others, Optional<Verification> compared) {
        return new Run(result, all, others, earlier, computed, kept, compared);
    }

    /** The same without the scores, where they must not be shown. */
    Run withoutResult() {
        return new Run(Optional.empty(), inputs, problems, earlier, Optional.empty(), kept, verification);
    }

    /** How {@code verify} ends once units are scored: by the problems, as long as there were claims to compare. */
    ExitCode verified(Arguments arguments) {
        if (verification.isEmpty() || verification.get().claims() == 0) {
            return ExitCode.NOT_EVALUATED;
        }
        return byLevel(arguments);
    }

    /** Whether the ranking must not be shown: beside a wrong figure it is wrong for everybody. */
    boolean withheld(Arguments arguments) {
        return result.isEmpty()
                || problems.hasErrors() && !arguments.has(Option.ALLOW_PARTIAL)
                || fileError()
                || schemeError()
                || uncertain()
                || result.get().units().count() == 0;
    }

    /** How a run ends that came to its end, by its problems. */
    ExitCode byLevel(Arguments arguments) {
        Optional<Severity> level = arguments.failOn();
        return level.isPresent()
                        && worst().filter(worst -> worst.atLeast(level.get())).isPresent()
                ? ExitCode.FOUND
                : ExitCode.OK;
    }

    private Optional<Severity> worst() {
        return Stream.of(Severity.values())
                .filter(severity -> judged(severity) > 0)
                .findFirst();
    }

    /** That some problems are not listed is none itself. */
    private int judged(Severity severity) {
        int about = 0;
        for (ProblemCode code : Sieve.HIDDEN) {
            about += code.severity() == severity ? problems.count(code) : 0;
        }
        return problems.count(severity) - about;
    }

    private boolean fileError() {
        return problems.list().stream()
                .filter(Run::isError)
                .anyMatch(one -> one.code() instanceof FileProblem || one.code() instanceof BaselineProblem);
    }

    private boolean schemeError() {
        return problems.list().stream().filter(Run::isError).anyMatch(one -> one.code() instanceof SchemeProblem);
    }

    /** A decision, a benchmark or a row that cannot be followed makes every score uncertain. */
    private boolean uncertain() {
        return problems.list().stream()
                .filter(Run::isError)
                .anyMatch(one -> one.code() instanceof LedgerProblem
                        || one.code() instanceof BenchmarkProblem
                        || one.code() instanceof RowsProblem);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
