package org.tiermark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two texts differ: expected only with a minus, actual only with a plus, and the few kept lines
 * around them with a blank.
 */
public final class Difference {

    private static final int CONTEXT = 3;

    private final List<String> expected;
    private final List<String> actual;
    private final int[][] common;

    private Difference(List<String> expected, List<String> actual) {
        this.expected = expected;
        this.actual = actual;
        this.common = new int[expected.size() + 1][actual.size() + 1];
        for (int e = expected.size() - 1; e >= 0; e--) {
            for (int a = actual.size() - 1; a >= 0; a--) {
                common[e][a] = expected.get(e).equals(actual.get(a))
                        ? common[e + 1][a + 1] + 1
                        : Math.max(common[e + 1][a], common[e][a + 1]);
            }
        }
    }

    public static String of(String expected, String actual) {
        return new Difference(visibleLines(expected), visibleLines(actual)).lines();
    }

    public static String of(byte[] expected, byte[] actual) {
        String expectedText = new String(expected, StandardCharsets.UTF_8);
        String actualText = new String(actual, StandardCharsets.UTF_8);
        if (expectedText.equals(actualText)) {
            return of(
                    new String(expected, StandardCharsets.ISO_8859_1), new String(actual, StandardCharsets.ISO_8859_1));
        }
        return of(expectedText, actualText);
    }

    private String lines() {
        List<String> lines = new ArrayList<>();
        int e = 0;
        int a = 0;
        while (e < expected.size() || a < actual.size()) {
            if (e < expected.size() && a < actual.size() && expected.get(e).equals(actual.get(a))) {
                lines.add("  " + expected.get(e++));
                a++;
            } else if (a == actual.size() || e < expected.size() && common[e + 1][a] >= common[e][a + 1]) {
                lines.add("- " + expected.get(e++));
            } else {
                lines.add("+ " + actual.get(a++));
            }
        }
        return String.join("\n", nearChanges(lines));
    }

    /** Leaves out what is kept far from every change. */
    private static List<String> nearChanges(List<String> lines) {
        List<String> near = new ArrayList<>();
        boolean skipping = false;
        for (int line = 0; line < lines.size(); line++) {
            List<String> around =
                    lines.subList(Math.max(0, line - CONTEXT), Math.min(lines.size(), line + CONTEXT + 1));
            boolean far = around.stream().allMatch(neighbour -> neighbour.startsWith("  "));
            if (!far) {
                near.add(lines.get(line));
            } else if (!skipping) {
                near.add("  ...");
            }
            skipping = far;
        }
        return near;
    }

    /** Marks what an eye would miss: controls, a byte order mark, blanks at the end, a last line that does not end. */
    private static List<String> visibleLines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(visible(line));
        }
        boolean ends = lines.remove(lines.size() - 1).isEmpty();
        if (!ends) {
            lines.add(visible(text.substring(text.lastIndexOf('\n') + 1)));
            lines.add("(the last line does not end)");
        }
        return lines;
    }

    private static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xfeff || c == 0xfffd) {
                visible.append("\\u%04x".formatted(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString().replaceFirst(" $", "\\\\u0020");
    }
}
