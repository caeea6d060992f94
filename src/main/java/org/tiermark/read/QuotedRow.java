package org.tiermark.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/**
 * A row in which a quote occurs. Where it ends and where its cells start is found here; what they hold is for Commons
 * CSV to say, which does not tell places.
 */
final class QuotedRow {
    private final byte[] buffer;
    private final int from;
    private final int limit;
    private final Delimiter delimiter;
    private final IntList lines = new IntList();
    private final IntList columns = new IntList();
    private int at;
    private int line;
    private int lineStart;
    private int openLine;
    private int openColumn;
    private boolean inQuotes;

    /** Finds the cells of the row that starts at {@code from}; it may go on past the limit. */
    QuotedRow(byte[] buffer, int from, int limit, Delimiter delimiter) {
        this.buffer = buffer;
        this.from = from;
        this.limit = limit;
        this.delimiter = delimiter;
        this.at = from;
        this.lineStart = from;
        cell();
        while (at < limit && delimiter.isAt(buffer, at)) {
            at += delimiter.size();
            cell();
        }
    }

    private void cell() {
        lines.add(line);
        columns.add(column());
        if (at < limit && buffer[at] == '"') {
            quotes();
        }
        while (at < limit && !inQuotes && !delimiter.endsAt(buffer, at)) {
            at++;
        }
    }

    private void quotes() {
        openLine = line;
        openColumn = column();
        inQuotes = true;
        at++;
        while (at < limit && inQuotes) {
            if (buffer[at] == '"') {
                boolean escaped = at + 1 < limit && buffer[at + 1] == '"';
                inQuotes = escaped;
                at += escaped ? 1 : 0;
            } else if (Delimiter.isBreak(buffer[at])) {
                lineBreak();
            }
            at++;
        }
    }

    private void lineBreak() {
        boolean first = buffer[at] == '\r' && at + 1 < limit && buffer[at + 1] == '\n';
        if (!first) {
            line++;
            lineStart = at + 1;
        }
    }

    private int column() {
        return Utf8.points(buffer, lineStart, at) + 1;
    }

    /** Whether the row ends before the limit. */
    boolean ended() {
        return at < limit;
    }

    /** Where it ends. */
    int end() {
        return at;
    }

    /** How many line breaks its quotes hold. */
    int lineBreaks() {
        return line;
    }

    /** Fills the row with what the cells hold; false where the quotes are not as they should be, which is reported. */
    boolean into(Row row, String file, int firstLine, Problems problems) {
        boolean sound = into(row, firstLine);
        if (!sound) {
            Origin lastQuote = new Origin(file, firstLine + openLine, openColumn);
            problems.add(Problem.of(TableProblem.BAD_QUOTES, lastQuote));
        }
        return sound;
    }

    private boolean into(Row row, int firstLine) {
        if (inQuotes) {
            return false;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter.character())
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(Spelling.read(buffer, from, at)), format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() != 1 || records.get(0).size() != columns.size()) {
                return false;
            }
            fill(row, records.get(0), firstLine);
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private void fill(Row row, CSVRecord cells, int firstLine) {
        int[] onLines = new int[cells.size()];
        int[] atColumns = new int[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            onLines[i] = firstLine + lines.get(i);
            atColumns[i] = columns.get(i);
        }
        row.take(cells.toList(), onLines, atColumns);
    }
}
