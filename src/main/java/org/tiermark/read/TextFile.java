package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;

/**
 * A small file, decoded whole: by its byte order mark, as UTF-8, or as GB18030, whichever is the first that fits.
 *
 * @param text     without byte order mark
 * @param encoding what it was decoded as
 */
record TextFile(String text, String encoding) {
    /** The encoding of Chinese files that are no UTF-8. */
    static final String CHINESE = "GB18030";

    /** The text; empty where it cannot be read, which is reported. */
    static Optional<TextFile> read(Source source, int mostBytes, Problems problems) {
        byte[] content;
        try (InputStream in = source.bytes().open()) {
            content = in.readNBytes(mostBytes + 1);
        } catch (IOException e) {
            problems.add(Unreadable.of(source, e));
            return Optional.empty();
        }
        if (content.length > mostBytes) {
            problems.add(Problem.of(FileProblem.TOO_LARGE, Origin.ofFile(source.name()))
                    .with("limit", (mostBytes >> 20) + " MiB"));
            return Optional.empty();
        }
        return decoded(source, content, problems);
    }

    private static Optional<TextFile> decoded(Source source, byte[] content, Problems problems) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
        Charset first = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        try {
            return Optional.of(new TextFile(decode(content, start, first), first.name()));
        } catch (CharacterCodingException e) {
            if (mark.isEmpty()) {
                try {
                    return Optional.of(new TextFile(decode(content, 0, Charset.forName(CHINESE)), CHINESE));
                } catch (CharacterCodingException neither) {
                    first = StandardCharsets.UTF_8;
                }
            }
        }
        problems.add(Problem.of(FileProblem.UNDECODABLE, Origin.ofFile(source.name()))
                .with("tried", mark.isPresent() ? first.name() : first.name() + ", " + CHINESE));
        return Optional.empty();
    }

    private static String decode(byte[] content, int start, Charset charset) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        return charset.newDecoder().decode(bytes).toString();
    }
}
