/**
 * Makes points of figures, and an order of points. Pure: no file, clock, locale or binary float.
 *
 * <p>{@link org.tiermark.score.Scoring} is the way in and shows the order of steps.
 */
package org.tiermark.score;
