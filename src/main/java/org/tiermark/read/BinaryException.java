package org.tiermark.read;

import java.io.IOException;

/** Says that a file holds a NUL, which no text does. */
final class BinaryException extends IOException {
    private static final long serialVersionUID = 1L;
}
