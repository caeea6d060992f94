package org.tiermark.model;

import java.util.Map;

/**
 * Large arrays in which blocks lie one behind another, as each array that is kept is moved when garbage is collected,
 * and a large one may be left where it is. Not for use by several threads.
 */
public final class CellStore {
    private static final int LARGE = 1 << 18;
    private static final int BYTES = 0;
    private static final int SHORTS = 1;
    private static final int INTS = 2;
    private static final int LONGS = 3;

    private final int size;
    private final Object[] arrays = {new byte[0], new short[0], new int[0], new long[0]};
    /** How much of each array there is, and how much is taken. */
    private final int[] rooms = new int[LONGS + 1];

    private final int[] taken = new int[LONGS + 1];

    private CellStore(int size) {
        this.size = size;
    }

    /** A store of many blocks. */
    public static CellStore large() {
        return new CellStore(LARGE);
    }

    /** A store of a single block. */
    static CellStore single() {
        return new CellStore(0);
    }

    /**
     * A block of cells that stand from a place on, in the narrowest whole numbers that hold them.
     *
     * @param scale decimal places of all narrow cells, 0 to 18
     * @param cells unscaled; copied
     * @param from where in them the first one is, from 0
     * @param count how many there are, at most 1,024
     * @param absent a bit for each row that holds nothing; empty where all are measured
     * @param states the ordinal of each row's state; empty where all absent rows are simply missing
     * @param wide the cells that no long holds at that scale, by row
     * @param least no narrow cell is less, unscaled, those of absent rows, which are zero, among them
     * @param greatest none is greater, unscaled
     */
    Block block(
            int scale,
            long[] cells,
            int from,
            int count,
            long[] absent,
            byte[] states,
            Map<Integer, Rational> wide,
            long least,
            long greatest) {
        int width = width(least, greatest);
        int first = room(width, count);
        switch (width) {
            case BYTES -> fill((byte[]) arrays[BYTES], first, cells, from, count);
            case SHORTS -> fill((short[]) arrays[SHORTS], first, cells, from, count);
            case INTS -> fill((int[]) arrays[INTS], first, cells, from, count);
            default -> System.arraycopy(cells, from, arrays[LONGS], first, count);
        }
        return new Block(scale, arrays[width], first, count, absent, states, wide, least, greatest);
    }

    private static int width(long least, long greatest) {
        if (least >= Byte.MIN_VALUE && greatest <= Byte.MAX_VALUE) {
            return BYTES;
        }
        if (least >= Short.MIN_VALUE && greatest <= Short.MAX_VALUE) {
            return SHORTS;
        }
        return least >= Integer.MIN_VALUE && greatest <= Integer.MAX_VALUE ? INTS : LONGS;
    }

    /** Where in the array of a width a block has its place. */
    private int room(int width, int count) {
        int first = taken[width];
        if (first + count > rooms[width]) {
            int cells = Math.max(size >> width, count);
            arrays[width] = switch (width) {
                case BYTES -> new byte[cells];
                case SHORTS -> new short[cells];
                case INTS -> new int[cells];
                default -> new long[cells];
            };
            rooms[width] = cells;
            first = 0;
        }
        taken[width] = first + count;
        return first;
    }

    private static void fill(byte[] to, int first, long[] cells, int from, int count) {
        for (int i = 0; i < count; i++) {
            to[first + i] = (byte) cells[from + i];
        }
    }

    private static void fill(short[] to, int first, long[] cells, int from, int count) {
        for (int i = 0; i < count; i++) {
            to[first + i] = (short) cells[from + i];
        }
    }

    private static void fill(int[] to, int first, long[] cells, int from, int count) {
        for (int i = 0; i < count; i++) {
            to[first + i] = (int) cells[from + i];
        }
    }
}
