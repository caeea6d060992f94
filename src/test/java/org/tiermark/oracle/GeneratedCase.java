package org.tiermark.oracle;

/**
 * A scheme and figures that go together.
 *
 * @param seed what brings the case back
 * @param scheme JSON
 * @param figures wide CSV
 */
public record GeneratedCase(long seed, String scheme, String figures) {
    /** Everything needed to look into the case by hand. */
    @Override
    public String toString() {
        return "seed %d%n%s%n%s".formatted(seed, scheme, figures);
    }
}
