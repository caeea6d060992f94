package org.tiermark.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Where bytes come from, as often as they are asked for.
 *
 * @param name as the user gave it; what problems call it
 * @param bytes opens it from the start
 */
public record Source(String name, Bytes bytes) {
    private static final int PIECE = 1 << 16;

    /** Opens an input from its start. */
    public interface Bytes {
        /**
         * A new stream over all bytes.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /** A file, found from a directory. */
    public static Source file(String name, Path directory) {
        Path path = directory.resolve(name);
        return new Source(name, () -> Files.newInputStream(path));
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
        return of(name, in.readAllBytes());
    }

    /** Whether the name says JSON. */
    boolean isJson() {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
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
