package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tiermark.model.Rational;
import org.tiermark.oracle.Fraction;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.Oracle;
import org.tiermark.oracle.OracleResult;
import org.tiermark.oracle.Outcome;
import org.tiermark.oracle.SchemeGenerator;
import org.tiermark.result.Account;
import org.tiermark.result.Ledger;

/**
 * Scores generated schemes with slices of 1, 7 and 1,024 rows: every one agrees with the slow evaluator, and every
 * item's ledger adds up to its points exactly.
 */
class OracleAgreementTest {
    private static final long CASES = Long.getLong("tiermark.seeds", 400);
    private static final long FIRST = Long.getLong("tiermark.seed", 1);
    private static final List<Integer> STEPS = List.of(1, 7, 1_024);

    @TestFactory
    Stream<DynamicTest> every_generated_scheme_agrees_with_the_slow_evaluator() {
        SchemeGenerator generator = SchemeGenerator.ofEverything();
        return LongStream.range(FIRST, FIRST + CASES)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    GeneratedCase drawn = generator.generate(seed);
                    compare(drawn, step -> Scored.of(drawn.scheme(), drawn.figures(), step));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_generated_scheme_with_files_beside_its_figures_agrees_too() {
        SchemeGenerator generator = SchemeGenerator.ofEverything();
        return LongStream.range(FIRST, FIRST + CASES)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    GeneratedCase drawn = generator.generateWithFiles(seed);
                    compare(drawn, step -> Scored.of(drawn, step));
                }));
    }

    private static void compare(GeneratedCase drawn, IntFunction<Scored> fast) {
        OracleResult wanted = Oracle.evaluate(drawn);
        for (int step : STEPS) {
            Scored scored = fast.apply(step);
            List<String> differences = new ArrayList<>();
            wanted.units().forEach((unit, slow) -> differences.addAll(differences(scored, unit, slow)));
            wanted.excluded().forEach(unit -> same("excluded " + unit, "-", scored.score(unit), differences));
            assertEquals(List.of(), differences, () -> "slices of " + step + ", " + drawn);
        }
    }

    private static List<String> differences(Scored scored, String unit, OracleResult.UnitResult slow) {
        List<String> differences = new ArrayList<>();
        Account account = scored.account(unit);
        for (Ledger ledger : account.ledgers().subList(1, account.ledgers().size())) {
            String of = unit + " " + ledger.item();
            sameAmount(of + " points", slow.points().get(ledger.item()), ledger.points(), differences);
        }
        for (Ledger ledger : account.ledgers()) {
            if (ledger.points().isPresent()) {
                same(
                        unit + " " + ledger.item() + " ledger",
                        ledger.total(),
                        ledger.points().get(),
                        differences);
            }
        }
        sameAmount(unit + " score", slow.score(), account.standing().score(), differences);
        same(unit + " tier", slow.tier(), account.standing().tier(), differences);
        int ranking = 0;
        for (Map.Entry<String, Optional<Fraction>> rank : slow.ranks().entrySet()) {
            sameAmount(
                    unit + " " + rank.getKey(),
                    rank.getValue(),
                    account.standing().ranks().get(ranking++),
                    differences);
        }
        int goal = 0;
        for (Map.Entry<String, Outcome> outcome : slow.goals().entrySet()) {
            same(
                    unit + " " + outcome.getKey(),
                    outcome.getValue().name(),
                    account.goals().get(goal++).outcome().name(),
                    differences);
        }
        return differences;
    }

    private static void sameAmount(
            String what, Optional<Fraction> slow, Optional<Rational> fast, List<String> differences) {
        same(what, slow.map(OracleAgreementTest::exact), fast, differences);
    }

    private static Rational exact(Fraction fraction) {
        return Rational.of(fraction.numerator(), fraction.denominator());
    }

    private static void same(String what, Object slow, Object fast, List<String> differences) {
        if (!slow.equals(fast)) {
            differences.add(what + ": slow " + slow + ", fast " + fast);
        }
    }
}
