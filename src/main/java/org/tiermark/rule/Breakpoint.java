package org.tiermark.rule;

import org.tiermark.expression.Expression;

/**
 * Where a line bends: a value and what it earns.
 *
 * @param value in the measure of what the curve reads
 * @param points what that value earns, in points
 */
public record Breakpoint(Expression value, Expression points) {}
