package org.tiermark.check;

import java.util.Optional;
import org.tiermark.model.Rational;

/**
 * A place between numbers: just before one, just after one, or past all of them. What intervals begin and end at.
 *
 * @param number which number; empty: past all of them
 * @param side below zero: before the number, or before all; above zero: after it, or after all
 */
record Cut(Optional<Rational> number, int side) implements Comparable<Cut> {
    static final Cut BEFORE_ALL = new Cut(Optional.empty(), -1);
    static final Cut AFTER_ALL = new Cut(Optional.empty(), 1);

    static Cut before(Rational number) {
        return new Cut(Optional.of(number), -1);
    }

    static Cut after(Rational number) {
        return new Cut(Optional.of(number), 1);
    }

    boolean isAfter() {
        return side > 0;
    }

    @Override
    public int compareTo(Cut other) {
        if (number.isEmpty() || other.number.isEmpty()) {
            return Integer.compare(number.isEmpty() ? side : 0, other.number.isEmpty() ? other.side : 0);
        }
        int order = number.get().compareTo(other.number.get());
        return order != 0 ? order : Integer.compare(side, other.side);
    }
}
