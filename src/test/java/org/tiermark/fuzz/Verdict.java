package org.tiermark.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.oracle.Fraction;
import org.tiermark.oracle.Oracle;
import org.tiermark.oracle.OracleResult;

/** Says of a run over damaged input what is wrong with it, if anything. */
final class Verdict {
    private static final List<String> UNKNOWN_TO_IT = List.of("D107", "D108", "D123", "D133", "D137", "V410");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n＝＋－＠]");
    private static final String ABOUT = "~";
    private static final List<Integer> LAWFUL = List.of(0, 1, 3);

    private final Inputs inputs;
    private final TiermarkRun run;

    Verdict(Inputs inputs, TiermarkRun run) {
        this.inputs = inputs;
        this.run = run;
    }

    /** What is wrong whatever the input. */
    Optional<String> fault() {
        String err = new String(run.err(), UTF_8);
        if (!LAWFUL.contains(run.exit())) {
            return Optional.of("exit " + run.exit() + ": " + err);
        }
        return err.contains("    at ") || err.contains("Exception") ? Optional.of("a trace: " + err) : Optional.empty();
    }

    /**
     * The slow evaluator's result on the same input; empty where it cannot read it. It knows no titles, totals, blank
     * rows, merged cells and no periods of different kinds.
     */
    Optional<OracleResult> slow() {
        String err = new String(run.err(), UTF_8);
        if (UNKNOWN_TO_IT.stream().anyMatch(code -> err.contains("[" + code + "]"))) {
            return Optional.empty();
        }
        try {
            Optional<String> figures = csv(Inputs.text(inputs.figures()));
            if (figures.isEmpty()) {
                return Optional.empty();
            }
            OracleResult slow = Oracle.evaluate(Inputs.text(inputs.scheme()), figures.get());
            boolean blank = slow.units().keySet().stream().anyMatch(unit -> unit.matches("[\\s\ufeff]*"));
            return blank ? Optional.empty() : Optional.of(slow);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> csv(String figures) {
        return inputs.target() == Inputs.Target.JSON_FIGURES ? JsonFigures.csv(figures) : Optional.of(figures);
    }

    /** Where the results differ; a score that is no decimal, by the digits shown. */
    List<String> differences(OracleResult slow) {
        List<String> differences = new ArrayList<>();
        Map<String, CSVRecord> fast = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table = CSVParser.parse(new String(run.out(), UTF_8), format)) {
            table.forEach(row -> fast.put(row.get("unit"), row));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        slow.excluded().forEach(id -> fast.remove(guarded(id)));
        Set<String> shown = slow.units().keySet().stream().map(Verdict::guarded).collect(Collectors.toSet());
        if (!fast.keySet().equals(shown)) {
            differences.add("units: slow " + slow.units().keySet() + ", fast " + fast.keySet());
            return differences;
        }
        slow.units().forEach((id, unit) -> {
            CSVRecord one = fast.get(guarded(id));
            String score = one.get("score");
            compare(id + " score", unit.score().map(exact -> asShown(exact, score)), number(score), differences);
            if (one.isMapped("tier")) {
                compare(id + " tier", guarded(unit.tier().orElse("")), one.get("tier"), differences);
            }
            unit.ranks()
                    .forEach((ranking, rank) ->
                            compare(id + " " + ranking, rank, number(one.get(ranking)), differences));
        });
        return differences;
    }

    /** A text as CSV shows it: no spreadsheet is to take it for a formula. */
    private static String guarded(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static void compare(String what, Object slow, Object fast, List<String> differences) {
        if (!slow.equals(fast)) {
            differences.add(what + ": slow " + slow + ", fast " + fast);
        }
    }

    private static Optional<Fraction> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(cell.replace(ABOUT, "")));
    }

    /** A score as a table shows it: whole, or about as much. */
    private static Fraction asShown(Fraction exact, String cell) {
        int decimals = cell.length() - 1 - cell.indexOf('.');
        return cell.startsWith(ABOUT) ? exact.rounded(decimals, RoundingMode.HALF_UP) : exact;
    }
}
