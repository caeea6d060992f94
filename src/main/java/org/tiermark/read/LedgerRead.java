package org.tiermark.read;

import java.util.List;
import org.tiermark.scheme.LedgerEntry;

/**
 * What a file of manual entries held.
 *
 * @param entries those in force, in file order, their units by identifier
 * @param encoding what the file was decoded as
 * @param rows how many entries it has, in force or not
 */
public record LedgerRead(List<LedgerEntry> entries, String encoding, int rows) {
    /** A copy is kept. */
    public LedgerRead {
        entries = List.copyOf(entries);
    }
}
