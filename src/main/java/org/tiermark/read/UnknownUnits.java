package org.tiermark.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;

/**
 * Reports texts that mean no unit. What each may mean is looked for only where it may be read, among names that are
 * sorted once: a file may name nobody in each of its rows.
 */
final class UnknownUnits {
    private final Problems problems;
    private final Function<String, List<String>> namesakes;
    private final Supplier<List<String>> known;
    private Optional<Nearest> among = Optional.empty();

    private UnknownUnits(Problems problems, Function<String, List<String>> namesakes, Supplier<List<String>> known) {
        this.problems = problems;
        this.namesakes = namesakes;
        this.known = known;
    }

    /** Those that mean none of a register, as long as it takes in no more of them. */
    static UnknownUnits of(UnitRegister register, Problems problems) {
        return new UnknownUnits(problems, text -> List.of(), register::known);
    }

    /** Those that mean no unit with figures: units who share a text as their name are what it may mean. */
    static UnknownUnits of(FiguresRead figures, Problems problems) {
        return new UnknownUnits(problems, figures.figures().units()::called, figures::known);
    }

    /** Reports one, with what it may mean. */
    void report(Problem problem, String text) {
        boolean told = problems.count(problem.code()) < Problems.KEPT_OF_A_CODE;
        problems.add(told ? problem.with("hint", hint(text)) : problem);
    }

    private Wording hint(String text) {
        List<String> called = namesakes.apply(text);
        if (!called.isEmpty()) {
            return Nearest.hint(text, called);
        }
        Nearest all = among.orElseGet(() -> Nearest.among(known.get()));
        among = Optional.of(all);
        return all.hint(text);
    }
}
