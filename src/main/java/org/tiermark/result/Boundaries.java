package org.tiermark.result;

import java.util.List;
import org.tiermark.problem.Wording;

/** Which units' tier or rank would differ under another rounding of the score. Several threads may ask at once. */
public interface Boundaries {
    /** Whether anything would differ for a row, from 0. */
    boolean has(int row);

    /** What would differ for a row, and under which roundings; empty where nothing would. */
    List<Wording> changes(int row);
}
