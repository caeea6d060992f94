package org.tiermark.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which part of a result is printed.
 *
 * @param rows units listed, in this order
 * @param scope units the summary is about, as the ranking lists them: all, or those of a group
 * @param first number of the ranking that leads the list, from 0
 * @param detail whether adjustments are listed too
 * @param item the one item explained; empty: all
 * @param kept columns carried through
 */
public record Listing(
        int[] rows, Supplier<int[]> scope, int first, boolean detail, Optional<String> item, List<Kept> kept) {}
