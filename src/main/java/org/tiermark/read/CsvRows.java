package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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

    private final InputStream in;
    private final String file;
    private final Problems problems;
    private final Row row;
    private Delimiter delimiter = new Delimiter(',');
    private byte[] buffer;
    private int at;
    private int limit;
    private int line = 1;
    private boolean ended;
    private boolean afterReturn;
    private boolean goesOn;
    private byte[] open = {};
    private Doubt doubt = Doubt.none();

    /** The rows of a stream of UTF-8. */
    CsvRows(InputStream in, String file, Problems problems) {
        this(in, new byte[1 << 17], new Row(file), file, problems);
    }

    private CsvRows(InputStream in, byte[] buffer, Row row, String file, Problems problems) {
        this.in = in;
        this.buffer = buffer;
        this.file = file;
        this.problems = problems;
        this.row = row;
    }

    /**
     * The rows of a text that is in memory.
     *
     * @param text in UTF-8, with room for one byte more
     * @param firstLine the line of the file it starts in
     * @param row each is read into
     */
    CsvRows(byte[] text, int length, int firstLine, Row row, String file, Problems problems) {
        this(InputStream.nullInputStream(), text, row, file, problems);
        limit = length;
        buffer[limit] = KeptRows.END;
        line = firstLine;
        ended = true;
    }

    /** The start of the text, before any row is taken. */
    Preview preview() throws IOException {
        while (limit < buffer.length / 2 && fill()) {}
        return new Preview(buffer, at, ended ? limit : Utf8.whole(buffer, at, limit));
    }

    /** What parts cells, from here on. */
    CsvRows delimit(char character) {
        delimiter = new Delimiter(character);
        return this;
    }

    char delimiter() {
        return delimiter.character();
    }

    /**
     * From here on, a row whose quotes are open where the text ends is no problem, but {@link #open}.
     *
     * @param isText what settles whether more than plain ASCII may be read
     */
    CsvRows goesOn(Doubt isText) {
        goesOn = true;
        doubt = isText;
        return this;
    }

    /** The text of the last row, where its quotes are open at the end; else nothing. */
    byte[] open() {
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
            from = delimiter.partsNumbers() ? row.addDecimals(from, limit, delimiter.first()) : from;
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
                if (Utf8.hasMore(buffer, at, limit, MOST_LENGTH)) {
                    return tooLong();
                }
                row.begin(buffer, line, at);
                from = at;
            } else if (delimiter.isAt(buffer, end)) {
                from = end + delimiter.size();
            } else {
                endLine(end);
                return true;
            }
        }
    }

    /** Takes a cell that is no plain decimal, or the last; returns where it ends: the limit where the text does. */
    private int cell(int from) throws IOException {
        if (from < limit && buffer[from] == '"') {
            return simplyQuoted(from);
        }
        int end = delimiter.end(buffer, from, limit);
        if (end < limit && buffer[end] == '"') {
            return OTHER_QUOTES;
        }
        look(from, end);
        row.cell(from, end);
        return end;
    }

    /** A cell in quotes that has no quote and no line break inside. */
    private int simplyQuoted(int from) throws IOException {
        int end = from + 1;
        while (end < limit && buffer[end] != '"' && !Delimiter.isBreak(buffer[end])) {
            end++;
        }
        if (end + 1 < limit && buffer[end] == '"' && delimiter.endsAt(buffer, end + 1)) {
            look(from, end);
            row.quoted(from + 1, end);
            return end + 1;
        }
        return OTHER_QUOTES;
    }

    /** Settles whether this is a text before more than plain ASCII is read. */
    private void look(int from, int end) throws IOException {
        if (!Utf8.isAscii(buffer, from, end)) {
            doubt.settle();
        }
    }

    private void endLine(int end) {
        afterReturn = buffer[end] == '\r';
        at = end + 1;
        line++;
    }

    private boolean quoted() throws IOException {
        doubt.settle();
        while (true) {
            QuotedRow quoted = new QuotedRow(buffer, at, limit, delimiter);
            if (quoted.ended() || ended && !goesOn) {
                return taken(quoted);
            }
            if (ended) {
                open = Arrays.copyOfRange(buffer, at, limit);
                at = limit;
                return false;
            }
            fill();
            if (Utf8.hasMore(buffer, at, limit, MOST_LENGTH)) {
                return tooLong();
            }
        }
    }

    private boolean taken(QuotedRow quoted) {
        boolean sound = quoted.into(row, file, line, problems);
        line += quoted.lineBreaks();
        at = Math.min(quoted.end(), limit);
        if (at < limit) {
            endLine(at);
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

    /** Reads on behind what is at hand, which moves to the front of the buffer in any case; false at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - at;
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, at, target, 0, kept);
        buffer = target;
        at = 0;
        int count = in.read(buffer, kept, buffer.length - 1 - kept);
        ended = count < 0;
        limit = kept + Math.max(count, 0);
        buffer[limit] = KeptRows.END;
        return !ended;
    }
}
