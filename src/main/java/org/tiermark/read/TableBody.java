package org.tiermark.read;

import java.io.IOException;
import java.util.regex.Pattern;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** Takes the rows below a header, or some of them, and refuses those that do not fit it. */
final class TableBody {
    /** Remarks below the rows, alone in their row. */
    private static final class Remarks {
        private static final Pattern NOTE = Pattern.compile(
                "(注|备注|说明|来源|数据来源|资料来源|填表|填表人|制表|制表人|审核人|note|source|notes|sources)\\s*[:：].*",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    private final RowTaker taker;
    private final Problems problems;
    private final char parting;

    /**
     * Rows of a table.
     *
     * @param taker takes those that fit
     * @param problems of rows that do not
     * @param parting what parts cells
     */
    TableBody(RowTaker taker, Problems problems, char parting) {
        this.taker = taker;
        this.problems = problems;
        this.parting = parting;
    }

    /** Takes all rows. */
    void read(Rows rows) throws IOException {
        while (rows.next()) {
            take(rows.row());
        }
    }

    void take(Row row) {
        if (fits(row)) {
            taker.take(row);
        }
    }

    /** Whether a row has the cells of the header. */
    private boolean fits(Row row) {
        int width = taker.width();
        if (isRemark(row, problems)) {
            return false;
        }
        if (Width.of(row, width) == width) {
            return true;
        }
        taker.refuse(Width.mistake(row, width, parting), row);
        return false;
    }

    /** Whether a row holds nothing but a remark; where it does, that is reported. */
    static boolean isRemark(Row row, Problems problems) {
        boolean remark = onlyFirst(row) && Remarks.NOTE.matcher(row.cell(0)).matches();
        if (remark) {
            problems.add(Problem.of(TableProblem.TITLE_ROW, row.origin()).with("text", row.cell(0)));
        }
        return remark;
    }

    private static boolean onlyFirst(Row row) {
        for (int i = 1; i < row.count(); i++) {
            if (!row.isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}
