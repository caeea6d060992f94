package org.tiermark.result;

import org.tiermark.model.Rational;

/**
 * What a unit is short of in one item: what a leaf lacks of its full marks, else what its deductions took.
 *
 * @param item the item's id
 * @param name its name for people
 * @param owner the department that answers for it; may be empty
 * @param points in points of the item, above zero
 */
public record Loss(String item, String name, String owner, Rational points) {}
