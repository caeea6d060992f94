package org.tiermark.score;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.tiermark.model.NaturalOrder;
import org.tiermark.model.Worker;

/**
 * Numbers rows from 0 as some keys order them, equal rows alike. Keys whose values lie close together are counted, so
 * that a million rows cost two walks over them; others are sorted.
 */
final class KeyOrder {
    /** Counting may walk so many places for each row; where there are few rows, sorting them is quicker. */
    private static final long PLACES_PER_ROW = 16;
    /** So many numbers' rows one thread orders by name at a time. */
    private static final int NUMBERS = 256;
    /** Beyond the rows, and never more than so many. */
    private static final long MOST_SPARE = 1 << 16;

    private final boolean[] taking;
    private final int[] numbers;
    private int count;
    /** For each number which of those at the last {@link #part} it was then. */
    private int[] groups = {0};

    /** All rows that take part, alike so far; the others are numbered below zero. */
    KeyOrder(boolean[] taking) {
        this.taking = taking;
        this.numbers = new int[taking.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = taking[row] ? 0 : -1;
            count = taking[row] ? 1 : count;
        }
    }

    /** How many numbers there are. */
    int count() {
        return count;
    }

    /** The number of each row, as it is now; not to be changed. */
    int[] numbers() {
        return numbers;
    }

    /** Makes a group of the rows that are alike so far. */
    void part() {
        groups = new int[count];
        Arrays.setAll(groups, number -> number);
    }

    /** The group that rows of a number belong to: the same for numbers that were one when the groups were made. */
    int group(int number) {
        return groups[number];
    }

    /** Parts rows that were alike so far by a further key, the larger first. */
    void refine(int[] keys) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int row = 0; row < numbers.length; row++) {
            if (taking[row]) {
                int key = keys[row];
                low = key < low ? key : low;
                high = key > high ? key : high;
            }
        }
        if (low >= high) {
            return;
        }
        long span = (long) high - low + 1;
        long bound = count * span;
        if (bound > 2L * numbers.length + Math.min(MOST_SPARE, PLACES_PER_ROW * numbers.length)) {
            sort(keys, span, high);
        } else {
            count(keys, (int) span, high, (int) bound);
        }
    }

    /** How many rows have each number. */
    int[] sizes() {
        int[] sizes = new int[count];
        for (int number : numbers) {
            if (number >= 0) {
                sizes[number]++;
            }
        }
        return sizes;
    }

    /** The rows that take part, in order; those alike by what they are called, which several threads may ask. */
    int[] rows(IntFunction<String> names) {
        int[] sizes = sizes();
        int[] next = new int[count];
        for (int number = 1; number < count; number++) {
            next[number] = next[number - 1] + sizes[number - 1];
        }
        int[] rows = new int[count == 0 ? 0 : next[count - 1] + sizes[count - 1]];
        for (int row = 0; row < numbers.length; row++) {
            if (taking[row]) {
                rows[next[numbers[row]]++] = row;
            }
        }
        Worker.each((count + NUMBERS - 1) / NUMBERS, part -> {
            for (int number = part * NUMBERS; number < Math.min(count, part * NUMBERS + NUMBERS); number++) {
                byName(rows, next[number] - sizes[number], next[number], names);
            }
        });
        return rows;
    }

    private static void byName(int[] rows, int from, int to, IntFunction<String> names) {
        if (to - from < 2) {
            return;
        }
        String[] called = new String[to - from];
        int[] order = new int[to - from];
        for (int i = 0; i < order.length; i++) {
            called[i] = names.apply(rows[from + i]);
            order[i] = i;
        }
        IntSort.sort(order, (one, other) -> NaturalOrder.INSTANCE.compare(called[one], called[other]));
        int[] alike = Arrays.copyOfRange(rows, from, to);
        for (int i = 0; i < order.length; i++) {
            rows[from + i] = alike[order[i]];
        }
    }

    /** Numbers the rows by what they were and their keys, the larger first, each of which is within the span. */
    private void sort(int[] keys, long span, int high) {
        long[] pairs = new long[numbers.length];
        for (int row = 0; row < numbers.length; row++) {
            pairs[row] = numbers[row] * span + high - keys[row];
        }
        long[] sorted = distinct(pairs);
        count = sorted.length;
        int[] parted = new int[count];
        for (int number = 0; number < count; number++) {
            parted[number] = groups[(int) (sorted[number] / span)];
        }
        groups = parted;
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = taking[row] ? Arrays.binarySearch(sorted, pairs[row]) : -1;
        }
    }

    /** The same, where all that numbers and keys can be together is few enough to be counted. */
    private void count(int[] keys, int span, int high, int bound) {
        int[] places = new int[bound];
        for (int row = 0; row < numbers.length; row++) {
            if (taking[row]) {
                int place = numbers[row] * span + (high - keys[row]);
                numbers[row] = place;
                places[place] = 1;
            }
        }
        int[] parted = new int[Math.min(bound, numbers.length)];
        count = 0;
        for (int place = 0; place < bound; place++) {
            if (places[place] > 0) {
                parted[count] = groups[place / span];
                places[place] = count++;
            }
        }
        groups = parted;
        for (int row = 0; row < numbers.length; row++) {
            if (taking[row]) {
                numbers[row] = places[numbers[row]];
            }
        }
    }

    /** The values of the rows that take part, each once, in order. */
    private long[] distinct(long[] values) {
        long[] sorted = new long[values.length];
        int taken = 0;
        for (int row = 0; row < values.length; row++) {
            if (taking[row]) {
                sorted[taken++] = values[row];
            }
        }
        Arrays.sort(sorted, 0, taken);
        int kept = 0;
        for (int i = 0; i < taken; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
