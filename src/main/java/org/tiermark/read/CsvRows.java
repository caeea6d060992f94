package org.tiermark.read;

import java.io.IOException;
import java.io.Reader;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/**
 * The rows of a CSV text, one after another, blank ones left out. A row without quotes is cut here; one with quotes
 * goes to Commons CSV.
 */
final class CsvRows implements Rows {
    /** The most characters of a row. */
    static final int MOST_LENGTH = 1 << 20;

    private final Reader reader;
    private final String file;
    private final Problems problems;
    private final Row row;
    private char delimiter = ',';
    private char[] buffer = new char[1 << 16];
    private int at;
    private int limit;
    private int line = 1;
    private boolean ended;
    private boolean afterReturn;
    private boolean goesOn;
    private String open = "";

    CsvRows(Reader reader, String file, Problems problems) {
        this.reader = reader;
        this.file = file;
        this.problems = problems;
        this.row = new Row(file);
    }

    /** The rows of a text that is in memory, the first in a line of the file. */
    CsvRows(char[] text, int length, int firstLine, String file, Problems problems) {
        this(Reader.nullReader(), file, problems);
        buffer = text;
        limit = length;
        line = firstLine;
        ended = true;
    }

    /** The start of the text, before any row is taken. */
    String preview() throws IOException {
        while (limit < buffer.length / 2 && fill()) {
            // until there is enough to see the header
        }
        return new String(buffer, at, limit - at);
    }

    /** What parts cells, from here on. */
    CsvRows delimit(char character) {
        delimiter = character;
        return this;
    }

    char delimiter() {
        return delimiter;
    }

    /** From here on, a row whose quotes are open where the text ends is no problem, but {@link #open}. */
    CsvRows goesOn() {
        goesOn = true;
        return this;
    }

    /** The text of the last row, where its quotes are open at the end; else nothing. */
    String open() {
        return open;
    }

    /** The line behind the rows taken so far. */
    int line() {
        return line;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public boolean next() throws IOException {
        while (at < limit || fill()) {
            if (afterReturn && buffer[at] == '\n') {
                at++;
                afterReturn = false;
            } else if (cut() && !row.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the row at hand; false where it is none, which is reported. */
    private boolean cut() throws IOException {
        afterReturn = false;
        int cellStart = begin();
        char[] characters = buffer;
        char parting = delimiter;
        int end = limit;
        int i = at;
        while (true) {
            if (i == end) {
                if (!fill()) {
                    row.cell(cellStart, i);
                    at = limit;
                    return true;
                }
                if (limit - at > MOST_LENGTH) {
                    return tooLong();
                }
                cellStart = begin();
                characters = buffer;
                end = limit;
                i = at;
            }
            char character = characters[i];
            if (character == parting) {
                row.cell(cellStart, i);
                cellStart = i + 1;
            } else if (character == '\n' || character == '\r') {
                row.cell(cellStart, i);
                endLine(i);
                return true;
            } else if (character == '"') {
                return quoted();
            }
            i++;
        }
    }

    private int begin() {
        row.begin(buffer, line, at);
        return at;
    }

    private void endLine(int end) {
        afterReturn = buffer[end] == '\r';
        at = end + 1;
        line++;
    }

    private boolean quoted() throws IOException {
        while (true) {
            QuotedRow quoted = new QuotedRow(buffer, at, limit, delimiter);
            boolean more = !quoted.ended() && fill();
            if (more && limit - at > MOST_LENGTH) {
                return tooLong();
            }
            if (!more && goesOn && !quoted.ended()) {
                open = new String(buffer, at, limit - at);
                at = limit;
                return false;
            }
            if (!more) {
                return taken(quoted);
            }
        }
    }

    private boolean taken(QuotedRow quoted) {
        boolean sound = quoted.into(row, line);
        if (!sound) {
            problems.add(
                    Problem.of(TableProblem.BAD_QUOTES, new Origin(file, line + quoted.badLine(), quoted.badColumn())));
        }
        line += quoted.lineBreaks();
        if (quoted.end() < limit) {
            endLine(quoted.end());
        } else {
            at = limit;
        }
        return sound;
    }

    private boolean tooLong() throws IOException {
        problems.add(
                Problem.of(TableProblem.ROW_TOO_LONG, new Origin(file, line, 0)).with("limit", MOST_LENGTH));
        do {
            at = limit;
        } while (fill());
        return false;
    }

    /** Reads on behind what is at hand, which moves to the front of the buffer; false at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - at;
        char[] target = kept > buffer.length / 2 ? new char[buffer.length * 2] : buffer;
        System.arraycopy(buffer, at, target, 0, kept);
        buffer = target;
        at = 0;
        limit = kept;
        int count = reader.read(buffer, limit, buffer.length - limit);
        ended = count < 0;
        limit += Math.max(count, 0);
        return !ended;
    }
}
