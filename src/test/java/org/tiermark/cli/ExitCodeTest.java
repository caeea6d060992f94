package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ends of a run that no case can bring about: they are not the input's doing. */
class ExitCodeTest {
    private static final Path EXAMPLE = Path.of("examples/air-quality");

    /** Fails in a way that no code of ours foresees. */
    private static final InputStream BROKEN = new InputStream() {
        @Override
        public int read() {
            throw new IllegalStateException("a bug in a test");
        }
    };

    private static final OutputStream CLOSED = new OutputStream() {
        @Override
        public void write(int oneByte) throws IOException {
            throw new IOException("Broken pipe");
        }
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_bug_of_ours_says_so_and_shows_no_trace() {
        int exit = Main.run(List.of("score", "scheme.json", "-"), EXAMPLE, BROKEN, out, err);
        assertEquals(ExitCode.BUG.code(), exit);
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("tiermark: this is a bug of tiermark"), said);
        assertFalse(said.contains("    at "), said);
    }

    @Test
    void a_bug_of_ours_shows_its_trace_when_asked_for() {
        int exit = Main.run(List.of("score", "scheme.json", "-", "--debug"), EXAMPLE, BROKEN, out, err);
        assertEquals(ExitCode.BUG.code(), exit);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("    at org.tiermark."));
    }

    @Test
    void a_closed_pipe_ends_quietly() {
        int exit = Main.run(
                List.of("score", "scheme.json", "figures.csv"), EXAMPLE, InputStream.nullInputStream(), CLOSED, err);
        assertEquals(ExitCode.BROKEN_PIPE.code(), exit);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
