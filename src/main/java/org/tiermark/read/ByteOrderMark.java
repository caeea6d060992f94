package org.tiermark.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark some programs write at the start of a file.
 *
 * @param charset what it says the file is encoded as
 * @param length how many bytes it takes
 */
record ByteOrderMark(Charset charset, int length) {
    /** The most bytes a mark takes. */
    static final int LONGEST = 3;

    static Optional<ByteOrderMark> of(byte[] start) {
        int first = start.length > 0 ? start[0] & 0xff : -1;
        int second = start.length > 1 ? start[1] & 0xff : -1;
        int third = start.length > 2 ? start[2] & 0xff : -1;
        if (first == 0xef && second == 0xbb && third == 0xbf) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        return first == 0xff && second == 0xfe
                ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2))
                : Optional.empty();
    }
}
