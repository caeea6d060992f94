package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/**
 * The bytes of a file in blocks that end where lines do. Several threads may ask for the next one; until the reading of
 * lines is {@linkplain #stop stopped} it is also a stream of their text in UTF-8, one after another.
 */
final class Blocks extends InputStream {
    private static final int SIZE = 1 << 20;
    /** Most files are small. */
    private static final int FIRST = 1 << 16;
    /** What a line may have begun with in the block before, so that bytes serve again. */
    private static final int SPARE = 1 << 12;
    /** A line of so many bytes has too many characters in any encoding. */
    private static final int LONGEST = 8 * CsvRows.MOST_LENGTH;

    private final InputStream in;
    private final Decoding decoding;
    private byte[] begun = new byte[0];
    /** Bytes of blocks nobody needs any more. */
    private final Queue<byte[]> spent = new ArrayDeque<>();

    private int count;
    private long handed;
    private boolean ended;
    private boolean stopped;
    private int at;
    private int limit;

    /**
     * A part of the file that ends where a line does.
     *
     * @param number from 0
     * @param bytes whole lines of the file, and room for one byte more
     * @param length how many of the bytes
     */
    record Block(int number, byte[] bytes, int length) {}

    /** Blocks of a stream from where it stands; in the encoding no character but a line feed holds its byte. */
    Blocks(InputStream in, Charset charset) {
        this.in = in;
        this.decoding = new Decoding(charset);
    }

    /** How many were handed out. */
    synchronized int count() {
        return count;
    }

    /**
     * Of something of which the text handed out so far has so many, how many the whole has, if it goes on like that.
     */
    synchronized int inAll(int soFar) {
        try {
            return (int) Math.min(Integer.MAX_VALUE, soFar + soFar * (long) in.available() / Math.max(handed, 1));
        } catch (IOException unknown) {
            return soFar;
        }
    }

    /** The next block; empty at the end of the file. */
    synchronized Optional<Block> next() throws IOException {
        if (ended && begun.length == 0) {
            return Optional.empty();
        }
        byte[] bytes = room(begun.length + (count == 0 ? FIRST : SIZE));
        System.arraycopy(begun, 0, bytes, 0, begun.length);
        int length = begun.length;
        int end = 0;
        while (!ended && end == 0) {
            if (length == LONGEST) {
                throw new LineTooLongException();
            }
            if (length == bytes.length - 1) {
                bytes = Arrays.copyOf(bytes, Math.min(2 * length, LONGEST) + 1);
            }
            int wanted = bytes.length - 1 - length;
            int taken = in.readNBytes(bytes, length, wanted);
            ended = taken < wanted;
            end = afterLastLine(bytes, length, length + taken);
            length += taken;
        }
        end = ended ? length : end;
        begun = Arrays.copyOfRange(bytes, end, length);
        handed += end;
        return end == 0 ? Optional.empty() : Optional.of(new Block(count++, bytes, end));
    }

    /** Takes back the bytes of a block, to be filled anew. */
    synchronized void spend(Block block) {
        spent.add(block.bytes());
    }

    private byte[] room(int least) {
        byte[] old = spent.poll();
        return old != null && old.length >= least ? old : new byte[least + SPARE];
    }

    private static int afterLastLine(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] != '\n') {
            end--;
        }
        return end == from ? 0 : end;
    }

    /** From now on the stream has nothing behind the block it is in. */
    void stop() {
        stopped = true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int most) throws IOException {
        if (at == limit) {
            Optional<Block> block = stopped ? Optional.empty() : next();
            if (block.isEmpty()) {
                return -1;
            }
            at = 0;
            limit = decoding.decode(block.get());
        }
        int taken = Math.min(most, limit - at);
        System.arraycopy(decoding.text(), at, to, offset, taken);
        at += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
