package org.tiermark.read;

import java.io.IOException;

/** Thrown where a workbook turns out not to be sound while its rows are read. */
final class BadWorkbookException extends IOException {
    private static final long serialVersionUID = 1L;

    BadWorkbookException(Throwable cause) {
        super(cause);
    }
}
