package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;

/**
 * A file that is small enough to be decoded whole.
 *
 * @param text without byte order mark
 * @param encoding what it was decoded as
 */
record TextFile(String text, Charset encoding) {

    /** The text; empty where it cannot be read or is too large, which is reported with the hint. */
    static Optional<TextFile> read(Source source, int mostBytes, Wording hint, List<Charset> named, Problems problems) {
        Origin origin = Origin.ofFile(source.name());
        try {
            byte[] content;
            try (InputStream in = source.bytes().open()) {
                content = in.readNBytes(mostBytes + 1);
            }
            if (content.length > mostBytes) {
                problems.add(Problem.of(FileProblem.TOO_LARGE, origin)
                        .with("limit", (mostBytes >> 20) + " MiB")
                        .with("hint", hint));
                return Optional.empty();
            }
            return decoded(Source.of(source.name(), content), named, problems);
        } catch (IOException e) {
            problems.add(Unreadable.of(source, e));
            return Optional.empty();
        }
    }

    private static Optional<TextFile> decoded(Source source, List<Charset> named, Problems problems)
            throws IOException {
        List<Charset> tried = Encodings.of(source, named);
        for (Charset charset : tried) {
            if (charset.equals(StandardCharsets.UTF_8)) {
                byte[] content = Encodings.content(source, charset);
                if (Utf8.isSound(content, content.length)) {
                    return Optional.of(new TextFile(new String(content, charset), charset));
                }
            }
            try (Reader reader = Encodings.open(source, charset)) {
                StringBuilder text = new StringBuilder();
                char[] piece = new char[1 << 14];
                for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
                    text.append(piece, 0, count);
                }
                if (text.indexOf("\0") >= 0) {
                    NoText.binary(source, charset).ifPresent(problems::add);
                    return Optional.empty();
                }
                noteGuess(source, charset, tried, problems);
                return Optional.of(new TextFile(text.toString(), charset));
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        problems.add(NoText.undecodable(source, tried));
        return Optional.empty();
    }

    /** Reports an encoding that was only guessed. */
    static void noteGuess(Source source, Charset charset, List<Charset> tried, Problems problems) {
        if (tried.size() > 1 && Encodings.isChinese(charset)) {
            problems.add(Problem.of(FileProblem.GUESSED_ENCODING, Origin.ofFile(source.name()))
                    .with("encoding", charset.name()));
        }
    }
}
