package org.tiermark.read;

import java.util.Arrays;

/** Whole numbers one after another, without objects. */
final class IntList {
    private static final int FEW = 64;
    /** There may be fewer than it seems: the first lines of a file can be its shortest. */
    private static final int MOST_EXPECTED = 1 << 22;

    private int[] numbers;
    private int size;

    IntList() {
        this(0);
    }

    /** One that has room at first for so many. */
    IntList(int expected) {
        numbers = new int[Math.max(FEW, expected)];
    }

    /** Makes room for so many in all, within bounds. */
    void expect(int all) {
        int expected = Math.min(all, MOST_EXPECTED);
        if (expected > numbers.length) {
            numbers = Arrays.copyOf(numbers, expected);
        }
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }
}
