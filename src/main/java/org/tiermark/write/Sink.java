package org.tiermark.write;

import java.io.IOException;
import java.io.OutputStream;
import org.tiermark.model.Decimals;
import org.tiermark.model.Units;

/**
 * Text and numbers on their way to a stream as UTF-8, through a buffer of its own. Numbers are written digit by digit,
 * without a text in between. Not for use by several threads.
 */
public final class Sink extends OutputStream implements Appendable {
    private static final int CAPACITY = 1 << 16;
    private static final int MOST_OF_A_NUMBER = 24;
    /** What ideographs, U+4000 to U+9FFF, begin with in UTF-8. */
    private static final byte FIRST_IDEOGRAPHS = (byte) 0xe4;

    private static final byte LAST_IDEOGRAPHS = (byte) 0xe9;
    /** Longer words are no words. */
    private static final int MOST_OF_A_WORD = 64;
    /** Room is made for so many characters at once; a pair of surrogates may be the last. */
    private static final int SPELL = 64;

    private static final int MOST_OF_A_CHARACTER = 4;
    /** An int times so much, without that many binary places, is a tenth of it: the quick compiler divides slowly. */
    private static final long TENTH = 3_435_973_837L;

    private static final int TENTH_PLACES = 35;

    private final OutputStream to;
    private final byte[] buffer = new byte[CAPACITY];
    private int used;

    /** A sink that ends in this stream; closing it closes the stream. */
    public Sink(OutputStream to) {
        this.to = to;
    }

    @Override
    public Sink append(CharSequence text) throws IOException {
        return append(text, 0, text.length());
    }

    /** A surrogate on its own becomes a question mark. */
    @Override
    public Sink append(CharSequence text, int start, int end) throws IOException {
        int sure = start;
        for (int i = start; i < end; i++) {
            if (i >= sure) {
                room(MOST_OF_A_CHARACTER * SPELL);
                sure = i + SPELL - 1;
            }
            char character = text.charAt(i);
            if (character < 0x80) {
                buffer[used++] = (byte) character;
            } else if (Character.isHighSurrogate(character)
                    && i + 1 < end
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                encode(Character.toCodePoint(character, text.charAt(++i)));
            } else {
                encode(Character.isSurrogate(character) ? '?' : character);
            }
        }
        return this;
    }

    /**
     * Writes characters of a text from a place on, up to the first that is not plain; gives its place, or the length.
     *
     * @param plain whether a character of ASCII is, by its code
     */
    int plain(String text, int start, boolean[] plain) throws IOException {
        int i = start;
        for (int length = text.length(), sure = start; i < length; i++) {
            if (i == sure) {
                room(MOST_OF_A_CHARACTER * SPELL);
                sure = i + SPELL;
            }
            char character = text.charAt(i);
            if (!isPlain(character, plain)) {
                return i;
            }
            encode(character);
        }
        return i;
    }

    /** Whether a character is plain: as is said of ASCII, and of others all but surrogates. */
    static boolean isPlain(char character, boolean[] plain) {
        return character < 0x80 ? plain[character] : !Character.isSurrogate(character);
    }

    /**
     * Writes a text that means nothing but itself wherever it stands: digits, letters of ASCII and signs behind them,
     * not many. Writes nothing where it is another, and says so.
     */
    boolean word(String text) throws IOException {
        int length = text.length();
        if (length > MOST_OF_A_WORD) {
            return false;
        }
        room(MOST_OF_A_WORD);
        byte[] bytes = buffer;
        int at = used;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character < '0' || character > '9' && character < 'A' || character >= 0x7f) {
                return false;
            }
            bytes[at + i] = (byte) character;
        }
        used = at + length;
        return true;
    }

    /** The same of a unit's identifier, also with ideographs, straight from where its letters are kept. */
    boolean word(Units.Letters letters, int row) throws IOException {
        room(MOST_OF_A_WORD);
        byte[] bytes = buffer;
        int length = letters.copy(row, bytes, used, MOST_OF_A_WORD);
        for (int at = used, end = used + length; at < end; at++) {
            int letter = bytes[at];
            if (letter >= FIRST_IDEOGRAPHS && letter <= LAST_IDEOGRAPHS) {
                at += 2;
            } else if (letter < '0' || letter > '9' && letter < 'A' || letter == 0x7f) {
                return false;
            }
        }
        used += Math.max(length, 0);
        return length >= 0;
    }

    @Override
    public Sink append(char character) throws IOException {
        room(MOST_OF_A_CHARACTER);
        encode(Character.isSurrogate(character) ? '?' : character);
        return this;
    }

    private void encode(int point) {
        if (point < 0x80) {
            buffer[used++] = (byte) point;
            return;
        }
        int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        int lead = more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0;
        buffer[used++] = (byte) (lead | point >> 6 * more);
        for (int i = more - 1; i >= 0; i--) {
            buffer[used++] = (byte) (0x80 | point >> 6 * i & 0x3F);
        }
    }

    /** A whole number. */
    public Sink number(long number) throws IOException {
        return decimal(number, 0);
    }

    /**
     * A plain decimal: {@code decimal(8750, 2)} writes 87.50.
     *
     * @param unscaled its digits, above {@link Long#MIN_VALUE}
     * @param scale how many of them stand after the point, 0 to 18
     */
    public Sink decimal(long unscaled, int scale) throws IOException {
        room(MOST_OF_A_NUMBER);
        if (unscaled < 0) {
            buffer[used++] = '-';
        }
        if (scale == 0) {
            digits(Math.abs(unscaled), 1);
            return this;
        }
        digits(Math.abs(unscaled), scale + 1);
        int point = used - scale;
        for (int i = used; i > point; i--) {
            buffer[i] = buffer[i - 1];
        }
        buffer[point] = '.';
        used++;
        return this;
    }

    /** The digits of a number that is not negative, at least so many. */
    private void digits(long number, int least) {
        int count = least;
        while (count <= Decimals.MOST_PLACES && number >= Decimals.power(count)) {
            count++;
        }
        int at = used + count;
        long rest = number;
        while (rest > Integer.MAX_VALUE) {
            buffer[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        int small = (int) rest;
        while (at > used) {
            int tenth = (int) (small * TENTH >> TENTH_PLACES);
            buffer[--at] = (byte) ('0' + small - tenth * 10);
            small = tenth;
        }
        used += count;
    }

    @Override
    public void write(int oneByte) throws IOException {
        room(1);
        buffer[used++] = (byte) oneByte;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (count > CAPACITY) {
            drain();
            to.write(bytes, from, count);
            return;
        }
        room(count);
        System.arraycopy(bytes, from, buffer, used, count);
        used += count;
    }

    private void room(int wanted) throws IOException {
        if (used + wanted > CAPACITY) {
            drain();
        }
    }

    private void drain() throws IOException {
        int count = used;
        used = 0;
        to.write(buffer, 0, count);
    }

    @Override
    public void flush() throws IOException {
        drain();
        to.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        to.close();
    }
}
