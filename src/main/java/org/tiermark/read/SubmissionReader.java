package org.tiermark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim;
import org.tiermark.result.Declaration;
import org.tiermark.result.Subject;
import org.tiermark.result.Submission;

/**
 * Reads what units declared: a table with a row a unit, its columns named like items, {@code score}, {@code tier} and
 * rankings (CSV, or a sheet of a workbook), or a saved JSON result. Blank cells claim nothing; titles above the header
 * and totals are passed over.
 *
 * <pre>{@code
 * unit,particles,days,score,tier,rank
 * North,32,56.2,88.20,good,3
 * }</pre>
 */
public final class SubmissionReader {
    /** The most bytes of a submission. */
    public static final int MOST_BYTES = 512 << 20;

    private final Source source;
    private final ReadOptions options;
    private final ClaimColumns columns;
    private final Problems problems = new Problems();
    private final ClaimTaker taker = new ClaimTaker(problems);

    private SubmissionReader(Source source, ClaimColumns columns, ReadOptions options) {
        this.source = source;
        this.columns = columns;
        this.options = options;
    }

    /**
     * What a file declares.
     *
     * @param subject what is computed, and so can be claimed
     * @param keys the columns that say which unit
     */
    public static Loaded<Submission> read(Source source, Subject subject, List<String> keys, ReadOptions options) {
        SubmissionReader reader = new SubmissionReader(source, new ClaimColumns(subject, keys), options);
        return new Loaded<>(reader.submission(subject), reader.problems);
    }

    private Optional<Submission> submission(Subject subject) {
        List<Declaration> declarations = new ArrayList<>();
        try {
            Optional<String> encoding = source.isWorkbook() ? workbook(declarations) : text(subject, declarations);
            return encoding.map(name -> new Submission(source.name(), name, declarations, taker.decimals()));
        } catch (IOException broken) {
            problems.add(Unreadable.of(source, broken));
            return Optional.empty();
        }
    }

    private Optional<String> workbook(List<Declaration> declarations) throws IOException {
        boolean[] found = new boolean[1];
        new Workbook(source, problems).read((name, rows) -> found[0] = table(rows, ',', declarations));
        return found[0] ? Optional.of("XLSX") : Optional.empty();
    }

    private Optional<String> text(Subject subject, List<Declaration> declarations) throws IOException {
        Optional<TextFile> file = Encodings.named(options.encoding())
                .flatMap(named ->
                        TextFile.read(source, MOST_BYTES, new Wording("send it in parts", "请分开报送"), named, problems));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String text = file.get().text();
        boolean read = source.isJson()
                ? new SavedClaims(subject, columns, taker, problems).read(source.name(), text, declarations)
                : separated(text, declarations);
        return read ? Optional.of(file.get().encoding().name()) : Optional.empty();
    }

    private boolean separated(String text, List<Declaration> declarations) throws IOException {
        CsvRows rows = new CsvRows(text, source.name(), problems);
        rows.delimit(Delimiters.of(options.delimiter(), rows.preview(), this::isHeader));
        return table(rows, rows.delimiter(), declarations);
    }

    private boolean isHeader(List<String> cells) {
        return !columns.keys(cells).isEmpty()
                && cells.stream().anyMatch(cell -> columns.target(cell).isPresent());
    }

    private boolean table(Rows rows, char parting, List<Declaration> declarations) throws IOException {
        List<String> first = List.of();
        for (int i = 0; i < TableReader.HEADER_ROWS && rows.next(); i++) {
            List<String> cells = rows.cells();
            if (isHeader(cells)) {
                report(cells, rows.row());
                declarations(rows, cells, parting, declarations);
                return true;
            }
            first = first.isEmpty() ? cells : first;
        }
        Origin origin = Origin.ofFile(source.name());
        problems.add(
                first.isEmpty()
                        ? Problem.of(FileProblem.EMPTY, origin)
                        : Problem.of(SubmissionProblem.NO_CLAIMS, origin)
                                .with("found", String.join(", ", first))
                                .with("known", String.join(", ", columns.known())));
        return false;
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

    private void declarations(Rows rows, List<String> headers, char parting, List<Declaration> declarations)
            throws IOException {
        List<Integer> keys = columns.keys(headers);
        List<Optional<ClaimColumns.Target>> targets =
                headers.stream().map(columns::target).toList();
        while (rows.next()) {
            Row row = rows.row();
            String unit = keys.stream()
                    .map(key -> key < row.count() ? row.cell(key) : "")
                    .collect(Collectors.joining("/"));
            if (unit.isEmpty() || FileUnits.isTotal(unit) || TableBody.isRemark(row, problems)) {
                continue;
            }
            if (Width.of(row, headers.size()) != headers.size()) {
                problems.add(Width.mistake(row, headers.size(), parting));
            }
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < Math.min(headers.size(), row.count()); i++) {
                if (targets.get(i).isPresent() && !keys.contains(i)) {
                    taker.take(unit, targets.get(i).get(), row, i, claims);
                }
            }
            declarations.add(new Declaration(unit, row.origin(), claims));
        }
    }
}
