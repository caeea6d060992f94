package org.tiermark.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.model.Dictionary;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.UnitScheme;

/**
 * Reads one file of figures or units, JSON by its name, a workbook by its first bytes, else CSV in the first encoding
 * that fits.
 */
final class FileReading {
    private final UnitScheme scheme;
    private final Catalogue catalogue;
    private final UnitRegister register;
    private final Dictionary dictionary;
    private final List<Charset> named;
    private final String delimiter;
    private final Problems problems;

    /**
     * What was read, and how.
     *
     * @param figures the sheets
     * @param encoding what the file was decoded as
     */
    record Outcome(FileFigures figures, String encoding) {}

    FileReading(
            UnitScheme scheme,
            Catalogue catalogue,
            UnitRegister register,
            Dictionary dictionary,
            List<Charset> named,
            String delimiter,
            Problems problems) {
        this.scheme = scheme;
        this.catalogue = catalogue;
        this.register = register;
        this.dictionary = dictionary;
        this.named = named;
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** The figures of a file; empty where nothing of it can be used, which is reported. */
    Optional<Outcome> read(Source source, String list) {
        try {
            if (source.isJson()) {
                return json(source, list);
            }
            return source.isWorkbook() ? workbook(source) : csv(source);
        } catch (IOException e) {
            problems.add(Unreadable.of(source, e));
            return Optional.empty();
        }
    }

    private Optional<Outcome> json(Source source, String list) {
        Wording hint = new Wording("send it as CSV", "请改用 CSV");
        return TextFile.read(source, JsonTable.MOST_BYTES, hint, named, problems)
                .flatMap(file -> {
                    Problems own = new Problems();
                    FileFigures figures = new FileFigures(source.name(), register, dictionary, own);
                    new JsonTable(source.name(), scheme, catalogue, figures, own).read(file.text(), list);
                    problems.addAll(own);
                    return outcome(figures, file.encoding());
                });
    }

    private Optional<Outcome> workbook(Source source) throws IOException {
        List<FileFigures> read = new ArrayList<>();
        new Workbook(source, problems).read((name, rows) -> {
            FileFigures figures = new FileFigures(name, register, dictionary, problems);
            new TableReader(name, scheme, catalogue, figures, problems, "").read(rows, ',');
            read.add(figures);
        });
        return read.stream()
                .filter(figures -> figures.rows() > 0)
                .findFirst()
                .map(figures -> new Outcome(figures, "XLSX"));
    }

    private Optional<Outcome> csv(Source source) throws IOException {
        return new CsvFile(source, named, problems)
                .read((text, charset, blocks, own) -> {
                    FileFigures figures = new FileFigures(source.name(), register, dictionary, own);
                    new TableReader(source.name(), scheme, catalogue, figures, own, charset.name())
                            .read(new CsvRows(text, source.name(), own), delimiter, blocks);
                    return outcome(figures, charset);
                })
                .flatMap(read -> read);
    }

    private static Optional<Outcome> outcome(FileFigures figures, Charset charset) {
        return figures.rows() == 0 ? Optional.empty() : Optional.of(new Outcome(figures, charset.name()));
    }
}
