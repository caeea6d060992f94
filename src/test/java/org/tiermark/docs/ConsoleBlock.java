package org.tiermark.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page whose language is {@code console}: commands, each with the lines that it prints.
 *
 * <p>A command begins with <code>$ </code> and goes on to the next line where a line ends with a backslash.
 *
 * @param first the number of the line after the opening fence, counted from 0
 * @param end the number of the line of the closing fence
 * @param exit the exit code of the last command; those before it end with 0
 * @param commands the commands, in order; at least one
 */
record ConsoleBlock(int first, int end, int exit, List<Command> commands) {

    /**
     * One command and what it prints.
     *
     * @param text as it is typed, without the prompt
     * @param output the lines of stdout and stderr, in the order of printing
     */
    record Command(String text, List<String> output) {

        private static final String PROMPT = "$ ";

        /** Whether it is only shown: building and installing are tried out by the build itself. */
        boolean isOnlyShown() {
            return text.startsWith("mvn ") || text.startsWith("sudo apt-get ");
        }

        /** Whether the program is run. */
        boolean runsTiermark() {
            return text.startsWith("tiermark ") || text.startsWith("target/tiermark ");
        }

        /** The lines of a page that show this command with that output. */
        List<String> shown(List<String> printed) {
            List<String> lines = new ArrayList<>((PROMPT + text).lines().toList());
            lines.addAll(printed);
            return lines;
        }
    }

    static ConsoleBlock parse(List<String> page, int first, int end, int exit) {
        List<Command> commands = new ArrayList<>();
        int line = first;
        while (line < end) {
            if (!page.get(line).startsWith(Command.PROMPT)) {
                throw new IllegalArgumentException("line %d is no command: %s".formatted(line + 1, page.get(line)));
            }
            int afterCommand = line + 1;
            while (page.get(afterCommand - 1).endsWith("\\") && afterCommand < end) {
                afterCommand++;
            }
            int next = afterCommand;
            while (next < end && !page.get(next).startsWith(Command.PROMPT)) {
                next++;
            }
            String text = String.join("\n", page.subList(line, afterCommand)).substring(Command.PROMPT.length());
            commands.add(new Command(text, List.copyOf(page.subList(afterCommand, next))));
            line = next;
        }
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("line %d: a block of commands without a command".formatted(first));
        }
        return new ConsoleBlock(first, end, exit, commands);
    }
}
