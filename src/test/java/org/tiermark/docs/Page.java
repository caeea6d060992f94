package org.tiermark.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, in Markdown.
 *
 * @param lines its lines
 * @param blocks its blocks of commands, in order
 */
record Page(List<String> lines, List<ConsoleBlock> blocks) {

    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})\\s*(\\S*).*");
    private static final Pattern EXIT = Pattern.compile("<!--\\s*exit (\\d+)\\s*-->");

    static Page read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static Page parse(List<String> lines) {
        List<ConsoleBlock> blocks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher fence = FENCE.matcher(lines.get(line));
            if (fence.matches()) {
                int end = closing(lines, line, fence.group(1));
                if (fence.group(2).equals("console")) {
                    blocks.add(ConsoleBlock.parse(lines, line + 1, end, exitBefore(lines, line)));
                }
                line = end;
            }
        }
        return new Page(lines, blocks);
    }

    /** The page with the blocks showing other lines. */
    List<String> showing(List<List<String>> shown) {
        List<String> page = new ArrayList<>(lines);
        for (int block = blocks.size() - 1; block >= 0; block--) {
            List<String> old =
                    page.subList(blocks.get(block).first(), blocks.get(block).end());
            old.clear();
            old.addAll(shown.get(block));
        }
        return page;
    }

    private static int closing(List<String> lines, int opening, String fence) {
        for (int line = opening + 1; line < lines.size(); line++) {
            String text = lines.get(line).stripTrailing();
            if (text.startsWith(fence)
                    && text.replace(fence.substring(0, 1), "").isEmpty()) {
                return line;
            }
        }
        throw new IllegalArgumentException("line %d opens a block that nothing closes".formatted(opening + 1));
    }

    /** The exit code that a comment on the line above promises, blank lines between or not; 0 without one. */
    private static int exitBefore(List<String> lines, int fence) {
        for (int line = fence - 1; line >= 0; line--) {
            String text = lines.get(line).strip();
            if (!text.isEmpty()) {
                Matcher exit = EXIT.matcher(text);
                return exit.matches() ? Integer.parseInt(exit.group(1)) : 0;
            }
        }
        return 0;
    }
}
