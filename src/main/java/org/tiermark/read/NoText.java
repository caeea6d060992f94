package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;

/** The place where a file ceases to be text in an encoding: what cannot be decoded stands there, or a NUL. */
final class NoText {
    private static final int PIECE = 1 << 13;

    private final Source source;
    private final Charset charset;
    private long bytes;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private boolean nul;

    /** Found by reading the file once more. */
    private NoText(Source source, Charset charset) throws IOException {
        this.source = source;
        this.charset = charset;
        find();
    }

    /** Says that a file holds a NUL, and where; empty where what cannot be decoded comes first. */
    static Optional<Problem> binary(Source source, Charset charset) throws IOException {
        NoText end = new NoText(source, charset);
        return end.nul ? Optional.of(Problem.of(FileProblem.BINARY, end.origin())) : Optional.empty();
    }

    /** Says that a file fits no encoding, and where the one that fits furthest ends. */
    static Problem undecodable(Source source, List<Charset> tried) throws IOException {
        NoText furthest = new NoText(source, tried.get(0));
        for (Charset charset : tried.subList(1, tried.size())) {
            NoText other = new NoText(source, charset);
            furthest = other.bytes > furthest.bytes ? other : furthest;
        }
        return Problem.of(FileProblem.UNDECODABLE, furthest.origin()).with("tried", Encodings.names(tried));
    }

    private Origin origin() {
        return new Origin(source.name(), line, column);
    }

    private void find() throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.allocate(PIECE);
        CharBuffer to = CharBuffer.allocate(PIECE);
        try (InputStream in = Encodings.bytes(source, charset)) {
            boolean going = true;
            while (going) {
                int count = in.read(from.array(), from.position(), from.remaining());
                from.position(from.position() + Math.max(count, 0)).flip();
                CoderResult result = decoder.decode(from, to, count < 0);
                bytes += from.position();
                from.compact();
                going = passes(to.flip()) && !result.isError() && count >= 0;
                to.clear();
            }
        }
    }

    /** Counts the characters of a text up to a NUL; false where there is one. */
    private boolean passes(CharBuffer text) {
        while (text.hasRemaining()) {
            char character = text.get();
            boolean lineFeed = character == '\n';
            if (character == 0) {
                nul = true;
                return false;
            }
            if (character == '\r' || lineFeed && !afterReturn) {
                line++;
                column = 1;
            } else if (!lineFeed && !Character.isLowSurrogate(character)) {
                column++;
            }
            afterReturn = character == '\r';
        }
        return true;
    }
}
