package org.tiermark.model;

/**
 * The arithmetic of lanes on arrays of longs, unchecked: whoever calls has proved that nothing overflows. One loop a
 * method, of arrays and numbers only, so that each is compiled soon and well.
 */
final class Loops {
    private Loops() {}

    /** {@code a × f + b × g}. */
    static void sum(long[] to, long[] a, long f, long[] b, long g, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = a[i] * f + b[i] * g;
        }
    }

    /** {@code a × f + c}. */
    static void sum(long[] to, long[] a, long f, long c, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = a[i] * f + c;
        }
    }

    /** {@code a × b}. */
    static void product(long[] to, long[] a, long[] b, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = a[i] * b[i];
        }
    }

    /** The larger of {@code a × f} and {@code b × g}. */
    static void larger(long[] to, long[] a, long f, long[] b, long g, int size) {
        for (int i = 0; i < size; i++) {
            long left = a[i] * f;
            long right = b[i] * g;
            to[i] = left >= right ? left : right;
        }
    }

    /** The larger of {@code a × f} and {@code c}. */
    static void larger(long[] to, long[] a, long f, long c, int size) {
        for (int i = 0; i < size; i++) {
            long left = a[i] * f;
            to[i] = left >= c ? left : c;
        }
    }

    /** The smaller of {@code a × f} and {@code b × g}. */
    static void smaller(long[] to, long[] a, long f, long[] b, long g, int size) {
        for (int i = 0; i < size; i++) {
            long left = a[i] * f;
            long right = b[i] * g;
            to[i] = left <= right ? left : right;
        }
    }

    /** The smaller of {@code a × f} and {@code c}. */
    static void smaller(long[] to, long[] a, long f, long c, int size) {
        for (int i = 0; i < size; i++) {
            long left = a[i] * f;
            to[i] = left <= c ? left : c;
        }
    }

    /** {@code a × f} where the truth holds, else {@code b × g}. */
    static void choice(long[] to, long[] truth, long[] a, long f, long[] b, long g, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = truth[i] != 0 ? a[i] * f : b[i] * g;
        }
    }

    /** {@code c} where the truth holds, else {@code b × g}. */
    static void choice(long[] to, long[] truth, long c, long[] b, long g, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = truth[i] != 0 ? c : b[i] * g;
        }
    }

    /** {@code a × f} by the divisor, halves away from zero. */
    static void halfUp(long[] to, long[] a, long f, long divisor, int size) {
        long half = divisor / 2;
        for (int i = 0; i < size; i++) {
            long dividend = a[i] * f;
            to[i] = (dividend < 0 ? dividend - half : dividend + half) / divisor;
        }
    }

    /** The same of numbers that fit an int, half a divisor added; dividing them costs a third. */
    static void halfUpOfInts(long[] to, long[] a, long f, int divisor, int size) {
        int half = divisor / 2;
        int factor = (int) f;
        for (int i = 0; i < size; i++) {
            int dividend = (int) a[i] * factor;
            to[i] = (dividend < 0 ? dividend - half : dividend + half) / divisor;
        }
    }

    /** Whether {@code a × f} is less than {@code b × g}; returns in how many rows. */
    static int less(long[] to, long[] a, long f, long[] b, long g, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            int holds = a[i] * f < b[i] * g ? 1 : 0;
            to[i] = holds;
            holding += holds;
        }
        return holding;
    }

    /** Whether {@code a × f} is less than {@code c}; returns in how many rows. */
    static int less(long[] to, long[] a, long f, long c, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            int holds = a[i] * f < c ? 1 : 0;
            to[i] = holds;
            holding += holds;
        }
        return holding;
    }

    /** Whether {@code a × f} is the same as {@code b × g}; returns in how many rows. */
    static int same(long[] to, long[] a, long f, long[] b, long g, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            int holds = a[i] * f == b[i] * g ? 1 : 0;
            to[i] = holds;
            holding += holds;
        }
        return holding;
    }

    /** Whether a state is this one; returns in how many rows. */
    static int same(long[] to, byte[] states, int state, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            int holds = states[i] == state ? 1 : 0;
            to[i] = holds;
            holding += holds;
        }
        return holding;
    }

    /** The state {@code a} where the truth holds, else {@code b}; returns 0 if all are 0. */
    static int choice(byte[] to, long[] truth, byte[] a, byte[] b, int size) {
        int any = 0;
        for (int i = 0; i < size; i++) {
            byte state = truth[i] != 0 ? a[i] : b[i];
            to[i] = state;
            any |= state;
        }
        return any;
    }

    /** Where the truth, 1 or 0, does not hold. */
    static void not(long[] to, long[] truth, int size) {
        for (int i = 0; i < size; i++) {
            to[i] = 1 - truth[i];
        }
    }

    /** Where both hold; returns in how many rows. */
    static int and(long[] to, long[] a, long[] b, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            long holds = a[i] & b[i];
            to[i] = holds;
            holding += (int) holds;
        }
        return holding;
    }

    /** Where either holds; returns in how many rows. */
    static int or(long[] to, long[] a, long[] b, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            long holds = a[i] | b[i];
            to[i] = holds;
            holding += (int) holds;
        }
        return holding;
    }

    /** How many are not zero. */
    static int count(long[] truth, int size) {
        int holding = 0;
        for (int i = 0; i < size; i++) {
            holding += truth[i] != 0 ? 1 : 0;
        }
        return holding;
    }

    /** The least of all; {@link Long#MAX_VALUE} of none. */
    static long least(long[] numbers, int size) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            long here = numbers[i];
            least = here < least ? here : least;
        }
        return least;
    }

    /** The greatest of all; {@link Long#MIN_VALUE} of none. */
    static long greatest(long[] numbers, int size) {
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long here = numbers[i];
            greatest = here > greatest ? here : greatest;
        }
        return greatest;
    }

    /** How far the furthest is from zero; {@link Long#MAX_VALUE} where no long says so. */
    static long furthest(long[] numbers, int size) {
        long most = 0;
        for (int i = 0; i < size; i++) {
            long here = numbers[i] < 0 ? -numbers[i] : numbers[i];
            if (here < 0) {
                return Long.MAX_VALUE;
            }
            most = here > most ? here : most;
        }
        return most;
    }
}
