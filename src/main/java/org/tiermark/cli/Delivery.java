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
import org.tiermark.read.Source;
import org.tiermark.result.Input;
import org.tiermark.write.Format;
import org.tiermark.write.Report;
import org.tiermark.write.ResultFormat;
import org.tiermark.write.Sink;

/** Where the result goes: to stdout or the file of {@code -o}, and to the file of each {@code --report}. */
final class Delivery {
    /** One of the things a format can write. */
    interface Document {
        /** Writes it to the end. */
        void write(ResultFormat format, Report report, Sink to) throws IOException;
    }

    /** A document in a format; without a file it goes to stdout. */
    private record Target(Format format, Optional<OutputFile> file) {}

    private final Session session;
    private final List<Target> targets = new ArrayList<>();

    /**
     * The ways the arguments ask for; whether the files can be there is seen before anything is computed.
     *
     * @throws UsageException if they cannot
     */
    Delivery(Session session) {
        this.session = session;
        Arguments arguments = session.arguments();
        Optional<String> name = arguments.one(Option.OUTPUT).filter(given -> !given.equals(Session.STDIN));
        targets.add(new Target(arguments.format(), name.map(given -> file(Option.OUTPUT, given))));
        for (String report : arguments.all(Option.REPORT)) {
            int at = report.indexOf('=');
            Format format = Format.named(report.substring(0, at)).orElseThrow();
            targets.add(new Target(format, Optional.of(file(Option.REPORT, report.substring(at + 1)))));
        }
        arguments
                .one(Option.WRITE_BASELINE)
                .ifPresent(given -> once(
                        new OutputFile(Option.WRITE_BASELINE, given, directory(session)),
                        Option.WRITE_BASELINE,
                        given));
    }

    private OutputFile file(Option option, String name) {
        OutputFile file = file(session, option, name, session.arguments().inputs());
        once(file, option, name);
        return file;
    }

    private void once(OutputFile file, Option option, String name) {
        if (targets.stream()
                .anyMatch(target -> target.file().filter(file::isAlso).isPresent())) {
            throw refused(OptionProblem.WRITTEN_TWICE, option, name);
        }
    }

    /**
     * A file that is written.
     *
     * @throws UsageException if it cannot be there, or is one of those kept
     */
    static OutputFile file(Session session, Option option, String name, List<String> kept) {
        Path directory = directory(session);
        OutputFile file = new OutputFile(option, name, directory);
        for (String input : kept) {
            if (file.is(path(directory, input))) {
                throw refused(OptionProblem.OVERWRITES, option, name);
            }
        }
        return file;
    }

    private static Path directory(Session session) {
        return session.environment().directory().toPath();
    }

    private static UsageException refused(OptionProblem code, Option option, String name) {
        return UsageException.of(
                Problem.of(code, Origin.ofFile(option.longName())).with("file", name));
    }

    private static Path path(Path directory, String input) {
        try {
            return directory.resolve(Source.fileName(input));
        } catch (InvalidPathException strange) {
            return directory;
        }
    }

    /** Writes a document in all formats asked for. */
    void write(Report report, Document document) throws IOException {
        write(report, document, targets);
    }

    /** Writes the problems, in the formats that have a document where nothing could be ranked. */
    void writeFailure(Report report, Document document) throws IOException {
        write(
                report,
                document,
                targets.stream()
                        .filter(target -> target.format().writer().writesFailures())
                        .toList());
    }

    private void write(Report report, Document document, List<Target> to) throws IOException {
        for (Target target : to) {
            ResultFormat format = target.format().writer();
            if (target.file().isEmpty()) {
                document.write(format, report, session.out());
                continue;
            }
            Report hashed = target.format() == Format.JSON ? hashed(report) : report;
            target.file().get().write(sink -> {
                sink.append(format.fileStart());
                document.write(format, hashed, sink);
            });
        }
    }

    /** Writes a text that is the same in all formats. */
    void write(String text) throws IOException {
        Optional<OutputFile> file = targets.get(0).file();
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
        if (targets.get(0).file().filter(OutputFile::exists).isPresent()) {
            throw refused(
                    OptionProblem.EXISTS,
                    Option.OUTPUT,
                    session.arguments().one(Option.OUTPUT).orElseThrow());
        }
    }

    /** The same with the SHA-256 of each input. */
    private Report hashed(Report report) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Input input : report.inputs()) {
            String sum = session.source(input.name()).sha256();
            inputs.add(new Input(input.role(), input.name(), input.encoding(), input.rows(), Optional.of(sum)));
        }
        return report.withInputs(inputs);
    }
}
