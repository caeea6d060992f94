package org.tiermark.read;

import java.io.IOException;

/** Says that a file has a line too long for a block. */
final class LineTooLongException extends IOException {
    private static final long serialVersionUID = 1L;
}
