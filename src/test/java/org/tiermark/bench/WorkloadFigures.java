package org.tiermark.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * The figures of the workload: a wide CSV of unit, group, 30 indicators and four columns of the year before, about 190
 * bytes a unit. Two units in a hundred have a comma in their name; two columns are blank in one cell of 200.
 */
final class WorkloadFigures {
    private static final int GROUPS = 10;
    private static final int PIECE = 1 << 16;

    private final SplittableRandom random;
    private final StringBuilder line = new StringBuilder(256);

    private WorkloadFigures(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Writes so many units; the same seed gives the same bytes. */
    static void write(Path file, int units, long seed) throws IOException {
        WorkloadFigures figures = new WorkloadFigures(seed);
        try (OutputStream out = Files.newOutputStream(file)) {
            StringBuilder piece = new StringBuilder(2 * PIECE).append(header());
            for (int unit = 1; unit <= units; unit++) {
                piece.append(figures.row(unit));
                if (piece.length() > PIECE || unit == units) {
                    out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
                    piece.setLength(0);
                }
            }
        }
    }

    private static String header() {
        StringBuilder header = new StringBuilder("unit,group");
        for (String family : new String[] {"a6", "c6", "l6", "b4", "m4", "g4", "p4"}) {
            for (int i = 1; i <= family.charAt(1) - '0'; i++) {
                header.append(',').append(family.charAt(0)).append(i);
            }
        }
        return header.append('\n').toString();
    }

    private StringBuilder row(int unit) {
        line.setLength(0);
        if (random.nextInt(50) == 0) {
            line.append("\"U").append(unit).append(", new\"");
        } else {
            line.append('U').append(unit);
        }
        line.append(",group").append(random.nextInt(GROUPS));
        for (int i = 1; i <= 6; i++) {
            number(3_000, 11_000, 2).append(i <= 3 ? "%" : "");
        }
        for (int i = 1; i <= 6; i++) {
            number(0, 13, 0);
        }
        for (int i = 1; i <= 6; i++) {
            numberOrBlank(i == 1, 20_000, 120_000, 3);
        }
        for (int i = 1; i <= 4; i++) {
            numberOrBlank(i == 1, 0, 1_000, 1);
        }
        for (int i = 1; i <= 4; i++) {
            number(100_000, 2_000_000, 4);
        }
        for (int i = 1; i <= 8; i++) {
            number(50, 400, 0);
        }
        return line.append('\n');
    }

    private void numberOrBlank(boolean sometimesBlank, int low, int high, int decimals) {
        if (sometimesBlank && random.nextInt(200) == 0) {
            line.append(',');
        } else {
            number(low, high, decimals);
        }
    }

    private StringBuilder number(int low, int high, int decimals) {
        int unscaled = random.nextInt(low, high);
        int power = (int) Math.pow(10, decimals);
        line.append(',').append(unscaled / power);
        if (decimals > 0) {
            String rest = Integer.toString(unscaled % power);
            line.append('.').append("0".repeat(decimals - rest.length())).append(rest);
        }
        return line;
    }
}
