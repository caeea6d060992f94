package org.tiermark.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tiermark.oracle.Fraction;
import org.tiermark.oracle.Oracle;
import org.tiermark.oracle.OracleException;
import org.tiermark.oracle.OracleResult;
import org.tiermark.oracle.OracleResult.UnitResult;

/** Holds claims that a run agreed with against what the slow evaluator computes. */
final class ClaimVerdict {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Set<String> CLAIMS_NOTHING = Set.of("", "-", "—", "/", "无", "N/A", "不适用", "未报", "未报送");

    private ClaimVerdict() {}

    /** Claims of scores, tiers and ranks that should not have been agreed with; empty where they cannot be read. */
    static Optional<List<String>> differences(Inputs inputs) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<String> differences = new ArrayList<>();
        try (CSVParser table = CSVParser.parse(Inputs.text(inputs.claims()), format)) {
            OracleResult slow = Oracle.evaluate(Inputs.text(inputs.scheme()), Inputs.text(inputs.figures()));
            for (CSVRecord row : table) {
                UnitResult unit =
                        row.isMapped("unit") ? slow.units().get(row.get("unit").strip()) : null;
                if (unit != null && row.isConsistent()) {
                    computed(unit).forEach((column, amount) -> compare(row, column, amount, differences));
                    tier(row, unit, differences);
                }
            }
            return Optional.of(differences);
        } catch (IOException | IllegalArgumentException | OracleException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, Optional<Fraction>> computed(UnitResult unit) {
        Map<String, Optional<Fraction>> computed = new HashMap<>(unit.ranks());
        computed.put("score", unit.score());
        return computed;
    }

    /** A number agrees within half of its last digit. */
    private static void compare(CSVRecord row, String column, Optional<Fraction> computed, List<String> differences) {
        String claimed = row.isMapped(column) ? row.get(column).strip() : "";
        if (!PLAIN.matcher(claimed).matches()) {
            return;
        }
        int places = claimed.contains(".") ? claimed.length() - 1 - claimed.indexOf('.') : 0;
        Fraction half = Fraction.of(1).over(Fraction.of(2)).over(Fraction.of(10).power(places));
        boolean agrees = computed.map(
                        amount -> amount.minus(Fraction.parse(claimed)).magnitude())
                .filter(off -> off.compareTo(half) <= 0)
                .isPresent();
        if (!agrees) {
            differences.add(row.get("unit") + " " + column + ": claimed " + claimed + ", slow " + computed);
        }
    }

    private static void tier(CSVRecord row, UnitResult unit, List<String> differences) {
        String claimed = row.isMapped("tier") ? row.get("tier").strip() : "";
        if (!CLAIMS_NOTHING.contains(claimed) && !unit.tier().equals(Optional.of(claimed))) {
            differences.add(row.get("unit") + " tier: claimed " + claimed + ", slow " + unit.tier());
        }
    }
}
