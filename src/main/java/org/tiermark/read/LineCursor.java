package org.tiermark.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Finds lines of a text file again, for showing them; fastest when asked for them in order. */
public final class LineCursor {
    private final Source source;
    private final String encoding;
    private Optional<BufferedReader> reader = Optional.empty();
    private String text = "";
    private int line;

    /** A cursor over a file, in the encoding an option names. */
    public LineCursor(Source source, String encoding) {
        this.source = source;
        this.encoding = encoding;
    }

    /** A line by its number, from 1; empty where the file has no such line, is no text or cannot be read again. */
    public Optional<String> line(int number) {
        try {
            if (source.isWorkbook()) {
                return Optional.empty();
            }
            if (reader.isEmpty() || number < line) {
                open();
            }
            while (reader.isPresent() && line < number) {
                String next = reader.get().readLine();
                if (next == null) {
                    return Optional.empty();
                }
                text = next;
                line++;
            }
            return reader.map(open -> text);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Opens the file anew in the first encoding that fits it whole. */
    private void open() throws IOException {
        close();
        for (Charset charset : Encodings.of(source, Encodings.named(encoding).orElseThrow())) {
            try (BufferedReader trial = new BufferedReader(Encodings.open(source, charset))) {
                trial.lines().forEach(LineCursor::pass);
                reader = Optional.of(new BufferedReader(Encodings.open(source, charset)));
                line = 0;
                return;
            } catch (java.io.UncheckedIOException | CharacterCodingException unfit) {
                continue;
            }
        }
    }

    private static void pass(String anyLine) {
        // only whether it can be decoded matters
    }

    /** Lets go of the file. */
    public void close() throws IOException {
        if (reader.isPresent()) {
            reader.get().close();
            reader = Optional.empty();
        }
    }
}
