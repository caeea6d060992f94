package org.tiermark.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * How one command is written: picocli's model of it, built only when it is called, and what that reads. For reading it
 * holds only the options that may be among the arguments: building all takes longer than reading.
 */
final class Syntax {
    private static final String OPERANDS = "0..*";

    private final Commands called;
    private final CommandSpec spec = CommandSpec.create();

    /** With all options, for help. */
    Syntax(Commands called, Language language) {
        this(called, language, called.command().options());
    }

    /** For reading these arguments. */
    static Syntax of(Commands called, Language language, List<String> arguments) {
        List<Option> mentioned = new ArrayList<>();
        for (Option option : called.command().options()) {
            if (mentioned(option, arguments)) {
                mentioned.add(option);
            }
        }
        return new Syntax(called, language, mentioned);
    }

    /** Whether an option may be meant: by its name, or by its letter among others. */
    private static boolean mentioned(Option option, List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                continue;
            }
            for (String name : option.names()) {
                boolean letter = name.length() == 2 && !argument.startsWith("--");
                if (letter ? argument.indexOf(name.charAt(1)) > 0 : argument.startsWith(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Syntax(Commands called, Language language, List<Option> options) {
        this.called = called;
        spec.name("tiermark " + called.word());
        spec.usageMessage().description(called.command().summary().in(language));
        spec.usageMessage().customSynopsis(called.synopsis());
        spec.parser()
                .collectErrors(true)
                .overwrittenOptionsAllowed(true)
                .allowOptionsAsOptionParameters(false)
                .unmatchedOptionsArePositionalParams(false);
        operands(language);
        for (Option option : options) {
            spec.addOption(option(option, language));
        }
    }

    /** The first takes all when parsing; the others are there for help. */
    private void operands(Language language) {
        List<Operand> operands = called.command().operands();
        for (int i = 0; i < operands.size(); i++) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index(i == 0 ? OPERANDS : i + "..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .paramLabel(operands.get(i).label())
                    .hideParamSyntax(true)
                    .description(operands.get(i).help().in(language))
                    .build());
        }
    }

    private static OptionSpec option(Option option, Language language) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]));
        if (option.value() == Value.NOTHING) {
            builder.type(boolean.class).arity("0");
        } else {
            builder.type(List.class).auxiliaryTypes(String.class).arity("1").hideParamSyntax(true);
            builder.paramLabel(option.value().label());
        }
        return builder.description(option.help().in(language).replace("%", "%%"))
                .build();
    }

    CommandSpec spec() {
        return spec;
    }

    Commands called() {
        return called;
    }

    /**
     * The arguments of the command, its name not among them.
     *
     * @throws UsageException if it cannot be called so; all that is wrong is reported
     */
    Arguments parse(List<String> arguments) {
        ParseResult parsed = new CommandLine(spec).parseArgs(arguments.toArray(new String[0]));
        Arguments read = read(parsed);
        if (!read.has(Option.HELP)) {
            Problems problems = new Mistakes(this).of(parsed, read);
            if (problems.hasErrors()) {
                throw new UsageException(problems);
            }
        }
        return read;
    }

    private Arguments read(ParseResult parsed) {
        Map<Option, List<String>> values = new EnumMap<>(Option.class);
        for (OptionSpec matched : parsed.matchedOptions()) {
            List<String> names = List.of(matched.names());
            for (Option option : called.command().options()) {
                if (names.contains(option.longName())) {
                    values.put(option, option.value() == Value.NOTHING ? List.of() : matched.originalStringValues());
                }
            }
        }
        List<String> operands = new ArrayList<>();
        if (parsed.hasMatchedPositional(0)) {
            operands.addAll(parsed.matchedPositional(0).originalStringValues());
        }
        return new Arguments(operands, values, List.of());
    }
}
