package org.tiermark.write;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of Markdown with the tables of GitHub's flavour; what came from input is text in it, never markup.
 *
 * @param to where it goes
 */
record MarkdownPage(Sink to) implements Page {
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");
    /** Whether a character of ASCII may be markup, by its code. */
    private static final boolean[] MARKUP = new boolean[0x80];

    static {
        for (char character : "\\`*_{}[]<>#|~&$!".toCharArray()) {
            MARKUP[character] = true;
        }
    }

    @Override
    public void title(String title, String note) throws IOException {
        to.append("# ").append(text(title)).append("\n\n");
        if (!note.isEmpty()) {
            to.append(text(note)).append("\n\n");
        }
    }

    @Override
    public void unit(String heading) throws IOException {
        to.append("## ").append(text(heading)).append("\n\n");
    }

    @Override
    public void section(String heading, Columns rows) throws IOException {
        to.append("### ").append(text(heading)).append("\n\n");
        table(List.of(), rows.sides(), rows.rows());
    }

    /** A table; the header may have fewer cells than there are columns. */
    void table(List<String> header, List<Columns.Side> sides, List<List<String>> rows) throws IOException {
        int width = rows.stream().mapToInt(List::size).max().orElse(header.size());
        row(header, width);
        to.append('|');
        for (int i = 0; i < width; i++) {
            to.append(sides.get(i) == Columns.Side.RIGHT ? " ---: |" : " :--- |");
        }
        to.append('\n');
        for (List<String> row : rows) {
            row(row, width);
        }
        to.append('\n');
    }

    private void row(List<String> cells, int width) throws IOException {
        to.append('|');
        for (int i = 0; i < width; i++) {
            to.append(' ').append(i < cells.size() ? text(cells.get(i)) : "").append(" |");
        }
        to.append('\n');
    }

    /** A label, and what is said under it: one line, or a list. */
    void item(String label, List<String> lines) throws IOException {
        to.append("- **").append(text(label)).append("**");
        if (lines.size() == 1) {
            to.append(' ').append(text(lines.get(0))).append('\n');
            return;
        }
        to.append('\n');
        for (String line : lines) {
            to.append("  - ").append(text(line)).append('\n');
        }
    }

    /** The text on one line, with what Markdown or HTML would take for markup escaped. */
    static String text(String text) {
        boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        String safe = Display.safe(broken ? BREAK.matcher(text).replaceAll(" ") : text);
        StringBuilder escaped = new StringBuilder(safe.length() + 16);
        int written = 0;
        for (int i = 0; i < safe.length(); i++) {
            char character = safe.charAt(i);
            if (character < MARKUP.length && MARKUP[character] && !isAlone(character, i + 1, safe)) {
                escaped.append(safe, written, i).append('\\');
                written = i;
            }
        }
        return escaped.isEmpty()
                ? safe
                : escaped.append(safe, written, safe.length()).toString();
    }

    /** Whether it is no markup with what comes next. */
    private static boolean isAlone(char character, int next, String text) {
        return (character == '~' || character == '!') && next < text.length() && "~[".indexOf(text.charAt(next)) < 0;
    }
}
