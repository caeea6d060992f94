package org.tiermark.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T first, T... others) {
        int index = random.nextInt(others.length + 1);
        return index == 0 ? first : others[index - 1];
    }

    /** A plain decimal with up to some decimals, trailing zeros kept. */
    String decimal(int low, int high, int mostDecimals) {
        int decimals = between(0, mostDecimals);
        long power = BigDecimal.ONE.movePointRight(decimals).longValueExact();
        return BigDecimal.valueOf(random.nextLong(low * power, high * power + 1), decimals)
                .toPlainString();
    }

    /** A plain decimal with many digits. */
    String wide(int digits, int decimals) {
        StringBuilder text = new StringBuilder().append(between(1, 9));
        while (text.length() < digits) {
            text.append(between(0, 9));
        }
        return decimals == 0
                ? text.toString()
                : text.insert(digits - decimals, '.').toString();
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> left = new ArrayList<>(list);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    <T> List<T> some(List<T> list, int count) {
        return shuffled(list).subList(0, Math.min(count, list.size()));
    }
}
