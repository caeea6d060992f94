package org.tiermark.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What kind of problem it is. The enums permitted here hold all codes there are; a code's letter is its {@link Stage}.
 */
public sealed interface ProblemCode
        permits BaselineProblem,
                BenchmarkProblem,
                ExpressionProblem,
                FigureProblem,
                FileProblem,
                GateProblem,
                LedgerProblem,
                OptionProblem,
                SchemeLint,
                SchemeProblem,
                SheetProblem,
                RowsProblem,
                ScoringProblem,
                SubmissionProblem,
                TableProblem,
                ValueProblem {
    /** Every code there is, by stage and number. */
    static List<ProblemCode> all() {
        return Stream.of(ProblemCode.class.getPermittedSubclasses())
                .flatMap(codes -> Arrays.stream(codes.getEnumConstants()))
                .map(ProblemCode.class::cast)
                .sorted(Comparator.comparing(ProblemCode::stage).thenComparing(ProblemCode::code))
                .toList();
    }

    /** What is said of it. */
    Entry entry();

    /** The constant's name. */
    String name();

    /** The stage's letter and three digits, never reused. */
    default String code() {
        return entry().code();
    }

    /** Where in a run it is met. */
    default Stage stage() {
        return Stage.valueOf(code().substring(0, 1));
    }

    /** A short name in kebab case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is unless the user says otherwise. */
    default Severity severity() {
        return entry().severity();
    }

    /** What was found, with places for terms. */
    default Wording found() {
        return entry().found();
    }

    /** What to write instead, with places for terms. */
    default Wording fix() {
        return entry().fix();
    }

    /**
     * What a code's constant says of itself.
     *
     * @param code the stage's letter and three digits
     * @param severity how bad it is
     * @param found what was found, with places for terms
     * @param fix what to write instead, with places for terms
     */
    record Entry(String code, Severity severity, Wording found, Wording fix) {}
}
