package org.tiermark.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.result.Input;
import org.tiermark.write.Format;
import org.tiermark.write.Report;
import org.tiermark.write.ResultFormat;
import org.tiermark.write.Sink;

/** Where the result goes: to stdout, or to the file of {@code -o}. */
final class Delivery {
    /** One of the documents a format can write. */
    interface Document {
        /** Writes it to the end. */
        void write(ResultFormat format, Report report, Sink to) throws IOException;
    }

    private final Session session;
    private final Optional<OutputFile> file;

    /**
     * The way the arguments ask for; whether the file can be there is seen before anything is computed.
     *
     * @throws UsageException if it cannot
     */
    Delivery(Session session) {
        this.session = session;
        Optional<String> name = session.arguments().one(Option.OUTPUT).filter(given -> !given.equals(Session.STDIN));
        Path directory = session.environment().directory();
        this.file = name.map(given -> new OutputFile(given, directory));
        for (String input : session.arguments().inputs()) {
            if (file.isPresent() && file.get().is(path(directory, input))) {
                throw UsageException.of(Problem.of(OptionProblem.OVERWRITES, Origin.ofFile(Option.OUTPUT.longName()))
                        .with("file", name.orElseThrow()));
            }
        }
    }

    private static Path path(Path directory, String input) {
        try {
            return directory.resolve(input);
        } catch (InvalidPathException strange) {
            return directory;
        }
    }

    void write(Run run, Document document) throws IOException {
        Format format = session.arguments().format();
        if (file.isEmpty()) {
            document.write(format.writer(), run.report(), session.out());
            return;
        }
        Report hashed = format == Format.JSON ? hashed(run.report()) : run.report();
        file.get().write(sink -> {
            sink.append(format.writer().fileStart());
            document.write(format.writer(), hashed, sink);
        });
    }

    /** Writes a text that is the same in all formats. */
    void write(String text) throws IOException {
        if (file.isEmpty()) {
            session.out().append(text);
        } else {
            file.get().write(sink -> sink.append(text));
        }
    }

    /**
     * Keeps what somebody may have written by hand.
     *
     * @throws UsageException if the file is there already
     */
    void refuseExisting() {
        if (file.isPresent() && file.get().exists()) {
            throw UsageException.of(Problem.of(OptionProblem.EXISTS, Origin.ofFile(Option.OUTPUT.longName()))
                    .with("file", session.arguments().one(Option.OUTPUT).orElseThrow()));
        }
    }

    /** The same with the SHA-256 of each input. */
    private Report hashed(Report report) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Input input : report.inputs()) {
            String sum = session.source(input.name()).sha256();
            inputs.add(new Input(input.role(), input.name(), input.encoding(), input.rows(), Optional.of(sum)));
        }
        return new Report(report.version(), report.result(), inputs, report.problems(), report.earlier());
    }
}
