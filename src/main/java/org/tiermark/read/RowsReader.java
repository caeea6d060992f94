package org.tiermark.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tiermark.model.Figures;
import org.tiermark.model.UnitRows;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;
import org.tiermark.problem.Severity;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Input;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/**
 * Reads files of rows of which a unit may have several: events, audits, projects. They look like files of figures, with
 * the columns that the scheme's indicators of these rows name, and have the same limits; a column for the period says
 * when a row counts.
 *
 * <pre>{@code
 * unit,period,case,severity,times
 * u1,2022,E-17,major,2
 * u1,2022,E-18,minor,1
 * }</pre>
 */
public final class RowsReader {
    private final Scheme scheme;
    private final FiguresRead figures;
    private final ReadOptions options;
    private final Problems problems = new Problems();
    private final List<Input> inputs;
    private final BitSet faulty;
    private final Map<String, RowsAssembly> assemblies = new LinkedHashMap<>();

    private RowsReader(Scheme scheme, FiguresRead figures, ReadOptions options) {
        this.scheme = scheme;
        this.figures = figures;
        this.options = options;
        this.inputs = new ArrayList<>(figures.inputs());
        this.faulty = (BitSet) figures.faulty().clone();
    }

    /**
     * Where rows are read from, and what the scheme calls them.
     *
     * @param name as indicators state under {@code rows}
     * @param source the file
     */
    public record File(String name, Source source) {}

    /** The figures with the rows of some files; several may have rows of one name. */
    public static Loaded<FiguresRead> read(Scheme scheme, FiguresRead figures, List<File> files, ReadOptions options) {
        RowsReader reader = new RowsReader(scheme, figures, options);
        files.forEach(reader::read);
        Map<Figures.Key, UnitRows> rows = new HashMap<>();
        reader.assemblies.values().forEach(assembly -> rows.putAll(assembly.build()));
        return new Loaded<>(
                Optional.of(new FiguresRead(
                        figures.figures().withRows(rows),
                        reader.inputs,
                        figures.kept(),
                        reader.faulty,
                        figures.aliases())),
                reader.problems);
    }

    private void read(File file) {
        TreeSet<String> known = new TreeSet<>(scheme.indicators().stream()
                .map(Indicator::rows)
                .filter(name -> !name.isEmpty())
                .toList());
        if (!known.contains(file.name())) {
            problems.add(Problem.of(RowsProblem.UNKNOWN_ROWS, Origin.ofFile("--rows"))
                    .with("rows", file.name())
                    .with(
                            "hint",
                            known.isEmpty()
                                    ? new Wording("state \"rows\" in one", "请在指标中写明 rows")
                                    : Nearest.hint(file.name(), known)));
            return;
        }
        Catalogue catalogue = Catalogue.ofRows(scheme, file.name());
        RowsAssembly assembly = assemblies.computeIfAbsent(
                file.name(),
                name -> new RowsAssembly(
                        name,
                        scheme,
                        catalogue,
                        figures,
                        scheme.scored(figures.figures(), options.period()),
                        problems));
        Optional<List<Charset>> named = Encodings.named(options.encoding());
        if (named.isPresent()) {
            read(file, catalogue, named.get(), assembly);
        }
    }

    private void read(File file, Catalogue catalogue, List<Charset> named, RowsAssembly assembly) {
        Problems own = new Problems();
        FileReading reading = new FileReading(
                scheme.units(),
                catalogue,
                new UnitRegister(text -> figures.unit(text).isPresent()),
                figures.figures().dictionary(),
                named,
                options.delimiter(),
                own);
        Optional<FileReading.Outcome> read = reading.read(file.source(), file.name());
        boolean none =
                read.isEmpty() && own.count(TableProblem.NO_ROWS) == own.count(Severity.ERROR) && own.hasErrors();
        String encoding = read.map(FileReading.Outcome::encoding).orElse(FileProblem.encoding(own));
        if (none) {
            own.list().stream()
                    .filter(problem -> problem.code() != TableProblem.NO_ROWS)
                    .forEach(problems::add);
            problems.add(Problem.of(
                    RowsProblem.NONE_AT_ALL, Origin.ofFile(file.source().name())));
            assembly.none();
        } else {
            problems.addAll(own);
        }
        if (none || read.isPresent()) {
            inputs.add(new Input(
                    "rows " + file.name(),
                    file.source().name(),
                    encoding,
                    read.map(outcome -> outcome.figures().rows()).orElse(0),
                    Optional.empty()));
        }
        read.ifPresent(outcome -> faulty.or(assembly.add(outcome.figures())));
    }
}
