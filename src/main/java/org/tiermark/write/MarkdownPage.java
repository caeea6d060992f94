package org.tiermark.write;

import java.io.IOException;
import java.util.List;

/**
 * A page of Markdown with the tables of GitHub's flavour; what came from input is text in it, never markup.
 *
 * @param to where it goes
 */
record MarkdownPage(Sink to) implements Page {
    private static final String MARKUP = "\\`*_{}[]<>#|~&$!";

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
        String safe = Display.safe(text.replaceAll("\\s*[\\r\\n]+\\s*", " "));
        StringBuilder escaped = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char character = safe.charAt(i);
            boolean lone =
                    "~!".indexOf(character) >= 0 && i + 1 < safe.length() && "~[".indexOf(safe.charAt(i + 1)) < 0;
            if (MARKUP.indexOf(character) >= 0 && !lone) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }
}
