package org.tiermark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;

/**
 * A standard stream. That nobody reads it any more, that it cannot take more, and trouble with files are three things:
 * the first ends a run quietly, the second is a problem.
 */
final class Pipe extends OutputStream {
    /** What systems say of a pipe that was closed, in the languages they say it in here. */
    private static final List<String> CLOSED = List.of("pipe", "Pipe", "reset by peer", "管道", "管線");

    private final String name;
    private final OutputStream to;

    /** A stream by the name problems call it. */
    Pipe(String name, OutputStream to) {
        this.name = name;
        this.to = to;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            to.write(bytes, from, count);
        } catch (IOException failure) {
            throw closed(failure);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            to.flush();
        } catch (IOException failure) {
            throw closed(failure);
        }
    }

    /**
     * The failure as one of whoever reads.
     *
     * @throws UsageException if it is another: a disk that is full, a file that may not grow
     */
    private ClosedPipeException closed(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (CLOSED.stream().anyMatch(reason::contains)) {
            return new ClosedPipeException(failure);
        }
        throw UsageException.late(Problem.of(OptionProblem.CANNOT_WRITE, Origin.ofFile(name))
                .with("file", name)
                .with("reason", Wording.of(reason)));
    }
}
