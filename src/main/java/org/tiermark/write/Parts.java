package org.tiermark.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiermark.model.Worker;

/** A long text that several threads make part by part, written in the order of the parts. */
final class Parts {
    private final int count;
    private final Sink to;
    private final Part part;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, ByteArrayOutputStream> waiting = new HashMap<>();
    /** Room of parts that were written, for others. */
    private final Queue<ByteArrayOutputStream> spent = new ConcurrentLinkedQueue<>();

    private int written;

    /** Makes a part. */
    interface Part {
        /** Writes the part with this number, from 0. */
        void write(int number, Sink to) throws IOException;
    }

    private Parts(int count, Sink to, Part part) {
        this.count = count;
        this.to = to;
        this.part = part;
    }

    /** Writes so many parts; they must not depend on one another. */
    static void write(int count, Sink to, Part part) throws IOException {
        Parts parts = new Parts(count, to, part);
        try {
            Worker.run(Worker.threads(count), parts::work);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void work() {
        try {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                ByteArrayOutputStream text = Optional.ofNullable(spent.poll()).orElseGet(ByteArrayOutputStream::new);
                try (Sink sink = new Sink(text)) {
                    part.write(number, sink);
                }
                hand(number, text);
            }
        } catch (IOException failure) {
            next.set(count);
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void hand(int number, ByteArrayOutputStream text) throws IOException {
        waiting.put(number, text);
        for (ByteArrayOutputStream ready = waiting.remove(written); ready != null; ready = waiting.remove(written)) {
            ready.writeTo(to);
            ready.reset();
            spent.add(ready);
            written++;
        }
    }
}
