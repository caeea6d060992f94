/**
 * A second opinion on every score: a slow evaluator of schemes on big-integer fractions, written apart from the
 * product, and a seeded generator of schemes and figures to hold the two against each other.
 *
 * <p>Nothing here may use a type of the product. Entry: {@link org.tiermark.oracle.Oracle}.
 */
package org.tiermark.oracle;
