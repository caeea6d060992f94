package org.tiermark.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, all of it, in our words instead of picocli's. */
final class Mistakes {
    /** Options that mean nothing without figures. */
    private static final List<Option> BESIDE_FIGURES =
            List.of(Option.UNITS, Option.BENCHMARKS, Option.ROWS, Option.LEDGER, Option.PERIOD);

    /** Options that name files of which each row counts. */
    private static final List<Option> COUNTED = List.of(Option.BENCHMARKS, Option.ROWS, Option.LEDGER);

    private final Commands called;
    private final List<Option> options;
    private final Problems problems = new Problems();

    Mistakes(Syntax syntax) {
        this.called = syntax.called();
        this.options = called.command().options();
    }

    Problems of(ParseResult parsed, Arguments read) {
        parsed.errors().forEach(this::refused);
        parsed.originalArgs().forEach(this::valued);
        read.values().forEach(this::values);
        operands(read);
        contradictions(read);
        return problems;
    }

    private void refused(Exception error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched());
        } else if (error instanceof MissingParameterException missing) {
            missing.getMissing().stream()
                    .filter(OptionSpec.class::isInstance)
                    .forEach(spec -> missing((OptionSpec) spec));
        } else if (!(error instanceof MaxValuesExceededException)) {
            throw new IllegalStateException(error);
        }
    }

    private void unmatched(List<String> arguments) {
        List<String> operands =
                arguments.stream().filter(argument -> !argument.startsWith("-")).toList();
        arguments.stream().filter(argument -> argument.startsWith("-")).forEach(this::unknown);
        if (!operands.isEmpty()) {
            tooMany(operands, 0);
        }
    }

    private void unknown(String argument) {
        String name = argument.startsWith("--") ? argument.replaceFirst("=.*", "") : argument;
        List<String> known = options.stream().map(Option::longName).toList();
        problems.add(Problem.of(OptionProblem.UNKNOWN_OPTION, Origin.ofFile(name))
                .with("option", name)
                .with("hint", Nearest.hint(name, known)));
    }

    /** A value of an option that takes none. */
    private void valued(String argument) {
        for (Option option : options) {
            if (option.value() == Value.NOTHING && argument.startsWith(option.longName() + "=")) {
                problems.add(Problem.of(OptionProblem.BAD_VALUE, Origin.ofFile(option.longName()))
                        .with("value", argument.substring(option.longName().length() + 1))
                        .with("wanted", new Wording("it without a value", "不带取值的选项")));
            }
        }
    }

    private void missing(OptionSpec spec) {
        options.stream()
                .filter(option -> option.longName().equals(spec.longestName()))
                .forEach(option -> problems.add(labelled(OptionProblem.NO_VALUE, option)));
    }

    private static Problem labelled(OptionProblem code, Option option) {
        return Problem.of(code, Origin.ofFile(option.longName()))
                .with("option", option.longName())
                .with("label", option.value().label());
    }

    private void values(Option option, List<String> values) {
        Origin origin = Origin.ofFile(option.longName());
        if (values.size() > 1 && !option.repeatable()) {
            problems.add(Problem.of(OptionProblem.GIVEN_TWICE, origin).with("count", values.size()));
        }
        for (String value : values) {
            if (!option.value().takes(value)) {
                problems.add(Problem.of(OptionProblem.BAD_VALUE, origin)
                        .with("value", value)
                        .with("wanted", option.value().wanted()));
            }
        }
    }

    private void operands(Arguments read) {
        List<String> given = read.operands();
        int at = 0;
        for (Operand operand : called.command().operands()) {
            if (operand.needed() > 0 && given.size() < at + operand.needed()) {
                lacking(operand, called.word());
            } else if (operand.label().equals(Operand.FIGURES.label()) && given.size() == at) {
                BESIDE_FIGURES.stream().filter(read::has).forEach(option -> lacking(operand, option.longName()));
            }
            at += operand.needed();
        }
        long most = 0;
        for (Operand operand : called.command().operands()) {
            most += operand.most();
        }
        if (given.size() > most) {
            tooMany(given, (int) most);
        }
    }

    private void lacking(Operand operand, String who) {
        problems.add(Problem.of(OptionProblem.NO_OPERAND, Origin.ofFile(who))
                .with("operand", operand.label())
                .with("synopsis", called.synopsis()));
    }

    private void tooMany(List<String> given, int most) {
        problems.add(Problem.of(OptionProblem.TOO_MANY_OPERANDS, Origin.ofFile(given.get(most)))
                .with("count", given.size())
                .with("most", most)
                .with("synopsis", called.synopsis()));
    }

    /** Reports each file that would be read twice for the same purpose. */
    private void named(List<String> files, Optional<Option> option) {
        Set<String> met = new HashSet<>();
        files.stream()
                .filter(file -> !file.equals(Session.STDIN) && !met.add(file))
                .distinct()
                .forEach(file -> problems.add(Problem.of(
                                OptionProblem.NAMED_TWICE,
                                Origin.ofFile(option.map(Option::longName).orElse(file)))
                        .with("file", file)));
    }

    private void contradictions(Arguments read) {
        named(read.operands().stream().skip(1).toList(), Optional.empty());
        COUNTED.forEach(option -> named(read.all(option), Optional.of(option)));

        if (read.has(Option.QUIET) && read.has(Option.VERBOSE)) {
            problems.add(Problem.of(OptionProblem.CONTRADICTION, Origin.ofFile(Option.QUIET.longName()))
                    .with("other", Option.VERBOSE.longName()));
        }
        for (Option needed : called.command().neededOptions()) {
            if (!read.has(needed)) {
                problems.add(labelled(OptionProblem.NO_OPTION, needed).with("command", called.word()));
            }
        }
        long streams = read.inputs().stream().filter(Session.STDIN::equals).count();
        if (streams > 1) {
            problems.add(Problem.of(OptionProblem.STDIN_TWICE, Origin.ofFile(Session.STDIN))
                    .with("count", streams));
        }
    }
}
