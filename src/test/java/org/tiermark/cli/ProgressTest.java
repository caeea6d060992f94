package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.read.Source;
import org.tiermark.write.Sink;

/** What is said of a long run while it lasts, and that nothing of it stays. */
class ProgressTest {
    private static final String WIPE = "\r\u001b[K";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    @Timeout(60)
    void a_long_run_says_what_it_is_at_and_wipes_it() throws IOException, InterruptedException {
        try (Progress progress = new Progress(new Sink(said), Language.EN, 0)) {
            progress.at(new Wording("reading figures", "正在读取数据"));
            progress.start();
            Source counted = progress.counted(Source.of("f.csv", new byte[3 << 20]));
            try (InputStream in = counted.bytes().open()) {
                assertEquals(3 << 20, in.readAllBytes().length);
            }
            while (!text().contains("3 MiB")) {
                Thread.sleep(10);
            }
        }
        assertTrue(text().contains(WIPE + "reading figures, 3 MiB read ..."), text());
        assertTrue(text().endsWith("..." + WIPE), text());
    }

    @Test
    void a_short_run_says_nothing() {
        try (Progress progress = new Progress(new Sink(said), Language.ZH, 60_000).start()) {
            progress.at(new Wording("reading figures", "正在读取数据"));
        }
        assertEquals("", text());
    }

    @Test
    void without_a_terminal_no_byte_is_counted() {
        Source source = Source.of("f.csv", new byte[1]);
        try (Progress progress = new Progress(new Sink(said), Language.EN, 0)) {
            assertEquals(source, progress.counted(source));
        }
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
