package org.tiermark.write;

import java.util.List;
import java.util.Optional;
import org.tiermark.problem.Problems;
import org.tiermark.result.Earlier;
import org.tiermark.result.Input;
import org.tiermark.result.Result;

/**
 * All there is to print of a run; the exit code comes from it as well.
 *
 * @param version of the tool
 * @param result what came of scoring; empty where nothing was ranked
 * @param inputs the files read
 * @param problems all that was met
 * @param earlier the result changes are shown against
 */
public record Report(
        String version, Optional<Result> result, List<Input> inputs, Problems problems, Optional<Earlier> earlier) {}
