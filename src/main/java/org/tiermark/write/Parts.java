package org.tiermark.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.tiermark.model.Worker;

/**
 * A long text that several threads make part by part, written in the order of the parts. A thread that is far ahead of
 * the others waits for them, so that only few parts are ever kept.
 */
final class Parts {
    /** So many parts for each thread may be made and not written. */
    private static final int MOST_AHEAD = 4;

    /** Units whose accounts make a part. */
    private static final int FEW = 8;

    private final int count;
    private final int threads;
    private final Sink to;
    private final Part part;
    private final Map<Integer, ByteArrayOutputStream> waiting = new HashMap<>();
    /** Room of parts that were written, for others. */
    private final Queue<ByteArrayOutputStream> spent = new ArrayDeque<>();

    private int begun;
    private int written;

    /** Makes a part. */
    interface Part {
        /** Writes the part with this number, from 0. */
        void write(int number, Sink to) throws IOException;
    }

    private Parts(int count, int threads, Sink to, Part part) {
        this.count = count;
        this.threads = threads;
        this.to = to;
        this.part = part;
    }

    /** Rows of units, those of a part together, where each unit is accounted for. */
    static List<int[]> of(int[] rows) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < rows.length; from += FEW) {
            parts.add(Arrays.copyOfRange(rows, from, Math.min(rows.length, from + FEW)));
        }
        return parts;
    }

    /** Writes so many parts; they must not depend on one another. */
    static void write(int count, Sink to, Part part) throws IOException {
        write(count, Worker.threads(count), to, part);
    }

    /** The same by so many threads, this one among them. */
    static void write(int count, int threads, Sink to, Part part) throws IOException {
        if (threads < 2) {
            for (int number = 0; number < count; number++) {
                part.write(number, to);
            }
            return;
        }
        Parts parts = new Parts(count, threads, to, part);
        try {
            Worker.run(threads, parts::work);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void work() {
        boolean whole = false;
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (int number = begin(); number < count; number = begin()) {
                try (Sink sink = new Sink(text)) {
                    part.write(number, sink);
                }
                text = hand(number, text);
            }
            whole = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (!whole) {
                stop();
            }
        }
    }

    /** The number of a part nobody has begun; one there is none of when all are, or when something went wrong. */
    private synchronized int begin() {
        boolean interrupted = false;
        while (begun < count && begun - written >= MOST_AHEAD * threads) {
            try {
                wait();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return begun < count ? begun++ : count;
    }

    /** Takes a part, writes all whose turn it is, and gives room for another. */
    private synchronized ByteArrayOutputStream hand(int number, ByteArrayOutputStream text) throws IOException {
        waiting.put(number, text);
        for (ByteArrayOutputStream ready = waiting.remove(written); ready != null; ready = waiting.remove(written)) {
            ready.writeTo(to);
            ready.reset();
            spent.add(ready);
            written++;
        }
        notifyAll();
        return spent.isEmpty() ? new ByteArrayOutputStream() : spent.remove();
    }

    /** Nobody begins another part. */
    private synchronized void stop() {
        begun = count;
        notifyAll();
    }
}
