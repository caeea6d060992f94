package org.tiermark.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tiermark.check.FigureCheck;
import org.tiermark.check.LedgerCheck;
import org.tiermark.check.SchemeCheck;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.read.BenchmarkColumns;
import org.tiermark.read.BenchmarkReader;
import org.tiermark.read.EarlierReader;
import org.tiermark.read.FiguresRead;
import org.tiermark.read.FiguresReader;
import org.tiermark.read.LedgerReader;
import org.tiermark.read.RowsReader;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;
import org.tiermark.read.SubmissionReader;
import org.tiermark.result.Earlier;
import org.tiermark.result.Input;
import org.tiermark.result.Result;
import org.tiermark.result.Submission;
import org.tiermark.result.Verification;
import org.tiermark.scheme.Benchmark;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Scheme;
import org.tiermark.score.PublishedMeans;
import org.tiermark.score.Scoring;
import org.tiermark.score.Verifying;
import org.tiermark.write.Background;
import org.tiermark.write.Kept;

/**
 * From files to what is printed of them: read ▸ check ▸ score. Each step goes as far as it can, so that all problems
 * are met, not the first; nothing is scored by a scheme with errors.
 */
final class Pipeline {
    private final Session session;
    private final Arguments arguments;
    private final Problems problems = new Problems();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Progress progress;
    private Optional<Scheme> bound = Optional.empty();
    private Optional<Aside> figureCheck = Optional.empty();

    Pipeline(Session session) {
        this.session = session;
        this.arguments = session.arguments();
        this.progress = Progress.of(session);
    }

    /** Reads and checks. */
    Run check() {
        try (progress) {
            Optional<Scheme> scheme = scheme();
            Optional<FiguresRead> figures = scheme.flatMap(this::figures);
            figures.ifPresent(read -> {
                entries(scheme.orElseThrow(), read);
                result(scheme.orElseThrow(), read, List.of());
            });
            return run(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Reads, checks and scores. */
    Run score() {
        try (progress) {
            return scored();
        }
    }

    private Run scored() {
        Optional<Scheme> scheme = scheme();
        Optional<FiguresRead> figures = scheme.flatMap(this::figures);
        Optional<Earlier> earlier = arguments.one(Option.PREVIOUS).flatMap(this::earlier);
        List<LedgerEntry> entries =
                figures.map(read -> entries(scheme.orElseThrow(), read)).orElse(List.of());
        Optional<Result> result = figures.flatMap(read -> result(scheme.orElseThrow(), read, entries));
        Optional<Result> computed = result.filter(any -> !entries.isEmpty())
                .flatMap(any -> score(scheme.orElseThrow(), figures.orElseThrow(), List.of())
                        .value());
        return run(result, earlier, computed);
    }

    /** Scores figures without errors, or as far as they go where that is wanted; of others only checks are run. */
    private Optional<Result> result(Scheme scheme, FiguresRead read, List<LedgerEntry> entries) {
        boolean partial = arguments.has(Option.ALLOW_PARTIAL);
        if (partial || !problems.hasErrors()) {
            Loaded<Result> scored = score(scheme, read, entries);
            settle();
            if (partial || !problems.hasErrors()) {
                return taken(scored);
            }
        }
        settle();
        problems.addAll(Scoring.check(scheme, read.figures(), arguments.one(Option.PERIOD), read.faulty()));
        return Optional.empty();
    }

    /** Compares what units declared with what they scored. */
    Run verify(Run scored) {
        Result result = scored.result().orElseThrow();
        Source source = session.source(arguments.one(Option.SUBMISSION).orElseThrow());
        Optional<Submission> submission = taken(SubmissionReader.read(
                source, result.subject(), bound.orElseThrow().units().key(), arguments.reading()));
        submission.ifPresent(read -> inputs.add(new Input(
                "submission",
                source.name(),
                read.encoding(),
                read.declarations().count(),
                Optional.empty())));
        Optional<Rational> tolerance = arguments.one(Option.TOLERANCE).map(Rational::parse);
        Optional<Verification> verification =
                submission.flatMap(read -> taken(Verifying.verify(result, read, tolerance)));
        return scored.with(List.copyOf(inputs), problems, verification);
    }

    /** What is known of problems besides their messages. */
    Background background() {
        return new SchemeBackground(session, bound);
    }

    private Loaded<Result> score(Scheme scheme, FiguresRead read, List<LedgerEntry> entries) {
        return Scoring.score(scheme, read.figures(), arguments.one(Option.PERIOD), read.faulty(), entries);
    }

    private Run run(Optional<Result> result, Optional<Earlier> earlier, Optional<Result> computed) {
        return new Run(result, List.copyOf(inputs), problems, earlier, computed, List.copyOf(kept), Optional.empty());
    }

    /** What was decided by hand. */
    private List<LedgerEntry> entries(Scheme scheme, FiguresRead figures) {
        Optional<LocalDate> asOf = arguments.asOf();
        List<LedgerEntry> entries = new ArrayList<>();
        for (String name : arguments.all(Option.LEDGER)) {
            taken(LedgerReader.read(session.source(name), scheme, figures, asOf, arguments.reading()))
                    .ifPresent(read -> {
                        inputs.add(new Input("ledger", name, read.encoding(), read.rows(), Optional.empty()));
                        entries.addAll(read.entries());
                    });
        }
        problems.addAll(LedgerCheck.check(entries));
        return entries;
    }

    private Optional<Scheme> scheme() {
        Source source = session.source(arguments.operands().get(0));
        Loaded<Scheme> loaded = SchemeReader.read(source);
        Optional<Scheme> scheme = taken(loaded);
        String encoding = FileProblem.encoding(loaded.problems());
        if (scheme.isPresent()) {
            inputs.add(new Input("scheme", source.name(), encoding, 0, Optional.empty()));
            bound = scheme;
        }
        return scheme.filter(bound -> !problems.hasErrors());
    }

    /** What the figures are; none where the scheme turns out to have errors, which is found out beside the reading. */
    private Optional<FiguresRead> figures(Scheme scheme) {
        progress.at(new Wording("reading figures", "正在读取数据"));
        Aside lints = Aside.start(() -> SchemeCheck.check(scheme));
        List<Source> sources = arguments.operands().stream()
                .skip(1)
                .map(session::source)
                .map(progress::counted)
                .toList();
        Optional<Source> units = arguments.one(Option.UNITS).map(session::source);
        Loaded<FiguresRead> loaded = sources.isEmpty()
                ? new Loaded<>(Optional.empty(), new Problems())
                : FiguresReader.read(scheme, sources, units, arguments.reading());
        problems.addAll(lints.found());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Optional<FiguresRead> read =
                taken(loaded).map(figures -> rows(scheme, figures)).map(figures -> benchmarks(scheme, figures));
        progress.at(new Wording("checking and scoring", "正在检查与计分"));
        read.ifPresent(figures -> {
            figures.kept().forEach((header, texts) -> kept.add(new Kept(header, texts)));
            Echoes echoes = new Echoes(scheme, arguments, problems);
            Supplier<Problems> check = () -> echoes.without(
                    FigureCheck.check(scheme, figures.figures(), arguments.one(Option.PERIOD), figures.faulty()));
            if (figures.figures().units().count() <= Lanes.MOST_ROWS) {
                figureCheck = Optional.of(Aside.start(check));
            } else {
                problems.addAll(check.get());
            }
        });
        return read;
    }

    /** Takes in what is wrong with the figures as a whole; of few, that is found out beside the scoring. */
    private void settle() {
        figureCheck.ifPresent(check -> problems.addAll(check.found()));
        figureCheck = Optional.empty();
    }

    /** The figures with the rows of which units have several. */
    private FiguresRead rows(Scheme scheme, FiguresRead figures) {
        List<RowsReader.File> files = arguments.rows().stream()
                .map(named -> new RowsReader.File(named.getKey(), session.source(named.getValue())))
                .toList();
        FiguresRead read = files.isEmpty()
                ? figures
                : taken(RowsReader.read(scheme, figures, files, arguments.reading()))
                        .orElseThrow();
        inputs.addAll(read.inputs());
        return read;
    }

    /** The figures with what was published about them. */
    private FiguresRead benchmarks(Scheme scheme, FiguresRead figures) {
        List<Benchmark> benchmarks = new ArrayList<>();
        for (String name : arguments.all(Option.BENCHMARKS)) {
            taken(BenchmarkReader.read(session.source(name), scheme, figures, arguments.reading()))
                    .ifPresent(read -> {
                        inputs.add(new Input("benchmarks", name, read.encoding(), read.rows(), Optional.empty()));
                        benchmarks.addAll(read.benchmarks());
                    });
        }
        if (benchmarks.isEmpty()) {
            return figures;
        }
        Figures all = taken(BenchmarkColumns.in(figures.figures(), benchmarks)).orElseThrow();
        problems.addAll(PublishedMeans.check(scheme, all, benchmarks));
        return figures.with(all);
    }

    private Optional<Earlier> earlier(String name) {
        return taken(EarlierReader.read(session.source(name)));
    }

    private <T> Optional<T> taken(Loaded<T> loaded) {
        settle();
        problems.addAll(loaded.problems());
        return loaded.value();
    }
}
