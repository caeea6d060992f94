package org.tiermark.scheme;

import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;

/**
 * What must hold between the figures of a unit.
 *
 * @param assertion the condition
 * @param message what is said where it fails
 * @param origin where it stands in the scheme
 */
public record Check(@Entry(key = "assert", as = Type.TRUTH) Expression assertion, String message, Origin origin) {}
