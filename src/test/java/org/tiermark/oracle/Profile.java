package org.tiermark.oracle;

import java.util.List;
import java.util.TreeSet;

/** What the figures of a column look like; small ranges make ties likely. */
enum Profile {
    /** Whole numbers from 0 to 6. */
    COUNT {
        @Override
        String cell(Dice dice) {
            return String.valueOf(dice.between(0, 6));
        }
    },
    /** From 0 to 100 with up to two decimals. */
    PERCENT {
        @Override
        String cell(Dice dice) {
            return dice.chance(30) ? String.valueOf(dice.between(0, 10) * 10) : dice.decimal(0, 100, 2);
        }
    },
    /** From -20 to 20 with up to four decimals. */
    SIGNED {
        @Override
        String cell(Dice dice) {
            return dice.decimal(-20, 20, 4);
        }
    },
    /** From 0 to 3 in steps of a half, written with one or two decimals. */
    HALVES {
        @Override
        String cell(Dice dice) {
            return dice.between(0, 3) + dice.pick(".0", ".5", ".50", ".00");
        }
    },
    /** 25 to 30 digits, some of them decimals, below zero as well. */
    WIDE {
        @Override
        String cell(Dice dice) {
            return dice.pick("", "", "-") + dice.wide(dice.between(25, 30), dice.between(0, 4));
        }
    },
    /** One of a few words. */
    TEXT {
        @Override
        String cell(Dice dice) {
            return dice.pick(WORDS);
        }
    };

    /** One word is a part of another, so that {@code contains} and {@code ==} differ. */
    static final List<String> WORDS = List.of("甲", "乙", "甲乙", "no data yet");

    abstract String cell(Dice dice);

    /** An amount that some figures reach and others do not. */
    String threshold(Dice dice) {
        return Fraction.parse(cell(dice)).toString();
    }

    /** Different amounts of the range, rising. */
    List<String> thresholds(Dice dice, int count) {
        TreeSet<Fraction> found = new TreeSet<>();
        while (found.size() < count) {
            found.add(Fraction.parse(cell(dice)));
        }
        return found.stream().map(Fraction::toString).toList();
    }
}
