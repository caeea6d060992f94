package org.tiermark.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;

/**
 * Writes the cells of a workbook as a CSV file would have them. A workbook keeps a number as a binary one and writes up
 * to 17 digits of it; 15 of them are what its user sees, so {@code 0.97930000000000006} is 0.9793. What is shown as a
 * percentage is one: 0.9793 in the format {@code 0.00%} is 97.93%. A date is {@code 2022-09-01}, or {@code 2022-09}
 * where the format shows no day.
 */
final class SheetCells {
    /** The digits a workbook keeps of a number. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    /** Longer numbers are not what any workbook writes. */
    private static final int MOST_LENGTH = 40;

    /** Numbers of the formats that every workbook knows without stating them: days, and months. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);

    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

    /** What a cell shows. */
    String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        String raw = cell.getRawValue();
        return value instanceof String text ? text : raw == null ? "" : raw;
    }

    private static String number(Cell cell, BigDecimal number) {
        String raw = cell.getRawValue();
        if (raw != null && raw.length() > MOST_LENGTH) {
            return raw;
        }
        Integer known = cell.getDataFormatId();
        int id = known == null ? 0 : known;
        String format = format(cell);
        BigDecimal kept = number.round(KEPT);
        if (PERCENTAGES.contains(id) || format.contains("%")) {
            return plain(kept.movePointRight(2)) + "%";
        }
        if (MONTHS.contains(id) || format.matches(".*[yY].*") && !format.matches(".*[dD].*")) {
            return date(cell, format.matches(".*[mM].*") || MONTHS.contains(id) ? "uuuu-MM" : "uuuu");
        }
        return DAYS.contains(id) || format.matches(".*[yY].*") ? date(cell, "uuuu-MM-dd") : plain(kept);
    }

    /** The cell's own format without what is only shown: {@code 0.00"%"} is no percentage. */
    private static String format(Cell cell) {
        String stated = cell.getDataFormatString();
        return stated == null || stated.equalsIgnoreCase("General")
                ? ""
                : stated.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
    }

    private static String date(Cell cell, String pattern) {
        LocalDateTime date = cell.asDate();
        return date == null
                ? cell.getRawValue()
                : DateTimeFormatter.ofPattern(pattern).format(date);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
