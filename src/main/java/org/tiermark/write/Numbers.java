package org.tiermark.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tiermark.model.Decimals;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/** Numbers as plain decimals. What is not exact as shown is marked {@code ~}, which is one column wide everywhere. */
final class Numbers {
    private static final int SHOWN_OF_A_RATIO = 10;

    private Numbers() {}

    /** The whole decimal; ten digits after the point of a ratio that has none, marked. */
    static String exact(Rational number) {
        return number.isDecimal() ? number.toString() : fixed(number, SHOWN_OF_A_RATIO);
    }

    /** With a sign in front, as changes are shown. */
    static String signed(Rational number) {
        String text = exact(number);
        return number.isPositive() ? (text.startsWith("~") ? "~+" + text.substring(1) : "+" + text) : text;
    }

    /** With so many digits after the point, marked where that is not all of it. */
    static String fixed(Rational number, int decimals) {
        if (number.places(decimals) == decimals) {
            return BigDecimal.valueOf(number.unscaled(decimals), decimals).toPlainString();
        }
        BigDecimal top = new BigDecimal(number.numerator());
        BigDecimal shown = top.divide(new BigDecimal(number.denominator()), decimals, RoundingMode.HALF_UP);
        return (Rational.of(shown).equals(number) ? "" : "~") + shown.toPlainString();
    }

    /** How many digits after the point a number needs; the ten shown of a ratio that never ends. */
    static int places(Rational number) {
        int places = number.places(0);
        return places >= 0 ? places : number.isDecimal() ? number.toDecimal().scale() : SHOWN_OF_A_RATIO;
    }

    /**
     * Writes the number in a row of a slice with at least so many digits after the point, and more where it has them.
     *
     * @param decimals 0 to 18
     */
    static void write(Lane lane, int at, int decimals, Sink to) throws IOException {
        int scale = lane.places();
        if (scale < decimals || scale > Decimals.MOST_PLACES) {
            write(lane.value(at), decimals, to);
            return;
        }
        long unscaled = lane.code(at);
        while (scale > decimals && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        to.decimal(unscaled, scale);
    }

    /**
     * Writes a number with at least so many digits after the point, and more where it has them.
     *
     * @param decimals 0 to 18
     */
    static void write(Rational number, int decimals, Sink to) throws IOException {
        int places = number.places(decimals);
        if (places >= 0) {
            to.decimal(number.unscaled(places), places);
            return;
        }
        to.append(number.isDecimal() ? fixed(number, Math.max(decimals, places(number))) : exact(number));
    }
}
