package org.tiermark.model;

/**
 * What brings two lanes whose rows each have one denominator onto a common one.
 *
 * @param factor for the numerators of the one, above zero
 * @param otherFactor for those of the other, above zero
 * @param under the denominator, above zero; {@link Long#MAX_VALUE} where there is none a long holds
 */
record Alike(long factor, long otherFactor, long under) {
    private static final Alike DECIMALS = new Alike(1, 1, 1);
    private static final Alike NONE = new Alike(1, 1, Long.MAX_VALUE);

    /** Whether there is one. */
    boolean isCommon() {
        return under < Long.MAX_VALUE;
    }

    static Alike of(Lane one, Lane other) {
        long left = one.common();
        long right = other.common();
        if (left == 1 && right == 1) {
            return DECIMALS;
        }
        if (left == 0 || right == 0) {
            return NONE;
        }
        if (left == right) {
            return new Alike(1, 1, left);
        }
        long under = Decimals.product(left, right);
        return under == Long.MAX_VALUE ? NONE : new Alike(right, left, under);
    }
}
