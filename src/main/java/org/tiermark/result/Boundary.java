package org.tiermark.result;

import java.util.List;
import org.tiermark.problem.Wording;

/**
 * A unit whose tier or rank would differ under another rounding of the score.
 *
 * @param row of the unit, from 0
 * @param changes what would differ, and under which rounding
 */
public record Boundary(int row, List<Wording> changes) {}
