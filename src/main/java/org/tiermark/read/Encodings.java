package org.tiermark.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.problem.Wording;

/** In which encodings a file is tried, one after another; the first that fits the whole file is taken. */
final class Encodings {
    private static final int BUFFER = 1 << 16;
    private static final List<Charset> LADDER = new Ladder();

    /** UTF-8, then the encoding of Chinese files that are none: its tables are large, and made when it is asked for. */
    private static final class Ladder extends AbstractList<Charset> {
        private static final String CHINESE = "GB18030";

        @Override
        public Charset get(int step) {
            return step == 0 ? StandardCharsets.UTF_8 : Charset.forName(CHINESE);
        }

        @Override
        public int size() {
            return 2;
        }
    }

    private Encodings() {}

    /** The encodings an option names; empty where there is none of that name. */
    static Optional<List<Charset>> named(String option) {
        if (option.equals(ReadOptions.AUTO)) {
            return Optional.of(LADDER);
        }
        try {
            return Optional.of(List.of(Charset.forName(option)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Those to try for a file: a byte order mark leaves no choice. */
    static List<Charset> of(Source source, List<Charset> named) throws IOException {
        try (InputStream in = source.bytes().open()) {
            Optional<ByteOrderMark> mark = ByteOrderMark.of(in.readNBytes(ByteOrderMark.LONGEST));
            return mark.map(found -> List.of(found.charset())).orElse(named);
        }
    }

    /** Whether it is the encoding of Chinese files that are no UTF-8. */
    static boolean isChinese(Charset charset) {
        return charset.name().equals(Ladder.CHINESE);
    }

    /** Whether a file can be cut at line ends: no character but a line feed holds its byte. */
    static boolean cuts(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || isChinese(charset);
    }

    /** Reads the text behind any byte order mark; what cannot be decoded is an exception. */
    static Reader open(Source source, Charset charset) throws IOException {
        return new InputStreamReader(
                bytes(source, charset),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The bytes behind any byte order mark. */
    static InputStream bytes(Source source, Charset charset) throws IOException {
        BufferedInputStream in = new BufferedInputStream(source.bytes().open(), BUFFER);
        in.mark(ByteOrderMark.LONGEST);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(in.readNBytes(ByteOrderMark.LONGEST));
        in.reset();
        if (mark.isPresent() && mark.get().charset().equals(charset)) {
            in.skipNBytes(mark.get().length());
        }
        return in;
    }

    /** All bytes behind any byte order mark. */
    static byte[] content(Source source, Charset charset) throws IOException {
        try (InputStream in = bytes(source, charset)) {
            return in.readAllBytes();
        }
    }

    /** What a message about a header adds, since a wrong encoding may be the cause. */
    static Wording guess(String encoding) {
        if (encoding.isEmpty()) {
            return Wording.of("");
        }
        return new Wording(
                " (read as " + encoding + "; if that is wrong, name the encoding with --encoding)",
                "（已按 " + encoding + " 读取；如不对，请用 --encoding 指明编码）");
    }

    static String names(List<Charset> charsets) {
        return charsets.stream().map(Charset::name).collect(Collectors.joining(", "));
    }
}
