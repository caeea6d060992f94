package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Interrupts the packaged program while it waits for its input. */
class InterruptIT {
    private static final int PATIENCE = 60;
    private static final int PIPES = 1 << 22;

    @Test
    void an_interrupted_run_says_so_by_its_exit_code() throws Exception {
        String program =
                Path.of(System.getProperty("tiermark.file")).toAbsolutePath().toString();
        // A build that runs in the background hands down a signal that is ignored; env takes that back.
        Process process = new ProcessBuilder(
                        "env", "--default-signal=INT", program, "score", "examples/air-quality/scheme.json", "-")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            fill(process.getOutputStream());
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it goes on");
            assertEquals(ExitCode.INTERRUPTED.code(), process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Hands it more than any pipe holds: when all is taken, the program is reading, and waits for the rest. */
    private static void fill(OutputStream input) throws IOException {
        byte[] blanks = new byte[PIPES];
        Arrays.fill(blanks, (byte) '\n');
        input.write(blanks);
        input.flush();
    }
}
