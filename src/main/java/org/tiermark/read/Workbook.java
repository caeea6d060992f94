package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;

/**
 * A workbook (XLSX) of figures: its first visible sheet, or the one named behind the file, {@code figures.xlsx#2022}.
 * The sheet is laid out as a CSV file is ({@link TableReader}); {@link SheetCells} says what its cells mean. At most
 * {@value #MOST_BYTES} bytes, which may unpack to {@value #MOST_UNPACKED} in {@value #MOST_PARTS} parts.
 */
final class Workbook {
    /** The most bytes of the file. */
    static final int MOST_BYTES = 64 << 20;
    /** The most bytes of all its parts together. */
    static final int MOST_UNPACKED = 256 << 20;
    /** The most parts. */
    static final int MOST_PARTS = 10_000;

    private final Source source;
    private final Problems problems;

    /** What is done with the rows of a sheet. */
    interface Taker {
        /** Takes all rows of a sheet of this name. */
        void take(String name, Rows rows) throws IOException;
    }

    Workbook(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Hands over the sheet; false where there is none to read, which is reported. */
    boolean read(Taker taker) throws IOException {
        if (source.startsWith(Source.OLD_WORKBOOK)) {
            problems.add(Problem.of(FileProblem.OLD_WORKBOOK, Origin.ofFile(source.name())));
            return false;
        }
        try {
            return fits() && sheet(taker);
        } catch (ExcelReaderException | IOException unsound) {
            Throwable cause = unsound.getCause() == null ? unsound : unsound.getCause();
            String reason =
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            problems.add(Problem.of(FileProblem.BAD_WORKBOOK, Origin.ofFile(source.name()))
                    .with("reason", reason));
            return false;
        }
    }

    /** Whether it is as small packed and unpacked as is stated; nothing is kept while that is found out. */
    private boolean fits() throws IOException {
        if (source.hasMore(MOST_BYTES)) {
            return tooLarge(MOST_BYTES);
        }
        long unpacked = 0;
        int parts = 0;
        byte[] piece = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(source.bytes().open())) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int count = zip.read(piece); count >= 0; count = zip.read(piece)) {
                    unpacked += count;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                        return tooLarge(MOST_UNPACKED);
                    }
                }
            }
        }
        return true;
    }

    private boolean tooLarge(int limit) {
        problems.add(Problem.of(FileProblem.TOO_LARGE, Origin.ofFile(source.name()))
                .with("limit", (limit >> 20) + (limit == MOST_UNPACKED ? " MiB unpacked" : " MiB"))
                .with("hint", new Wording("send it as CSV", "请改用 CSV")));
        return false;
    }

    private boolean sheet(Taker taker) throws IOException {
        try (InputStream in = source.bytes().open();
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            Optional<org.dhatim.fastexcel.reader.Sheet> found = source.sheet().isPresent()
                    ? sheets.stream()
                            .filter(sheet ->
                                    sheet.getName().equals(source.sheet().get()))
                            .findFirst()
                    : sheets.stream()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst();
            if (found.isEmpty()) {
                List<String> names = sheets.stream()
                        .map(org.dhatim.fastexcel.reader.Sheet::getName)
                        .toList();
                problems.add(Problem.of(FileProblem.NO_SHEET, Origin.ofFile(source.name()))
                        .with("sheet", source.sheet().orElse(""))
                        .with("hint", Nearest.hint(source.sheet().orElse(""), names)));
                return false;
            }
            String name = Source.fileName(source.name()) + "#" + found.get().getName();
            try (var rows = found.get().openStream()) {
                taker.take(name, new SheetRows(name, rows.iterator(), new SheetCells()));
            }
            return true;
        }
    }
}
