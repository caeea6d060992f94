package org.tiermark.read;

import java.io.IOException;
import java.io.Reader;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/**
 * The rows of a CSV text, one after another, blank ones left out. A row whose quotes, if any, each hold a whole cell
 * and nothing but its text is cut here, and its plain decimals read on the way; any other goes to Commons CSV.
 */
final class CsvRows implements Rows {
    /** The most characters of a row. */
    static final int MOST_LENGTH = 1 << 20;
    /** Stands for the end of a cell that is for Commons CSV to find. */
    private static final int OTHER_QUOTES = -1;

    private final Reader reader;
    private final String file;
    private final Problems problems;
    private final Row row;
    private char delimiter = ',';
    private boolean numeric = true;
    private char[] buffer;
    private int at;
    private int limit;
    private int line = 1;
    private boolean ended;
    private boolean afterReturn;
    private boolean goesOn;
    private String open = "";

    CsvRows(Reader reader, String file, Problems problems) {
        this(reader, new char[1 << 16], new Row(file), file, problems);
    }

    private CsvRows(Reader reader, char[] buffer, Row row, String file, Problems problems) {
        this.reader = reader;
        this.buffer = buffer;
        this.file = file;
        this.problems = problems;
        this.row = row;
    }

    /**
     * The rows of a text that is in memory.
     *
     * @param text has room for one character more
     * @param firstLine the line of the file it starts in
     * @param row each is read into
     */
    CsvRows(char[] text, int length, int firstLine, Row row, String file, Problems problems) {
        this(Reader.nullReader(), text, row, file, problems);
        limit = length;
        buffer[limit] = KeptRows.END;
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
        numeric = character != '-' && character != '.' && (character < '0' || character > '9');
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
        row.begin(buffer, line, at);
        int from = at;
        while (true) {
            from = numeric ? row.addDecimals(from, limit, delimiter) : from;
            if (from < 0) {
                endLine(~from);
                return true;
            }
            int end = cell(from);
            if (end == OTHER_QUOTES) {
                return quoted();
            }
            if (end == limit) {
                if (ended) {
                    at = limit;
                    return true;
                }
                fill();
                if (limit - at > MOST_LENGTH) {
                    return tooLong();
                }
                row.begin(buffer, line, at);
                from = at;
            } else if (buffer[end] == delimiter) {
                from = end + 1;
            } else {
                endLine(end);
                return true;
            }
        }
    }

    /** Takes a cell that is no plain decimal, or the last; returns where it ends: the limit where the text does. */
    private int cell(int from) {
        char[] text = buffer;
        int end = from;
        if (end < limit && text[end] == '"') {
            return simplyQuoted(from);
        }
        while (end < limit && !ends(text[end])) {
            if (text[end] == '"') {
                return OTHER_QUOTES;
            }
            end++;
        }
        row.cell(from, end);
        return end;
    }

    /** A cell in quotes that has no quote and no line break inside. */
    private int simplyQuoted(int from) {
        int end = from + 1;
        while (end < limit && buffer[end] != '"' && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        if (end + 1 < limit && buffer[end] == '"' && ends(buffer[end + 1])) {
            row.quoted(from + 1, end);
            return end + 1;
        }
        return OTHER_QUOTES;
    }

    private boolean ends(char character) {
        return character == delimiter || character == '\n' || character == '\r';
    }

    private void endLine(int end) {
        afterReturn = buffer[end] == '\r';
        at = end + 1;
        line++;
    }

    private boolean quoted() throws IOException {
        while (true) {
            QuotedRow quoted = new QuotedRow(buffer, at, limit, delimiter);
            if (quoted.ended() || ended && !goesOn) {
                return taken(quoted);
            }
            if (ended) {
                open = new String(buffer, at, limit - at);
                at = limit;
                return false;
            }
            fill();
            if (limit - at > MOST_LENGTH) {
                return tooLong();
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

    /**
     * Reads on behind what is at hand, which moves to the front of the buffer also where there is no more: then false.
     */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - at;
        char[] target = kept > buffer.length / 2 ? new char[buffer.length * 2] : buffer;
        System.arraycopy(buffer, at, target, 0, kept);
        buffer = target;
        at = 0;
        int count = reader.read(buffer, kept, buffer.length - 1 - kept);
        ended = count < 0;
        limit = kept + Math.max(count, 0);
        buffer[limit] = KeptRows.END;
        return !ended;
    }
}
