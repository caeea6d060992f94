package org.tiermark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** A sheet row by row, each with at least as many cells as any before it: a sheet does not say where its rows end. */
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
        List<String> texts = new ArrayList<>();
        int[] lines = new int[width];
        int[] columns = new int[width];
        for (int i = 0; i < width; i++) {
            Cell cell = i < count ? from.getCell(i) : null;
            texts.add(cell == null ? "" : cells.text(cell));
            lines[i] = from.getRowNum();
            columns[i] = i + 1;
        }
        row.take(texts, lines, columns);
    }
}
