package org.tiermark.read;

import java.util.ArrayList;
import java.util.List;
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
     * @param start the start of the file
     * @param isHeader whether cells are those of a header
     */
    static char of(String option, String start, Predicate<List<String>> isHeader) {
        if (!option.equals(ReadOptions.AUTO)) {
            return option.equals("tab") || option.equals("\\t") ? '\t' : option.charAt(0);
        }
        if (start.startsWith(STATED)) {
            Matcher stated = Pattern.compile(STATED + "(\\W)\\R").matcher(start);
            if (stated.lookingAt()) {
                return stated.group(1).charAt(0);
            }
        }
        List<String> lines = lines(start);
        for (String line : lines) {
            for (char delimiter : USUAL) {
                List<String> cells = cells(line, delimiter);
                if (cells.size() > 1 && isHeader.test(cells)) {
                    return delimiter;
                }
            }
        }
        char best = ',';
        for (char delimiter : USUAL) {
            if (!lines.isEmpty()
                    && cells(lines.get(0), delimiter).size()
                            > cells(lines.get(0), best).size()) {
                best = delimiter;
            }
        }
        return best;
    }

    /** The first lines that hold anything. */
    private static List<String> lines(String start) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < start.length() && lines.size() < TableReader.HEADER_ROWS; ) {
            int to = from;
            while (to < start.length() && start.charAt(to) != '\n' && start.charAt(to) != '\r') {
                to++;
            }
            String line = start.substring(from, to);
            if (!line.isBlank()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
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
