package org.tiermark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;

/** Reads the claims of a table: a row a unit, below a header that names units and what they claim. */
final class ClaimTable {
    private static final int NO_UNIT = -1;

    private final Origin whole;
    private final ClaimColumns columns;
    private final Problems problems;
    private final KeptClaims claims;
    private final ClaimTaker taker;

    /**
     * A table that is still to be read.
     *
     * @param whole its file as a whole
     * @param name what places in it call it
     */
    ClaimTable(Origin whole, String name, ClaimColumns columns, Problems problems) {
        this.whole = whole;
        this.columns = columns;
        this.problems = problems;
        this.claims = new KeptClaims(name);
        this.taker = new ClaimTaker(claims, problems);
    }

    /** Whether cells say who claims, and what. */
    boolean isHeader(List<String> cells) {
        return !columns.keys(cells).isEmpty()
                && cells.stream().anyMatch(cell -> columns.target(cell).isPresent());
    }

    /** All claims; empty where there is no header, which is reported. */
    Optional<KeptClaims> read(Rows rows, char parting) throws IOException {
        List<String> first = List.of();
        for (int i = 0; i < TableReader.HEADER_ROWS && rows.next(); i++) {
            List<String> cells = rows.cells();
            if (isHeader(cells)) {
                report(cells, rows.row());
                declarations(rows, cells, parting);
                return Optional.of(claims);
            }
            first = first.isEmpty() ? cells : first;
        }
        problems.add(
                first.isEmpty()
                        ? Problem.of(FileProblem.EMPTY, whole)
                        : Problem.of(SubmissionProblem.NO_CLAIMS, whole)
                                .with("found", String.join(", ", first))
                                .with("known", String.join(", ", columns.known())));
        return Optional.empty();
    }

    /** Reports columns that are not compared, and those that claim the same. */
    private void report(List<String> headers, Row row) {
        List<Integer> keys = columns.keys(headers);
        List<String> claimed = IntStream.range(0, headers.size())
                .mapToObj(i -> keys.contains(i)
                        ? ""
                        : columns.target(headers.get(i))
                                .map(target -> target.aspect() + target.id())
                                .orElse(""))
                .toList();
        Width.doubled(claimed, row, problems);
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (columns.target(header).isEmpty() && !columns.beside(header)) {
                problems.add(Problem.of(SubmissionProblem.NOT_COMPARED, row.origin(i))
                        .with("column", header)
                        .with("hint", Nearest.hint(header, columns.known())));
            }
        }
    }

    /**
     * A column of claims.
     *
     * @param cell its number, from 0
     * @param target what is claimed in it
     */
    private record Slot(int cell, ClaimColumns.Target target) {}

    private void declarations(Rows rows, List<String> headers, char parting) throws IOException {
        List<Integer> keys = columns.keys(headers);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int cell = i;
            Optional<ClaimColumns.Target> target =
                    columns.target(headers.get(i)).filter(any -> !keys.contains(cell));
            target.ifPresent(claimed -> slots.add(new Slot(cell, claimed)));
        }
        while (rows.next()) {
            Row row = rows.row();
            int unit = unit(row, keys);
            if (unit == NO_UNIT || TableBody.isRemark(row, problems)) {
                continue;
            }
            if (Width.of(row, headers.size()) != headers.size()) {
                problems.add(Width.mistake(row, headers.size(), parting));
            }
            claims.begin(unit, row.line(), 0);
            for (Slot slot : slots) {
                if (slot.cell() < row.count()) {
                    taker.take(slot.target(), row, slot.cell());
                }
            }
        }
    }

    /** The number of the text that names the unit of a row, if it is of one and not the foot of a table. */
    private int unit(Row row, List<Integer> keys) {
        int first = keys.get(0);
        if (keys.size() == 1 && first < row.count()) {
            int from = row.start(first);
            int to = row.end(first, from);
            if (FileUnits.isNumbered(row.text(), from, to)) {
                return claims.code(row.text(), from, to);
            }
        }
        String unit =
                keys.stream().map(key -> key < row.count() ? row.cell(key) : "").collect(Collectors.joining("/"));
        return unit.isEmpty() || FileUnits.isTotal(unit) ? NO_UNIT : claims.code(unit);
    }
}
