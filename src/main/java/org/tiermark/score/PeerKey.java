package org.tiermark.score;

import org.tiermark.expression.Expression;
import org.tiermark.model.Period;

/**
 * Something asked of the peers in a period.
 *
 * @param expression a statistic or position
 * @param period it is judged in
 */
record PeerKey(Expression expression, Period period) {}
