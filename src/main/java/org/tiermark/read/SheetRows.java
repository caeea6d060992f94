package org.tiermark.read;

import java.io.IOException;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** The rows of a sheet. Each has at least as many cells as any before it: a sheet does not say where its rows end. */
final class SheetRows implements Rows {
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final SheetCells cells;
    private final Row row;
    private int width;

    /**
     * Readies the rows of a sheet.
     *
     * @param name what problems call it
     */
    SheetRows(String name, Iterator<org.dhatim.fastexcel.reader.Row> rows, SheetCells cells) {
        this.rows = rows;
        this.cells = cells;
        this.row = new Row(name);
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (rows.hasNext()) {
                take(rows.next());
                if (!row.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new BadWorkbookException(e);
        }
    }

    private void take(org.dhatim.fastexcel.reader.Row from) {
        int count = from.getCellCount();
        width = Math.max(width, Math.min(count, TableReader.MOST_COLUMNS + 1));
        StringBuilder text = new StringBuilder();
        int[] ends = new int[width];
        int[] lines = new int[width];
        int[] columns = new int[width];
        for (int i = 0; i < width; i++) {
            Cell cell = i < count ? from.getCell(i) : null;
            text.append(cell == null ? "" : cells.text(cell));
            ends[i] = text.length();
            lines[i] = from.getRowNum();
            columns[i] = i + 1;
        }
        row.begin(text.toString().toCharArray(), from.getRowNum(), 0);
        for (int i = 0; i < width; i++) {
            row.cell(i == 0 ? 0 : ends[i - 1], ends[i]);
        }
        row.place(lines, columns);
    }
}
