package org.tiermark.verify;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.read.ReadOptions;
import org.tiermark.read.Source;
import org.tiermark.read.SubmissionReader;
import org.tiermark.result.Account;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.result.Subject;
import org.tiermark.result.Submission;
import org.tiermark.result.Verification;
import org.tiermark.score.Verifying;

/** A submission that agrees with a result in every cell, until somebody writes something else into it. */
final class ClaimSheet {
    private static final Rounding WRITTEN = new Rounding(4, RoundingMode.HALF_UP);

    private final Result result;
    private final List<Account> accounts;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private ClaimSheet(Result result, List<Account> accounts) {
        this.result = result;
        this.accounts = accounts;
    }

    ClaimSheet(Result result) {
        this(result, new ArrayList<>());
        for (int row = 0; row < result.units().count(); row++) {
            accounts.add(result.accounts().of(row));
            rows.add(truth(accounts.get(row)));
        }
    }

    /** The same cells, to be written over. */
    ClaimSheet copy() {
        ClaimSheet copy = new ClaimSheet(result, accounts);
        rows.forEach(row -> copy.rows.add(new LinkedHashMap<>(row)));
        return copy;
    }

    private Map<String, String> truth(Account account) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Ledger ledger : account.ledgers()) {
            if (ledger.depth() > 0) {
                cells.put(
                        ledger.item(), ledger.points().map(ClaimSheet::written).orElse(""));
            }
        }
        cells.put("score", account.standing().score().map(Rational::toString).orElse(""));
        cells.put("tier", account.standing().tier().orElse(""));
        List<Subject.RankingName> rankings = result.subject().rankings();
        for (int i = 0; i < rankings.size(); i++) {
            Optional<Rational> rank = account.standing().ranks().get(i);
            cells.put(rankings.get(i).id(), rank.map(Rational::toString).orElse(""));
        }
        return cells;
    }

    static String written(Rational points) {
        return WRITTEN.of(points).toString();
    }

    Result result() {
        return result;
    }

    Account account(int row) {
        return accounts.get(row);
    }

    int count() {
        return rows.size();
    }

    String get(int row, String column) {
        return rows.get(row).get(column);
    }

    void set(int row, String column, String text) {
        rows.get(row).put(column, text);
    }

    /** Leaves the cells of a unit's items blank. */
    void blankItems(int row) {
        result.subject().items().stream().filter(item -> item.depth() > 0).forEach(item -> set(row, item.id(), ""));
    }

    /** Exchanges the cells of two units. */
    void swap(int one, int other) {
        Map<String, String> first = rows.get(one);
        rows.set(one, rows.get(other));
        rows.set(other, first);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("unit,");
        csv.append(String.join(",", rows.get(0).keySet())).append('\n');
        for (int row = 0; row < rows.size(); row++) {
            csv.append(result.units().id(row)).append(',');
            csv.append(String.join(",", rows.get(row).values())).append('\n');
        }
        return csv.toString();
    }

    /** What {@code verify} says of the sheet, read back from its text. */
    Verification verify() {
        Source source = Source.of("submission.csv", csv().getBytes(StandardCharsets.UTF_8));
        Loaded<Submission> read =
                SubmissionReader.read(source, result.subject(), List.of("unit"), ReadOptions.AUTOMATIC);
        if (!read.sound()) {
            throw new AssertionError(read.problems().list().stream()
                    .map(problem -> problem.line(Language.EN))
                    .collect(Collectors.joining("\n")));
        }
        Loaded<Verification> verified = Verifying.verify(result, read.value().orElseThrow(), Optional.empty());
        List<Problem> problems = verified.problems().list();
        if (problems.size() != verified.value().orElseThrow().differing()) {
            throw new AssertionError("each disagreement is a problem: " + problems);
        }
        return verified.value().get();
    }
}
