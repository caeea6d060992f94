package org.tiermark.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.result.Earlier;
import org.tiermark.result.Input;
import org.tiermark.result.Result;
import org.tiermark.result.Verification;

/**
 * All there is to print of a run; the exit code comes from it as well.
 *
 * @param version of the tool, read when asked for
 * @param result what came of scoring; empty where nothing was ranked
 * @param inputs the files read
 * @param problems all that was met
 * @param earlier the result changes are shown against
 * @param computed the result without what was decided by hand; empty where nothing was
 * @param verification what came of comparing claims; empty where none were
 * @param failOn the least severe problem that makes the run fail; empty: none does
 */
public record Report(
        Supplier<String> version,
        Optional<Result> result,
        List<Input> inputs,
        Problems problems,
        Optional<Earlier> earlier,
        Optional<Result> computed,
        Optional<Verification> verification,
        Optional<Severity> failOn) {

    /** The same with other inputs. */
    public Report withInputs(List<Input> others) {
        return new Report(version, result, others, problems, earlier, computed, verification, failOn);
    }

    /** Whether a problem this bad makes the run fail. */
    boolean fails(Severity severity) {
        return failOn.isPresent() && severity.atLeast(failOn.get());
    }
}
