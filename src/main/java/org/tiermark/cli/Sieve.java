package org.tiermark.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tiermark.problem.Baseline;
import org.tiermark.problem.BaselineProblem;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCase;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.problem.Stage;
import org.tiermark.read.BaselineReader;
import org.tiermark.write.BaselineFile;

/**
 * Which problems are reported and judged: those selected, not ignored, and not in the baseline. What keeps a run from
 * being evaluated stays: nobody is told that all is well beside figures that could not be used.
 */
final class Sieve {
    /** How many problems are not listed. */
    static final Set<ProblemCode> HIDDEN = Set.of(BaselineProblem.KNOWN, OptionProblem.PASSED_OVER);

    private static final Set<Stage> AFTERWARDS = Set.of(Stage.M, Stage.G, Stage.W);

    private final Arguments arguments;
    private final Optional<Loaded<Baseline>> baseline;
    private final Optional<OutputFile> target;

    /**
     * The sieve the arguments ask for; the baseline is read.
     *
     * @throws UsageException if no baseline can be written where it shall be
     */
    Sieve(Session session) {
        this.arguments = session.arguments();
        this.baseline =
                arguments.one(Option.BASELINE).map(name -> BaselineReader.read(session.source(name), arguments.asOf()));
        List<String> kept = new ArrayList<>(arguments.inputs());
        kept.removeAll(arguments.all(Option.BASELINE));
        this.target = arguments
                .one(Option.WRITE_BASELINE)
                .map(name -> Delivery.file(session, Option.WRITE_BASELINE, name, kept));
    }

    /** What is wrong with the baseline itself. */
    Problems problems() {
        return baseline.map(Loaded::problems).orElseGet(Problems::new);
    }

    /** What is left of the problems of a run that only checks. */
    Problems checked(Problems problems) {
        return sifted(problems, one -> one.code() instanceof FileProblem || Run.NOTHING_THERE.contains(one.code()));
    }

    /** What is left of the problems of a run that ranks: errors in what it ranks by stay. */
    Problems ranked(Problems problems) {
        return sifted(problems, one -> !AFTERWARDS.contains(one.code().stage()));
    }

    private Problems sifted(Problems problems, Predicate<ProblemCase> vital) {
        Predicate<ProblemCase> stays = one ->
                one.code().severity() == Severity.ERROR && (one.code() instanceof BaselineProblem || vital.test(one));
        Problems chosen = problems.only(one -> stays.test(one) || chosen(one.code()));
        Problems about = new Problems();
        Set<ProblemCase> known = new HashSet<>(known(chosen, about));
        if (target.isPresent() && baseline.filter(read -> !read.sound()).isEmpty()) {
            Predicate<ProblemCase> accepted = accepted();
            Problems rest = chosen.only(
                    one -> !stays.test(one) && !known.contains(one) || known.contains(one) && !accepted.test(one));
            target.get().write(sink -> BaselineFile.write(baseline.flatMap(Loaded::value), rest.cases(), sink));
            known.addAll(rest.cases().keySet());
            about = new Problems();
        }
        Problems left = chosen.only(one -> stays.test(one) || !known.contains(one));
        int hidden = chosen.count() - left.count();
        if (hidden > 0) {
            Origin file = Origin.ofFile(arguments
                    .one(Option.WRITE_BASELINE)
                    .or(() -> arguments.one(Option.BASELINE))
                    .orElseThrow());
            about.add(Problem.of(BaselineProblem.KNOWN, file).with("count", hidden));
        }
        left.addAll(about);
        int passedOver = problems.count() - chosen.count();
        if (passedOver > 0) {
            Option option = arguments.has(Option.IGNORE) ? Option.IGNORE : Option.SELECT;
            left.add(Problem.of(OptionProblem.PASSED_OVER, Origin.ofFile(option.longName()))
                    .with("count", passedOver));
        }
        return left;
    }

    private Set<ProblemCase> known(Problems problems, Problems about) {
        return baseline.flatMap(Loaded::value)
                .map(known -> known.known(problems.cases(), arguments.asOf(), about))
                .orElse(Set.of());
    }

    /** Tells whether somebody gave a reason for one. */
    private Predicate<ProblemCase> accepted() {
        return baseline.flatMap(Loaded::value).map(Baseline::accepted).orElse(one -> false);
    }

    private boolean chosen(ProblemCode code) {
        List<String> selected = words(Option.SELECT);
        return (selected.isEmpty() || selected.stream().anyMatch(word -> means(word, code)))
                && words(Option.IGNORE).stream().noneMatch(word -> means(word, code));
    }

    private List<String> words(Option option) {
        return arguments.all(option).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .toList();
    }

    /** Whether a word means a code: the code itself, its start, or its short name. */
    static boolean means(String word, ProblemCode code) {
        return !word.isEmpty() && (code.code().startsWith(word) || code.slug().equals(word));
    }

    /** Whether each word of a list means some code. */
    static boolean known(String list) {
        return Stream.of(list.split(",", -1))
                .allMatch(word -> ProblemCode.all().stream().anyMatch(code -> means(word, code)));
    }

    /** The day a text says; empty where it says none. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException strange) {
            return Optional.empty();
        }
    }
}
