package org.tiermark.oracle;

/**
 * A scheme and figures that go together.
 *
 * @param seed what brings the case back
 * @param scheme JSON
 * @param figures wide CSV
 * @param benchmarks CSV; blank where there are none
 * @param rows CSV of the rows called {@code events}; blank where there are none
 * @param ledger CSV; blank where there is none
 */
public record GeneratedCase(long seed, String scheme, String figures, String benchmarks, String rows, String ledger) {
    /** A case of a scheme and figures alone. */
    GeneratedCase(long seed, String scheme, String figures) {
        this(seed, scheme, figures, "", "", "");
    }

    /** Everything needed to look into the case by hand. */
    @Override
    public String toString() {
        return "seed %d%n%s%n%s%n%s%n%s%n%s".formatted(seed, scheme, figures, benchmarks, rows, ledger);
    }
}
