package org.tiermark.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.result.Subject;
import org.tiermark.result.Submission;

/**
 * Reads what units declared: a table with a row a unit, its columns named like items, {@code score}, {@code tier} and
 * rankings (CSV, or a sheet of a workbook), or a saved JSON result ({@link SavedClaims}). Blank cells claim nothing;
 * titles above the header and totals are passed over. At most {@value #MOST_BYTES} bytes; of a workbook less.
 *
 * <pre>{@code
 * unit,particles,days,score,tier,rank
 * North,32,56.2,88.20,good,3
 * }</pre>
 */
public final class SubmissionReader {
    /** The most bytes of a submission. */
    public static final int MOST_BYTES = 512 << 20;

    private static final Wording IN_PARTS = new Wording("send it in parts", "请分开报送");

    private final Source source;
    private final ReadOptions options;
    private final Subject subject;
    private final ClaimColumns columns;
    private final Problems problems = new Problems();

    private SubmissionReader(Source source, Subject subject, List<String> keys, ReadOptions options) {
        this.source = source;
        this.subject = subject;
        this.columns = new ClaimColumns(subject, keys);
        this.options = options;
    }

    /**
     * What a file declares.
     *
     * @param subject what is computed, and so can be claimed
     * @param keys the columns that say which unit
     */
    public static Loaded<Submission> read(Source source, Subject subject, List<String> keys, ReadOptions options) {
        SubmissionReader reader = new SubmissionReader(source, subject, keys, options);
        return new Loaded<>(reader.submission(), reader.problems);
    }

    private Optional<Submission> submission() {
        try {
            if (source.isWorkbook()) {
                return workbook();
            }
            Optional<List<Charset>> named = Encodings.named(options.encoding());
            return source.isJson()
                    ? named.flatMap(this::json)
                    : named.isPresent() ? csv(named.get()) : Optional.empty();
        } catch (IOException broken) {
            problems.add(Unreadable.of(source, broken));
            return Optional.empty();
        }
    }

    private Submission submission(String encoding, KeptClaims claims) {
        return new Submission(source.name(), encoding, claims.declarations(), claims.decimals());
    }

    private ClaimTable table(String name, Problems own) {
        return new ClaimTable(Origin.ofFile(source.name()), name, columns, own);
    }

    private Optional<Submission> workbook() throws IOException {
        List<KeptClaims> found = new ArrayList<>();
        new Workbook(source, problems)
                .read((name, rows) -> table(name, problems).read(rows, ',').ifPresent(found::add));
        return found.stream().findFirst().map(claims -> submission("XLSX", claims));
    }

    private Optional<Submission> json(List<Charset> named) {
        return TextFile.read(source, MOST_BYTES, IN_PARTS, named, problems)
                .flatMap(file -> new SavedClaims(source.name(), subject, columns, problems)
                        .read(file.text())
                        .map(claims -> submission(file.encoding().name(), claims)));
    }

    private Optional<Submission> csv(List<Charset> named) throws IOException {
        if (source.hasMore(MOST_BYTES)) {
            problems.add(Problem.of(FileProblem.TOO_LARGE, Origin.ofFile(source.name()))
                    .with("limit", (MOST_BYTES >> 20) + " MiB")
                    .with("hint", IN_PARTS));
            return Optional.empty();
        }
        return new CsvFile(source, named, problems)
                .read((text, charset, blocks, own) -> {
                    ClaimTable table = table(source.name(), own);
                    CsvRows rows = new CsvRows(text, source.name(), own);
                    rows.delimit(Delimiters.of(options.delimiter(), rows.preview(), table::isHeader));
                    return table.read(rows, rows.delimiter()).map(claims -> submission(charset.name(), claims));
                })
                .flatMap(read -> read);
    }
}
