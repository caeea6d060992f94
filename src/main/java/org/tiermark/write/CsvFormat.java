package org.tiermark.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.result.Account;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Claim;
import org.tiermark.result.Disagreement;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;

/**
 * Comma-separated values in UTF-8, rows ended by a line feed; a file starts with a byte order mark, so that
 * spreadsheets read Chinese text aright.
 *
 * <ul>
 *   <li>The ranking: {@code unit}, {@code name} where any unit has one, a column for each attribute a ranking groups
 *       by, {@code score}, {@code tier}, a column for each ranking, with an earlier result {@code change},
 *       {@code previous_score} and {@code previous_tier}, {@code note} (why it is not ranked), then the columns kept.
 *   <li>Adjustments: {@code unit,item,name,number,kind,change,running,reason,because,source}, a row for each line of
 *       each ledger.
 *   <li>Claims that differ:
 *       {@code unit,name,aspect,subject,claimed,computed,difference,tolerance,kind,item,rule,cause}, then the place of
 *       the claim, {@code file,line,column}.
 *   <li>Problems: {@code code,severity,file,line,column,message}.
 * </ul>
 */
final class CsvFormat implements ResultFormat {
    private static final String[] LEDGER = {
        "unit", "item", "name", "number", "kind", "change", "running", "reason", "because", "source"
    };
    private static final String[] DISAGREEMENT = {
        "unit",
        "name",
        "aspect",
        "subject",
        "claimed",
        "computed",
        "difference",
        "tolerance",
        "kind",
        "item",
        "rule",
        "cause",
        "file",
        "line",
        "column"
    };
    private static final String[] PROBLEM = {"code", "severity", "file", "line", "column", "message"};

    @Override
    public String fileStart() {
        return "\uFEFF";
    }

    @Override
    public void ranking(Report report, Listing listing, Style style, Sink to) throws IOException {
        if (listing.detail()) {
            explanation(report, listing, style, to);
        } else {
            new CsvRanking(report, listing, style.language(), to).write();
        }
    }

    @Override
    public void explanation(Report report, Listing listing, Style style, Sink to) throws IOException {
        header(LEDGER, to);
        Result result = report.result().orElseThrow();
        List<int[]> parts = Parts.of(listing.rows());
        Parts.write(parts.size(), to, (part, sink) -> {
            for (int row : parts.get(part)) {
                unit(result.accounts().of(row), listing.item(), style, new CsvCells(sink));
            }
        });
    }

    private static void unit(Account account, Optional<String> item, Style style, CsvCells cells) throws IOException {
        for (Ledger ledger : account.ledgers()) {
            if (item.isEmpty() || item.get().equals(ledger.item())) {
                lines(account.standing().unit(), ledger, style, cells);
            }
        }
    }

    private static void lines(String unit, Ledger ledger, Style style, CsvCells cells) throws IOException {
        for (Adjustment line : ledger.lines()) {
            cells.text(unit).text(ledger.item()).text(ledger.name());
            cells.number(line.clause().number()).text(line.clause().kind());
            cells.number(line.change(), 0).number(line.running(), 0);
            cells.text(line.reason().sentence(style.language()));
            cells.text(line.clause().because()).text(line.clause().source());
            cells.endRow();
        }
    }

    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        Problems problems = report.problems();
        CsvCells cells = header(PROBLEM, to);
        for (Problem problem : problems.list()) {
            cells.text(problem.code().code()).text(problem.severity().name().toLowerCase(Locale.ROOT));
            cells.text(problem.origin().file());
            place(problem.origin().line(), cells);
            place(problem.origin().column(), cells);
            cells.text(problem.message(style.language())).endRow();
        }
    }

    @Override
    public void verification(Report report, Style style, Sink to) throws IOException {
        CsvCells cells = header(DISAGREEMENT, to);
        if (report.verification().isPresent()) {
            for (Disagreement one : report.verification().get().disagreements()) {
                disagreement(one, style, cells);
            }
        }
    }

    private static void disagreement(Disagreement one, Style style, CsvCells cells) throws IOException {
        Claim claim = one.claim();
        cells.text(one.unit()).text(one.name());
        cells.text(claim.aspect().name().toLowerCase(Locale.ROOT))
                .text(one.subject().in(style.language()));
        cells.text(claim.text());
        if (one.number().isPresent()) {
            cells.number(one.number().get(), 0);
        } else {
            cells.text(one.tier().orElse(""));
        }
        if (one.difference().isPresent()) {
            cells.number(one.difference().get(), 0).number(one.tolerance(), 0);
        } else {
            cells.empty().empty();
        }
        cells.text(one.cause().kind().word()).text(one.cause().item());
        cells.text(one.cause().clause().map(LedgerText::kind).orElse(""));
        cells.text(one.cause().words().in(style.language())).text(claim.origin().file());
        place(claim.origin().line(), cells);
        place(claim.origin().column(), cells);
        cells.endRow();
    }

    private static void place(int number, CsvCells cells) throws IOException {
        if (number == 0) {
            cells.empty();
        } else {
            cells.number(number);
        }
    }

    private static CsvCells header(String[] names, Sink to) throws IOException {
        CsvCells cells = new CsvCells(to);
        for (String name : names) {
            cells.text(name);
        }
        cells.endRow();
        return cells;
    }
}
