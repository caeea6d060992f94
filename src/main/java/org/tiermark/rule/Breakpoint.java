package org.tiermark.rule;

import org.tiermark.expression.Expression;

/**
 * A point of a curve.
 *
 * @param value in the measure of what the curve reads
 * @param points what that value earns, in points
 */
public record Breakpoint(Expression value, Expression points) {}
