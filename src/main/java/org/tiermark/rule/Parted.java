package org.tiermark.rule;

/**
 * A record that tells itself what {@link Records#parts} asks; when the program is packed, the records of schemes do.
 */
public interface Parted {
    /** What its components hold, as {@link Records#parts} has it. */
    Object[] heldParts();
}
