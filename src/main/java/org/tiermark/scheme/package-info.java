/** The rule book: indicators, the tree of items, tiers, rankings, goals, and how numbers are rounded. */
package org.tiermark.scheme;
