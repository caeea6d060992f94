package org.tiermark.cli;

import java.io.IOException;

/** Thrown where whoever read our output has stopped reading. */
final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
