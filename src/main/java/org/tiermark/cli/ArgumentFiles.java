package org.tiermark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;

/**
 * Puts the arguments of a file in the place of {@code @FILE}. The file is UTF-8; arguments stand between blanks or line
 * ends, one with blanks in it stands in quotes, a line that starts with {@code #} is a remark. {@code @@x} is the
 * argument {@code @x}; an {@code @} inside of a file means itself. At most 1 MiB.
 */
final class ArgumentFiles {
    private static final long MOST_BYTES = 1 << 20;

    private ArgumentFiles() {}

    static List<String> expand(List<String> arguments, File directory) {
        List<String> expanded = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("@@")) {
                expanded.add(argument.substring(1));
            } else if (isFile(argument)) {
                expanded.addAll(read(argument, directory));
            } else {
                expanded.add(argument);
            }
        }
        return expanded;
    }

    private static boolean isFile(String argument) {
        return argument.startsWith("@") && !argument.startsWith("@@") && argument.length() > 1;
    }

    /** The files that arguments stand for. */
    static List<String> named(List<String> arguments) {
        return arguments.stream()
                .filter(ArgumentFiles::isFile)
                .map(argument -> argument.substring(1))
                .toList();
    }

    private static List<String> read(String argument, File directory) {
        try {
            Path file = directory.toPath().resolve(argument.substring(1));
            if (Files.size(file) > MOST_BYTES) {
                throw unreadable(argument, new Wording("it is larger than 1 MiB", "文件大于 1 MiB"));
            }
            List<String> words = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.stripLeading().startsWith("#")) {
                    if (!split(line, words)) {
                        throw unreadable(argument, new Wording("a quote is not closed", "引号没有闭合"));
                    }
                }
            }
            return words;
        } catch (NoSuchFileException missing) {
            throw unreadable(argument, new Wording("there is no such file", "没有这个文件"));
        } catch (CharacterCodingException undecodable) {
            throw unreadable(argument, new Wording("it is not UTF-8", "文件不是 UTF-8"));
        } catch (IOException | InvalidPathException failure) {
            throw unreadable(argument, Wording.of(String.valueOf(failure.getMessage())));
        }
    }

    /** Adds the words of a line; quotes of either kind keep blanks. Returns whether all are closed. */
    private static boolean split(String line, List<String> words) {
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (char character : line.toCharArray()) {
            if (quote == 0 && Character.isWhitespace(character)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else if (quote == 0 && (character == '"' || character == '\'')) {
                quote = character;
                begun = true;
            } else if (character == quote) {
                quote = 0;
            } else {
                word.append(character);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return quote == 0;
    }

    private static UsageException unreadable(String argument, Wording reason) {
        return UsageException.of(Problem.of(OptionProblem.BAD_ARGUMENT_FILE, Origin.ofFile(argument))
                .with("reason", reason));
    }
}
