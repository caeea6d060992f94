package org.tiermark.write;

import java.util.List;
import java.util.Optional;

/**
 * Which part of a result is printed.
 *
 * @param rows units listed, in this order
 * @param scope units the summary is about: all, or those of a group
 * @param first number of the ranking that leads the list, from 0
 * @param detail whether adjustments are listed too
 * @param item the one item explained; empty: all
 * @param kept columns carried through
 */
public record Listing(int[] rows, int[] scope, int first, boolean detail, Optional<String> item, List<Kept> kept) {}
