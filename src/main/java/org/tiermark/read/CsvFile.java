package org.tiermark.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;

/**
 * A file of CSV, read as it is decoded in the first encoding that fits the whole of it.
 *
 * @param source where it is
 * @param named the encodings to try, unless it has a byte order mark
 * @param problems of the file; those of its text only once an encoding fits
 */
record CsvFile(Source source, List<Charset> named, Problems problems) {

    /** Makes something of a text, anew in each encoding that is tried. */
    interface Reading<T> {
        /**
         * What the text comes to.
         *
         * @param text in UTF-8
         * @param blocks what the text is read from, where later rows may be read by several threads
         * @param own takes what is wrong with it
         */
        T read(InputStream text, Charset charset, Optional<Blocks> blocks, Problems own) throws IOException;
    }

    /** What the text comes to; empty where it is none in any of the encodings, which is reported. */
    <T> Optional<T> read(Reading<T> reading) throws IOException {
        List<Charset> tried = Encodings.of(source, named);
        for (Charset charset : tried) {
            Problems own = new Problems();
            T read;
            try {
                read = read(charset, reading, own);
            } catch (CharacterCodingException | BinaryException e) {
                // of several threads the first to fail is by chance; what comes first in the file is not
                Optional<Problem> binary = NoText.binary(source, charset);
                if (binary.isPresent()) {
                    problems.add(binary.get());
                    return Optional.empty();
                }
                continue;
            }
            TextFile.noteGuess(source, charset, tried, problems);
            problems.addAll(own);
            return Optional.of(read);
        }
        problems.add(NoText.undecodable(source, tried));
        return Optional.empty();
    }

    private <T> T read(Charset charset, Reading<T> reading, Problems own) throws IOException {
        if (Encodings.cuts(charset)) {
            Problems met = new Problems();
            try (Blocks blocks = new Blocks(Encodings.bytes(source, charset), charset)) {
                T read = reading.read(blocks, charset, Optional.of(blocks), met);
                own.addAll(met);
                return read;
            } catch (LineTooLongException e) {
                // the slow way says where and how
            }
        }
        try (InputStream text = ReaderInputStream.builder()
                .setReader(Encodings.open(source, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            return reading.read(new WithoutNul(text), charset, Optional.empty(), own);
        }
    }

    /** Text in UTF-8, up to a NUL. */
    private static final class WithoutNul extends FilterInputStream {
        private WithoutNul(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] to, int offset, int most) throws IOException {
            int count = super.read(to, offset, most);
            if (Utf8.hasNul(to, offset, offset + count)) {
                throw new BinaryException();
            }
            return count;
        }
    }
}
