package org.tiermark.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where bytes come from, as often as they are asked for.
 *
 * @param name as the user gave it; what problems call it
 * @param bytes opens it from the start
 */
public record Source(String name, Bytes bytes) {
    private static final int PIECE = 1 << 16;
    /** So many bytes show whether it is JSON. */
    private static final int START = 1 << 10;

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    /** How a workbook in the old format starts, and a new one under a password. */
    static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A sheet of a workbook. */
    private static final class Sheets {
        private static final Pattern SHEET = Pattern.compile("(.*\\.xlsx)#(.+)", Pattern.CASE_INSENSITIVE);

        /** The file's own name and the sheet's; empty where the name is that of a file alone. */
        static Optional<Matcher> matched(String name) {
            return Optional.of(SHEET.matcher(name)).filter(Matcher::matches);
        }
    }

    /** How lists of objects and objects start. */
    private static final class JsonStart {
        private static final Pattern PATTERN = Pattern.compile("\uFEFF?\\s*(\\[\\s*[{\\]]|\\{\\s*[\"}])");
    }

    /** Opens an input from its start. */
    public interface Bytes {
        /**
         * A new stream over all bytes.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * A file, found from a directory; what can be read only once, such as a named pipe, is taken whole at first. Paths
     * need a library that Java loads for them, which a small run can do without; but they tell why a file cannot be
     * opened.
     */
    public static Source file(String name, File directory) {
        File given = new File(fileName(name));
        File file = given.isAbsolute() ? given : new File(directory, given.getPath());
        if (file.length() > 0 && file.isFile()) {
            return new Source(name, () -> opened(file));
        }
        Path path = file.toPath();
        Bytes bytes = () -> Files.newInputStream(path);
        return new Source(name, file.isFile() ? bytes : new Spool(bytes));
    }

    private static InputStream opened(File file) throws IOException {
        try {
            return new FileInputStream(file);
        } catch (FileNotFoundException unexplained) {
            return Files.newInputStream(file.toPath());
        }
    }

    /** What is in memory already. */
    public static Source of(String name, byte[] content) {
        return new Source(name, () -> new ByteArrayInputStream(content));
    }

    /**
     * Standard input or another stream that can be read only once: taken whole.
     *
     * @throws IOException if it cannot be read
     */
    public static Source stream(String name, InputStream in) throws IOException {
        return of(name, Spool.all(in));
    }

    /** The file's own name, without the sheet of a workbook behind it: {@code a.xlsx} of {@code a.xlsx#2022}. */
    public static String fileName(String name) {
        return sheet(name).map(sheet -> sheet.group(1)).orElse(name);
    }

    /** The sheet of a workbook that is named behind the file. */
    Optional<String> sheet() {
        return sheet(name).map(sheet -> sheet.group(2));
    }

    /** A name taken apart; most name a file alone, which takes no pattern to see. */
    private static Optional<Matcher> sheet(String name) {
        return name.indexOf('#') < 0 ? Optional.empty() : Sheets.matched(name);
    }

    /** Whether the first bytes are those of a workbook, new or old. */
    boolean isWorkbook() throws IOException {
        return startsWith(PACKED) || startsWith(OLD_WORKBOOK);
    }

    /** Whether these are the first bytes. */
    boolean startsWith(byte[] start) throws IOException {
        try (InputStream in = bytes.open()) {
            return Arrays.equals(in.readNBytes(start.length), start);
        }
    }

    /**
     * Whether there are more bytes than so many.
     *
     * @param most 0 or more
     */
    boolean hasMore(int most) throws IOException {
        try (InputStream in = bytes.open()) {
            in.skipNBytes(most);
            return in.read() >= 0;
        } catch (EOFException fewer) {
            return false;
        }
    }

    /** Whether the name says JSON; where it says nothing, as that of standard input, whether it starts as JSON does. */
    boolean isJson() {
        return saysJson() || !isSheet() && startsAsJson();
    }

    /** Whether the name says JSON. */
    boolean saysJson() {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Whether it starts with a list of objects or an object; what cannot be read is said when it is. */
    private boolean startsAsJson() {
        try (InputStream in = bytes.open()) {
            String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            return JsonStart.PATTERN.matcher(start).lookingAt();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether the name says CSV. */
    boolean isSheet() {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * The SHA-256 of all bytes, in hexadecimal.
     *
     * @throws IOException if it cannot be read
     */
    public String sha256() throws IOException {
        try (InputStream in = bytes.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
