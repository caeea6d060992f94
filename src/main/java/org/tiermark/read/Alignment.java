package org.tiermark.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiermark.model.Period;

/** Finds for each unit the row of a sheet that has its figures in a period. */
final class Alignment {
    private final FileFigures figures;
    private final int[] rows;
    private final Period undated;
    private final Merging merging;

    /**
     * Readies the sheets of a file.
     *
     * @param rows the row of each of the file's units in the run; below zero for what is no unit
     * @param undated the period of rows that name none
     */
    Alignment(FileFigures figures, int[] rows, Period undated, Merging merging) {
        this.figures = figures;
        this.rows = rows;
        this.undated = undated;
        this.merging = merging;
    }

    /** For each period the sheet's row of each unit, below zero where it has none; doubled rows are reported. */
    Map<Period, int[]> index(Sheet sheet) {
        if (isStraight(sheet)) {
            return Map.of(undated, rows);
        }
        Map<Period, int[]> byPeriod = new LinkedHashMap<>();
        int[][] byCode = new int[figures.periods().all().size() + 1][];
        for (int row = 0; row < sheet.rows(); row++) {
            int unit = rows[sheet.unit(row)];
            if (unit < 0) {
                continue;
            }
            int period = sheet.period(row) + 1;
            if (byCode[period] == null) {
                byCode[period] = byPeriod.computeIfAbsent(period(period), any -> none());
            }
            int[] index = byCode[period];
            if (index[unit] < 0) {
                index[unit] = row;
            } else {
                merging.doubled(sheet, index[unit], row, unit);
            }
        }
        return byPeriod;
    }

    /** Whether the sheet has just the units of the run, in their order, and no periods. */
    private boolean isStraight(Sheet sheet) {
        if (sheet.rows() != rows.length || rows.length != merging.units() || sheet.hasPeriods()) {
            return false;
        }
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != row || sheet.unit(row) != row) {
                return false;
            }
        }
        return rows.length > 0;
    }

    private Period period(int code) {
        return code == 0 ? undated : figures.periods().period(code - 1);
    }

    private int[] none() {
        int[] index = new int[merging.units()];
        Arrays.fill(index, -1);
        return index;
    }
}
