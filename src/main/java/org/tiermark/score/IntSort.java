package org.tiermark.score;

/** Sorts row numbers by an order of rows; stable. */
final class IntSort {
    private static final int SMALL = 16;

    private IntSort() {}

    /** Which of two rows comes first. */
    interface Order {
        /** Below zero where the one comes first, zero where they are alike. */
        int compare(int one, int other);
    }

    static void sort(int[] rows, Order order) {
        sort(rows.clone(), rows, 0, rows.length, order);
    }

    /** Sorts {@code to}; {@code from} holds the same rows and is used up. */
    private static void sort(int[] from, int[] to, int low, int high, Order order) {
        if (high - low < SMALL) {
            insert(to, low, high, order);
            return;
        }
        int middle = (low + high) >>> 1;
        sort(to, from, low, middle, order);
        sort(to, from, middle, high, order);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right == high || left < middle && order.compare(from[left], from[right]) <= 0;
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void insert(int[] rows, int low, int high, Order order) {
        for (int i = low + 1; i < high; i++) {
            int row = rows[i];
            int at = i;
            while (at > low && order.compare(rows[at - 1], row) > 0) {
                rows[at] = rows[at - 1];
                at--;
            }
            rows[at] = row;
        }
    }
}
