package org.tiermark.read;

import java.util.List;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** How rows stand to the header above them: a cell too many would be dropped unseen, or push others aside. */
final class Width {
    private Width() {}

    /** How many cells a row has; blank ones behind those of the header are no matter. */
    static int of(Row row, int header) {
        int count = row.count();
        while (count > header && row.isBlank(count - 1)) {
            count--;
        }
        return count;
    }

    /** Says that a row has not the cells of its header. */
    static Problem mistake(Row row, int header, char parting) {
        int count = of(row, header);
        return Problem.of(TableProblem.RAGGED_ROW, row.origin(Math.min(count, header) - 1))
                .with("found", count)
                .with("wanted", header)
                .with("delimiter", parting == '\t' ? "tab" : String.valueOf(parting));
    }

    /** Whether a row has no more cells than its header; where it has, that is reported. */
    static boolean fits(Row row, int header, char parting, Problems problems) {
        boolean fits = of(row, header) <= header;
        if (!fits) {
            problems.add(mistake(row, header, parting));
        }
        return fits;
    }

    /**
     * Reports columns that say the same twice.
     *
     * @param keys what each column says; empty where that is no matter
     */
    static void doubled(List<String> keys, Row header, Problems problems) {
        for (int i = 0; i < keys.size(); i++) {
            int first = keys.indexOf(keys.get(i));
            if (first < i && !keys.get(i).isEmpty()) {
                problems.add(Problem.of(TableProblem.DUPLICATE_COLUMN, header.origin(i))
                        .with("column", header.cell(i))
                        .with("other", header.origin(first)));
            }
        }
    }
}
