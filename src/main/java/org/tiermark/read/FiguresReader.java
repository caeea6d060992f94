package org.tiermark.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Period;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.result.Input;
import org.tiermark.scheme.Scheme;

/**
 * Reads figures from any number of CSV and JSON files, each with columns or units of its own, into one set of columns.
 * {@link TableReader} and {@link JsonTable} say what the files look like, {@link Numbers} how numbers are written.
 */
public final class FiguresReader {
    /** Headers listed in a message. */
    private static final int LISTED = 20;

    private final Scheme scheme;
    private final ReadOptions options;
    private final Problems problems = new Problems();
    private final Dictionary dictionary = new Dictionary();
    private final UnitRegister register = new UnitRegister();
    private final List<Input> inputs = new ArrayList<>();
    private final Assembly assembly;
    /** The period that an option alone speaks of. */
    private final Optional<String> given;

    private FiguresReader(Scheme scheme, ReadOptions options) {
        this.scheme = scheme;
        this.options = options;
        Optional<String> stated = Optional.of(scheme.period()).filter(name -> !name.isEmpty());
        Optional<String> period = options.period().or(() -> stated);
        this.assembly = new Assembly(
                register, dictionary, period.map(Period::new), scheme.units().period(), problems);
        this.given = options.period().filter(name -> !stated.equals(Optional.of(name)));
    }

    /**
     * The figures of some files.
     *
     * @param figures the files
     * @param units a file that says who is a unit; without it, whoever has figures is
     */
    public static Loaded<FiguresRead> read(
            Scheme scheme, List<Source> figures, Optional<Source> units, ReadOptions options) {
        FiguresReader reader = new FiguresReader(scheme, options);
        return new Loaded<>(reader.read(figures, units), reader.problems);
    }

    private Optional<FiguresRead> read(List<Source> files, Optional<Source> units) {
        Optional<List<Charset>> named = Encodings.named(options.encoding());
        if (named.isEmpty()) {
            problems.add(Problem.of(FileProblem.UNKNOWN_ENCODING, new Origin("--encoding", 0, 0))
                    .with("encoding", options.encoding()));
            return Optional.empty();
        }
        units.ifPresent(file -> new UnitsFile(scheme, register, dictionary, problems)
                .read(file, named.get())
                .ifPresent(read -> {
                    inputs.add(input("units", file, read));
                    assembly.addUnits(read.figures());
                }));
        Catalogue catalogue = Catalogue.of(scheme, options.keep());
        FileReading reading = new FileReading(
                scheme.units(), catalogue, register, dictionary, named.get(), options.delimiter(), problems);
        for (Source file : files) {
            reading.read(file, "figures").filter(read -> known(read, catalogue)).ifPresent(read -> {
                inputs.add(input("figures", file, read));
                given.filter(name -> !read.figures().isDated()).ifPresent(name -> onlyGiven(name, file));
                assembly.add(read.figures());
            });
        }
        if (assembly.isEmpty()) {
            return Optional.empty();
        }
        reportAbsent(catalogue, files.get(0));
        return Optional.of(assembly.build(inputs));
    }

    /** Whether any column is one the scheme knows; if none is, the encoding may be another than it seemed. */
    private boolean known(FileReading.Outcome read, Catalogue catalogue) {
        boolean known = catalogue.all().isEmpty()
                || read.figures().sheets().stream().anyMatch(sheet -> sheet.width() > 0 || sheet.isRepeating());
        if (!known) {
            List<String> found = read.figures().headers();
            problems.add(Problem.of(
                            TableProblem.NO_KNOWN_COLUMN,
                            Origin.ofFile(read.figures().file()))
                    .with("unit", String.join("\", \"", scheme.units().key()))
                    .with("tried", Encodings.guess(read.encoding()))
                    .with("found", String.join(", ", found.subList(0, Math.min(found.size(), LISTED)))));
        }
        return known;
    }

    /** Figures of another period would be scored as well. */
    private void onlyGiven(String period, Source file) {
        problems.add(Problem.of(TableProblem.PERIOD_GIVEN, Origin.ofFile(file.name()))
                .with("column", scheme.units().period())
                .with("period", period));
    }

    private static Input input(String role, Source file, FileReading.Outcome read) {
        return new Input(role, file.name(), read.encoding(), read.figures().rows(), Optional.empty());
    }

    /** Reports what the scheme uses, or is to be kept, but no file has. */
    private void reportAbsent(Catalogue catalogue, Source first) {
        List<String> found = assembly.headers();
        String shown = String.join(", ", found.subList(0, Math.min(found.size(), LISTED)));
        catalogue.wanted().filter(quantity -> !assembly.has(quantity)).forEach(quantity -> {
            problems.add(Problem.of(TableProblem.MISSING_COLUMN, Origin.ofFile(first.name()))
                    .with("id", quantity.id())
                    .with("names", String.join(" / ", quantity.headers()))
                    .with("found", shown));
        });
        for (String header : options.keep()) {
            if (!assembly.has(Quantity.kept(header))) {
                problems.add(Problem.of(TableProblem.UNKNOWN_KEPT, Origin.ofFile(first.name()))
                        .with("column", header)
                        .with("hint", Nearest.hint(header, found)));
            }
        }
    }
}
