package org.tiermark.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bytes that can be read only once, kept in memory for those who ask again. Not for use by several threads. */
final class Spool implements Source.Bytes {
    private static final int PIECE = 1 << 16;

    private final Source.Bytes once;
    private Optional<byte[]> kept = Optional.empty();

    /** Keeps what this opens, when it is first asked for. */
    Spool(Source.Bytes once) {
        this.once = once;
    }

    @Override
    public InputStream open() throws IOException {
        if (kept.isEmpty()) {
            try (InputStream in = once.open()) {
                kept = Optional.of(all(in));
            }
        }
        return new ByteArrayInputStream(kept.orElseThrow());
    }

    /** All bytes of a stream, piece by piece: asked for all at once, Java asks a pipe for its position, and fails. */
    static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            all.write(piece, 0, count);
        }
        return all.toByteArray();
    }
}
