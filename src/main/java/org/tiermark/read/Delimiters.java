package org.tiermark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what parts the cells of a table: the comma, the semicolon or the tab with which its header makes sense. */
final class Delimiters {
    private static final char[] USUAL = {',', ';', '\t'};
    /** How the line starts that a spreadsheet takes it from. */
    private static final String STATED = "sep=";

    private Delimiters() {}

    /**
     * The delimiter.
     *
     * @param option as the user states it; {@code auto} for the first that makes a header of one of the first lines
     * @param start the first lines of the file
     * @param isHeader whether cells are those of a header
     */
    static char of(String option, Preview start, Predicate<List<String>> isHeader) {
        if (!option.equals(ReadOptions.AUTO)) {
            return option.equals("tab") || option.equals("\\t") ? '\t' : option.charAt(0);
        }
        boolean states = start.startsWith(STATED);
        Optional<String> first = start.line();
        if (states) {
            Matcher stated = Pattern.compile(STATED + "(\\W)").matcher(first.orElseThrow());
            if (stated.matches()) {
                return stated.group(1).charAt(0);
            }
        }
        Optional<String> next = first;
        for (int i = 0; i < TableReader.HEADER_ROWS && next.isPresent(); i++) {
            for (char delimiter : USUAL) {
                List<String> cells = cells(next.get(), delimiter);
                if (cells.size() > 1 && isHeader.test(cells)) {
                    return delimiter;
                }
            }
            next = start.line();
        }
        return first.map(Delimiters::commonest).orElse(',');
    }

    /** What makes the most cells of a line. */
    private static char commonest(String line) {
        char best = ',';
        for (char delimiter : USUAL) {
            if (cells(line, delimiter).size() > cells(line, best).size()) {
                best = delimiter;
            }
        }
        return best;
    }

    /** The cells of a line, quotes seen but not unfolded further. */
    private static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == delimiter && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
