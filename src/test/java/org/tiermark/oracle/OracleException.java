package org.tiermark.oracle;

/** Says that a scheme or figure is not lawful, or past what the oracle was written for. */
public final class OracleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OracleException(String message) {
        super(message);
    }
}
