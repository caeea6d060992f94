package org.tiermark.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.tiermark.model.Dictionary;
import org.tiermark.problem.Problem;
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
        List<Charset> tried = Encodings.of(source, named);
        for (Charset charset : tried) {
            Problems own = new Problems();
            FileFigures figures;
            try {
                figures = figures(source, charset, own);
            } catch (CharacterCodingException | BinaryException e) {
                // of several threads the first to fail is by chance; what comes first in the file is not
                Optional<Problem> binary = NoText.binary(source, charset);
                if (binary.isPresent()) {
                    problems.add(binary.get());
                    return Optional.empty();
                }
                continue;
            }
            TextFile.noteGuess(source, charset, tried, problems);
            problems.addAll(own);
            return outcome(figures, charset);
        }
        problems.add(NoText.undecodable(source, tried));
        return Optional.empty();
    }

    private FileFigures figures(Source source, Charset charset, Problems own) throws IOException {
        if (Encodings.cuts(charset)) {
            Problems met = new Problems();
            try (Blocks blocks = new Blocks(Encodings.bytes(source, charset), charset)) {
                FileFigures figures = figures(source, charset, blocks, Optional.of(blocks), met);
                own.addAll(met);
                return figures;
            } catch (LineTooLongException e) {
                // the slow way says where and how
            }
        }
        try (InputStream text = ReaderInputStream.builder()
                .setReader(Encodings.open(source, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            return figures(source, charset, new WithoutNul(text), Optional.empty(), own);
        }
    }

    /** Text in UTF-8, up to a NUL. */
    private static final class WithoutNul extends FilterInputStream {
        private WithoutNul(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] to, int offset, int most) throws IOException {
            int count = super.read(to, offset, most);
            if (Utf8.hasNul(to, offset, offset + count)) {
                throw new BinaryException();
            }
            return count;
        }
    }

    private FileFigures figures(Source source, Charset charset, InputStream text, Optional<Blocks> blocks, Problems own)
            throws IOException {
        FileFigures figures = new FileFigures(source.name(), register, dictionary, own);
        new TableReader(source.name(), scheme, catalogue, figures, own, charset.name())
                .read(new CsvRows(text, source.name(), own), delimiter, blocks);
        return figures;
    }

    private static Optional<Outcome> outcome(FileFigures figures, Charset charset) {
        return figures.rows() == 0 ? Optional.empty() : Optional.of(new Outcome(figures, charset.name()));
    }
}
