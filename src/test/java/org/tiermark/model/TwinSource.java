package org.tiermark.model;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tiermark.oracle.Fraction;

/** Random lanes of every make: plain, at the edges of {@code long}, wide, ratios, all alike, with rows missing. */
final class TwinSource {
    static final List<State> ABSENT =
            Stream.of(State.values()).filter(state -> state != State.MEASURED).toList();
    private static final long QUINTILLION = 1_000_000_000_000_000_000L;
    private static final long[] EDGES = {
        0,
        1,
        -1,
        Long.MAX_VALUE,
        -Long.MAX_VALUE,
        Long.MAX_VALUE - 1,
        1L << 62,
        -(1L << 62),
        (1L << 62) - 1,
        QUINTILLION,
        -QUINTILLION,
        QUINTILLION - 1,
        1L << 31,
        -(1L << 31),
        Integer.MAX_VALUE,
        Short.MIN_VALUE,
        Byte.MIN_VALUE,
        127,
        128
    };

    private final SplittableRandom random;
    private final Lanes pool;

    TwinSource(SplittableRandom random, Lanes pool) {
        this.random = random;
        this.pool = pool;
    }

    /** A lane of amounts. */
    Twin amounts() {
        return switch (random.nextInt(8)) {
            case 0 -> constant(number(random.nextInt(6)));
            case 1 -> set(pool.decimals(random.nextInt(19)), scale -> longs());
            case 2 -> exact(false);
            case 3 -> exact(true);
            case 4 -> column().with(column(), Lane::over, SlowCell::over);
            case 5 -> small().with(small(), Lane::over, SlowCell::over);
            default -> column();
        };
    }

    /** A lane of truths. */
    Twin truths() {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return random.nextBoolean()
                    ? repeated(pool.always(), SlowCell.truth(true))
                    : repeated(pool.never(), SlowCell.truth(false));
        }
        return kind == 1 ? missing() : set(pool.decimals(0), scale -> random.nextInt(2));
    }

    /** No amounts at all. */
    Twin missing() {
        State state = ABSENT.get(random.nextInt(ABSENT.size()));
        return repeated(pool.missing(state), SlowCell.absent(state));
    }

    /** The same amount in every row. */
    Twin constant(Fraction amount) {
        SlowCell cell = SlowCell.of(amount);
        return repeated(pool.constant(cell.rational()), cell);
    }

    private Twin repeated(Lane lane, SlowCell cell) {
        return new Twin(lane, Stream.generate(() -> cell).limit(pool.rows()).toList());
    }

    private Twin small() {
        return set(pool.decimals(random.nextInt(5)), scale -> random.nextInt(-50, 51));
    }

    /** What a row of a lane of this scale is set to. */
    private interface Unscaled {
        long at(int scale);
    }

    private Twin set(Lane lane, Unscaled numbers) {
        List<SlowCell> cells = cells(() -> decimal(numbers.at(lane.scale()), lane.scale()));
        for (int row = 0; row < cells.size(); row++) {
            BigInteger scaled = cells.get(row)
                    .amount()
                    .times(Fraction.of(10).power(lane.scale()))
                    .numerator();
            lane.set(row, scaled.longValueExact());
            markAbsent(lane, row, cells.get(row));
        }
        return new Twin(lane, cells);
    }

    private Twin exact(boolean compact) {
        int style = random.nextInt(6);
        List<SlowCell> cells = cells(() -> number(style));
        Lane lane = pool.exact();
        for (int row = 0; row < cells.size(); row++) {
            pool.put(lane, row, cells.get(row).rational());
            markAbsent(lane, row, cells.get(row));
        }
        return new Twin(compact ? pool.compact(lane) : lane, cells);
    }

    private Twin column() {
        int style = random.nextInt(6);
        List<SlowCell> cells = cells(() -> number(style));
        return new Twin(column(cells).lane(pool, 0), cells);
    }

    static Column column(List<SlowCell> cells) {
        ColumnBuilder builder = new ColumnBuilder();
        for (SlowCell cell : cells) {
            if (cell.present()) {
                builder.add(cell.rational());
            } else {
                builder.addAbsent(cell.state());
            }
        }
        return builder.build();
    }

    private static void markAbsent(Lane lane, int row, SlowCell cell) {
        if (!cell.present()) {
            lane.absent(row, cell.state());
        }
    }

    /** As many cells as the slice has rows; in some lanes none are missing, in some all. */
    private List<SlowCell> cells(Supplier<Fraction> numbers) {
        int percent = new int[] {0, 0, 0, 10, 50, 100}[random.nextInt(6)];
        return Stream.generate(() -> cell(percent, numbers)).limit(pool.rows()).toList();
    }

    SlowCell cell(int percentAbsent, Supplier<Fraction> numbers) {
        return random.nextInt(100) < percentAbsent
                ? SlowCell.absent(ABSENT.get(random.nextInt(ABSENT.size())))
                : SlowCell.of(numbers.get());
    }

    /** A number of a style: plain, small, a tie of some rounding, at an edge, of any digits, of thirty digits. */
    Fraction number(int style) {
        return switch (style) {
            case 0 -> decimal(random.nextLong(-1_000_000, 1_000_001), random.nextInt(5));
            case 1 -> decimal(random.nextInt(-20, 21), 0);
            case 2 -> decimal(5 * (2 * random.nextLong(-500, 500) + 1), random.nextInt(1, 8));
            case 3 -> decimal(EDGES[random.nextInt(EDGES.length)], random.nextInt(19));
            case 4 -> decimal(longs(), random.nextInt(19));
            default -> wide();
        };
    }

    private long longs() {
        long any = random.nextLong() >> random.nextInt(63);
        return any == Long.MIN_VALUE ? Long.MAX_VALUE : any;
    }

    private Fraction wide() {
        BigInteger digits = new BigInteger(100, new java.util.Random(random.nextLong()));
        BigInteger signed = random.nextBoolean() ? digits : digits.negate();
        return new Fraction(signed, BigInteger.TEN.pow(random.nextInt(26)));
    }

    static Fraction decimal(long unscaled, int scale) {
        return new Fraction(BigInteger.valueOf(unscaled), BigInteger.TEN.pow(scale));
    }
}
