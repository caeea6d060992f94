package org.tiermark.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A standard stream; that it cannot be written any more is told apart from trouble with files. */
final class Pipe extends OutputStream {
    private final OutputStream to;

    Pipe(OutputStream to) {
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
        } catch (IOException closed) {
            throw new ClosedPipeException(closed);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            to.flush();
        } catch (IOException closed) {
            throw new ClosedPipeException(closed);
        }
    }
}
