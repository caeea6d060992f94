package org.tiermark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes the parts, the text is the same, and nobody is left waiting. */
@Timeout(60)
class PartsTest {
    private static final int MANY = 500;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0} parts by {1} threads")
    @CsvSource({"0,1", "0,2", "1,1", "1,2", "2,2", "7,3", "500,1", "500,2", "500,3", "500,8"})
    void parts_stand_in_their_order(int count, int threads) throws IOException {
        try (Sink sink = new Sink(bytes)) {
            Parts.write(count, threads, sink, (number, to) -> {
                for (int i = 0; i < number % 7 * 100; i++) {
                    to.append('.');
                }
                to.number(number).append('\n');
            });
        }
        String expected = IntStream.range(0, count)
                .mapToObj(number -> ".".repeat(number % 7 * 100) + number + "\n")
                .collect(Collectors.joining());
        assertEquals(expected, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_fast_thread_waits_for_a_slow_one() throws IOException {
        CountDownLatch ahead = new CountDownLatch(7);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger before = new AtomicInteger();
        Parts.write(MANY, 2, new Sink(bytes), (number, to) -> {
            begun.incrementAndGet();
            if (number == 0) {
                pass(ahead);
                before.set(begun.get());
            }
            ahead.countDown();
        });
        assertEquals(8, before.get(), "parts begun before the first was there");
        assertEquals(MANY, begun.get());
    }

    /** Waits until it is open, and a little longer, for those who would go on. */
    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @ParameterizedTest(name = "part {0}")
    @ValueSource(ints = {0, 1, 250, 499})
    void what_goes_wrong_in_a_part_is_thrown_as_it_is_and_ends_the_rest(int bad) {
        IOException broken = new IOException("broken");
        assertSame(
                broken,
                assertThrows(
                        IOException.class,
                        () -> write((number, to) -> {
                            if (number == bad) {
                                throw broken;
                            }
                        })));
        IllegalStateException ours = new IllegalStateException("ours");
        assertSame(
                ours,
                assertThrows(
                        IllegalStateException.class,
                        () -> write((number, to) -> {
                            if (number == bad) {
                                throw ours;
                            }
                        })));
    }

    @Test
    void where_nothing_more_can_be_written_no_part_is_begun() {
        AtomicInteger begun = new AtomicInteger();
        Sink full = new Sink(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        });
        assertThrows(
                IOException.class,
                () -> Parts.write(MANY, 3, full, (number, to) -> {
                    begun.incrementAndGet();
                    to.append("x".repeat(MANY));
                }));
        assertTrue(begun.get() < MANY, () -> begun + " parts were begun");
    }

    private void write(Parts.Part part) throws IOException {
        Parts.write(MANY, 3, new Sink(bytes), part);
    }
}
