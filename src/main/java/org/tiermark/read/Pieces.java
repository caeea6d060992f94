package org.tiermark.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.tiermark.model.Worker;
import org.tiermark.problem.Problems;

/**
 * The later blocks of a table, read by several threads, each by itself, and taken in one after another. Its lines are
 * counted from its own start; what came before is added when it is taken in. A block after one that ends inside quotes,
 * and one whose first rows leave out what the row above says, is read again from its true start.
 */
final class Pieces {
    private static final int MOST_WAITING = 8;

    private final String file;
    private final Blocks blocks;
    private final Charset charset;
    private final RowTaker taker;
    private final TableBody body;
    private final Problems problems;
    private final char parting;
    private final Map<Integer, Piece> waiting = new ConcurrentHashMap<>();
    private final Lock taking = new ReentrantLock();
    /** The number of the piece to be taken in next; changed by whoever is taking. */
    private volatile int next;

    private byte[] open;
    private int line;

    /**
     * A block as it was read by itself.
     *
     * @param block its bytes
     * @param taker what came of its rows
     * @param problems met in it
     * @param lines how many it has
     * @param open its last row, where the quotes are open at its end
     */
    private record Piece(Blocks.Block block, RowTaker taker, Problems problems, int lines, byte[] open) {}

    /**
     * What comes behind the rows read so far.
     *
     * @param taker takes the rows; has taken those so far
     * @param rows read so far, to the end of a block
     */
    Pieces(String file, Blocks blocks, Charset charset, RowTaker taker, Problems problems, CsvRows rows) {
        this.file = file;
        this.blocks = blocks;
        this.charset = charset;
        this.taker = taker;
        this.problems = problems;
        this.parting = rows.delimiter();
        this.body = new TableBody(taker, problems, parting);
        this.next = blocks.count();
        this.open = rows.open();
        this.line = rows.line();
    }

    /** Reads to the end of the file. */
    void read() throws IOException {
        taker.expect(blocks::inAll);
        try {
            Worker.run(Worker.threads(Integer.MAX_VALUE), this::work);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        body.read(rows(open, open.length));
    }

    private void work() {
        try {
            Decoding decoding = new Decoding(charset);
            KeptRows kept = KeptRows.ofWidth(taker.width());
            for (Optional<Blocks.Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
                hand(piece(block.get(), decoding, kept));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Rows from where the last block ended. */
    private CsvRows rows(byte[] text, int length) {
        return new CsvRows(Arrays.copyOf(text, length + 1), length, line, new Row(file), file, problems)
                .delimit(parting);
    }

    private Piece piece(Blocks.Block block, Decoding decoding, KeptRows kept) throws IOException {
        Problems own = new Problems();
        RowTaker apart = taker.apart(own);
        int length = decoding.decodeUnchecked(block);
        CsvRows rows = new CsvRows(decoding.text(), length, 1, new Row(file, kept), file, own)
                .delimit(parting)
                .goesOn(new Doubt(() -> decoding.check(block)));
        new TableBody(apart, own, parting).read(rows);
        apart.flush(kept);
        return new Piece(block, apart, own, rows.line() - 1, rows.open());
    }

    /**
     * Hands over a piece. Whoever is taking pieces in meanwhile takes it in as well, so that nobody waits, unless too
     * many pieces do.
     */
    private void hand(Piece done) throws IOException {
        waiting.put(done.block().number(), done);
        if (waiting.size() > MOST_WAITING) {
            taking.lock();
            takeWaiting();
        }
        while (waiting.containsKey(next) && taking.tryLock()) {
            takeWaiting();
        }
    }

    /** Takes in the pieces whose turn it is; only with the lock, which it gives back. */
    private void takeWaiting() throws IOException {
        try {
            for (Piece piece = waiting.remove(next); piece != null; piece = waiting.remove(next)) {
                if (open.length == 0 && !piece.taker().leans()) {
                    take(piece);
                } else {
                    again(piece);
                }
                blocks.spend(piece.block());
                next++;
            }
        } finally {
            taking.unlock();
        }
    }

    private void take(Piece piece) {
        int before = line - 1;
        taker.take(piece.taker(), before);
        problems.addAll(piece.problems(), problem -> problem.down(before));
        line += piece.lines();
        open = piece.open();
    }

    private void again(Piece piece) throws IOException {
        if (Utf8.hasMore(open, 0, open.length, CsvRows.MOST_LENGTH)) {
            throw new LineTooLongException();
        }
        Decoding decoding = new Decoding(charset);
        int length = decoding.decode(piece.block());
        byte[] text = Arrays.copyOf(open, open.length + length);
        System.arraycopy(decoding.text(), 0, text, open.length, length);
        CsvRows rows = rows(text, text.length).goesOn(Doubt.none());
        body.read(rows);
        open = rows.open();
        line = rows.line();
    }
}
