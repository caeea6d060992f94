package org.tiermark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.problem.Wording;
import org.tiermark.read.Source;
import org.tiermark.write.Background;
import org.tiermark.write.ProblemText;
import org.tiermark.write.Sink;
import org.tiermark.write.Style;

/**
 * One run of a command: what was asked for, and the streams.
 *
 * @param called which command
 * @param arguments what was asked for
 * @param environment the surroundings
 * @param in standard input
 * @param out standard output, for the result alone
 * @param err standard error, for all else
 */
record Session(Commands called, Arguments arguments, Environment environment, InputStream in, Sink out, Sink err) {
    /** What stands for standard input among files. */
    static final String STDIN = "-";

    Language language() {
        return arguments.language().orElse(environment.language());
    }

    /** How things are said on stderr. */
    Style style() {
        boolean coloured =
                colours("always") || colours("auto") && environment.terminals().err();
        return new Style(language(), arguments.said(), most(), coloured, Optional.empty());
    }

    /** How problems are said on stderr: on a terminal in the long form. */
    private Style style(Background background) {
        Style style = style();
        return new Style(
                style.language(),
                style.least(),
                style.most(),
                style.coloured(),
                Optional.of(background).filter(any -> environment.terminals().err()));
    }

    /** How things are said on stdout, where problems are the result. */
    Style resultStyle(Background background) {
        boolean terminal = environment.terminals().out() && !arguments.has(Option.OUTPUT);
        boolean coloured = colours("always") || colours("auto") && terminal;
        Severity least = arguments.has(Option.QUIET) ? Severity.ERROR : Severity.INFO;
        return new Style(
                language(), least, most(), coloured, Optional.of(background).filter(any -> terminal));
    }

    private boolean colours(String wish) {
        String stated = arguments.one(Option.COLOR).orElse("auto");
        return stated.equals(wish) && (wish.equals("always") || !environment.plain());
    }

    private int most() {
        return arguments.count(Option.MAX_PROBLEMS).orElse(Style.USUALLY_LISTED);
    }

    /** Lists problems on stderr, as far as they are wanted there. */
    void say(Problems problems, Background background) throws IOException {
        new ProblemText(style(background)).write(problems, err);
    }

    /** Says a line on stderr, unless only errors are wanted. */
    void say(Wording wording) throws IOException {
        if (!arguments.has(Option.QUIET)) {
            err.append(wording.in(language())).append('\n');
        }
    }

    /** A file the user names, or standard input. */
    Source source(String name) {
        try {
            return name.equals(STDIN) ? Source.stream(name, in) : Source.file(name, environment.directory());
        } catch (IOException unreadable) {
            return new Source(name, () -> {
                throw unreadable;
            });
        } catch (InvalidPathException strange) {
            throw UsageException.of(Problem.of(OptionProblem.BAD_VALUE, Origin.ofFile(called.word()))
                    .with("value", name)
                    .with("wanted", new Wording("the name of a file", "文件名")));
        }
    }
}
