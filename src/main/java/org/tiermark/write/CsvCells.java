package org.tiermark.write;

import java.io.IOException;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.Units;

/**
 * Cells of CSV, row after row: commas between them, quotes where needed, a line feed after each row. A text that a
 * spreadsheet would take for a formula starts with an apostrophe.
 */
final class CsvCells {
    /** What a formula starts with, or what a spreadsheet passes over before one; East Asian ones take wide signs. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Sink to;
    private boolean first = true;

    CsvCells(Sink to) {
        this.to = to;
    }

    CsvCells text(String text) throws IOException {
        next();
        return to.word(text) ? this : spelled(text);
    }

    private CsvCells spelled(String text) throws IOException {
        if (!text.isEmpty() && isFormula(text.charAt(0))) {
            return quoted("'" + text);
        }
        return quoted(text);
    }

    /** A unit's identifier. */
    CsvCells unit(Units units, int row) throws IOException {
        next();
        return to.word(units.letters(), row) ? this : spelled(units.id(row));
    }

    private static boolean isFormula(char start) {
        return FORMULA.indexOf(start) >= 0;
    }

    private CsvCells quoted(String text) throws IOException {
        if (needsQuotes(text)) {
            to.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            to.append(text);
        }
        return this;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ',' || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    /** A number with at least so many digits after the point, 0 to 18. */
    CsvCells number(Rational number, int decimals) throws IOException {
        next();
        Numbers.write(number, decimals, to);
        return this;
    }

    /**
     * The number in a row of a slice, with at least so many digits after the point, 0 to 18; empty where it has none.
     */
    CsvCells number(Lane lane, int at, int decimals) throws IOException {
        next();
        if (lane.present(at)) {
            Numbers.write(lane, at, decimals, to);
        }
        return this;
    }

    CsvCells number(long number) throws IOException {
        next();
        to.number(number);
        return this;
    }

    CsvCells empty() throws IOException {
        next();
        return this;
    }

    void endRow() throws IOException {
        to.write('\n');
        first = true;
    }

    private void next() throws IOException {
        if (!first) {
            to.write(',');
        }
        first = false;
    }
}
