package org.tiermark.read;

import java.util.Arrays;

/** Whole numbers one after another, without objects. */
final class IntList {
    private static final int FEW = 64;

    private int[] numbers;
    private int size;

    IntList() {
        this(0);
    }

    /** One that has room at first for so many. */
    IntList(int expected) {
        numbers = new int[Math.max(FEW, expected)];
    }

    /** Makes room for so many in all. */
    void expect(int all) {
        if (all > numbers.length) {
            numbers = Arrays.copyOf(numbers, all);
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
