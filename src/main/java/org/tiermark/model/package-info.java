/** Exact numbers, columns of figures, and lanes: one quantity over a slice of units. */
package org.tiermark.model;
