package org.tiermark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.problem.Language;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;
import org.tiermark.write.ProblemText;
import org.tiermark.write.Sink;
import org.tiermark.write.Style;

/** Finds the command that is called, runs it, and turns whatever happens into an exit code. */
final class Launch {
    private static final Wording MORE =
            new Wording("usage: {synopsis}\nsee {command} --help", "用法：{synopsis}\n详见 {command} --help");
    private static final String TOOL = "tiermark COMMAND [OPTIONS] ...";

    private final Environment environment;
    private final InputStream in;
    private final Sink out;
    private final Sink err;

    Launch(Environment environment, InputStream in, OutputStream out, OutputStream err) {
        this.environment = environment;
        this.in = in;
        this.out = new Sink(new Pipe("stdout", out));
        this.err = new Sink(new Pipe("stderr", err));
    }

    ExitCode run(List<String> given) {
        ExitCode exit = guarded(given);
        try {
            out.flush();
            err.flush();
            return exit;
        } catch (UsageException full) {
            return exit.or(full.exit());
        } catch (IOException closed) {
            return exit.or(ExitCode.BROKEN_PIPE);
        }
    }

    private ExitCode guarded(List<String> given) {
        Optional<Commands> called = Optional.empty();
        Language language = language(given);
        try {
            List<String> arguments = new ArrayList<>(ArgumentFiles.expand(given, environment.directory()));
            language = language(arguments);
            int at = commandAt(arguments);
            called = at < 0 ? Optional.empty() : Commands.named(arguments.remove(at));
            ExitCode exit = called.isEmpty()
                    ? withoutCommand(arguments, language)
                    : call(called.get(), arguments, given, language);
            out.flush();
            return exit;
        } catch (UsageException wrong) {
            return usage(wrong, called, language);
        } catch (ClosedPipeException closed) {
            return ExitCode.BROKEN_PIPE;
        } catch (IOException | RuntimeException | Error failure) {
            return new Failure(failure, language).report(given, err);
        }
    }

    private ExitCode call(Commands called, List<String> arguments, List<String> given, Language language)
            throws IOException {
        Arguments read = Syntax.of(called, language, arguments).parse(arguments).from(ArgumentFiles.named(given));
        if (read.has(Option.HELP)) {
            out.append(Help.of(new Syntax(called, language), language));
            return ExitCode.OK;
        }
        return called.command().run(new Session(called, read, environment, in, out, err));
    }

    private ExitCode withoutCommand(List<String> arguments, Language language) throws IOException {
        if (arguments.stream().anyMatch(Option.VERSION.names()::contains)) {
            out.append("tiermark ").append(Version.text()).append('\n');
            return ExitCode.OK;
        }
        if (arguments.stream().anyMatch(Option.HELP.names()::contains)) {
            out.append(Help.ofTool(language));
            return ExitCode.OK;
        }
        Optional<String> option = arguments.stream()
                .filter(argument -> argument.startsWith("-") && argument.length() > 1)
                .filter(argument -> known(argument).isEmpty())
                .findFirst();
        if (option.isPresent()) {
            throw UsageException.of(Problem.of(OptionProblem.UNKNOWN_OPTION, Origin.ofFile(option.get()))
                    .with("option", option.get())
                    .with("hint", Nearest.hint(option.get(), List.of("--help", "--version"))));
        }
        err.append(Help.ofTool(language));
        return ExitCode.USAGE;
    }

    /** Where the command's name stands; below zero where there is none. Values of options are passed over. */
    private static int commandAt(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            Optional<Option> option = known(argument);
            if (option.isPresent() && option.get().value() != Value.NOTHING) {
                i++;
            } else if (!argument.startsWith("-") || argument.equals(Session.STDIN)) {
                if (Commands.named(argument).isEmpty()) {
                    throw UsageException.of(Problem.of(OptionProblem.UNKNOWN_COMMAND, Origin.ofFile("tiermark"))
                            .with("command", argument)
                            .with("hint", Nearest.hint(argument, Commands.words())));
                }
                return i;
            }
        }
        return -1;
    }

    private static Optional<Option> known(String argument) {
        return Stream.of(Option.values())
                .filter(option -> option.names().contains(argument))
                .findFirst();
    }

    /** The language asked for, found before the arguments are parsed: mistakes in them are told in it, too. */
    private Language language(List<String> arguments) {
        String option = Option.LANG.longName();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            String argument = arguments.get(i);
            boolean apart = argument.equals(option) && i + 1 < arguments.size();
            if (apart || argument.startsWith(option + "=")) {
                String word = apart ? arguments.get(i + 1) : argument.substring(option.length() + 1);
                return Value.LANGUAGE.takes(word) ? Arguments.language(word) : environment.language();
            }
        }
        return environment.language();
    }

    private ExitCode usage(UsageException wrong, Optional<Commands> called, Language language) {
        try {
            new ProblemText(Style.plain(language)).write(wrong.problems(), err);
            if (wrong.exit() != ExitCode.USAGE) {
                return wrong.exit();
            }
            String synopsis = called.map(Commands::synopsis).orElse(TOOL);
            String command = called.map(one -> "tiermark " + one.word()).orElse("tiermark");
            String more = MORE.in(language).replace("{synopsis}", synopsis).replace("{command}", command);
            err.append(more).append('\n');
            return ExitCode.USAGE;
        } catch (UsageException full) {
            return wrong.exit().or(full.exit());
        } catch (IOException closed) {
            return ExitCode.BROKEN_PIPE;
        }
    }
}
