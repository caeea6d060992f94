package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that generated cases are lawful for the oracle and use the whole language. */
class SchemeGeneratorTest {
    private static final int CASES = 300;
    private static final Map<GeneratedCase, OracleResult> RESULTS = new LinkedHashMap<>();

    @BeforeAll
    static void evaluateAll() {
        LongStream.range(0, CASES)
                .mapToObj(SchemeGenerator.ofEverything()::generate)
                .forEach(each -> RESULTS.put(each, Oracle.evaluate(each.scheme(), each.figures())));
    }

    @Test
    void most_units_have_a_score_and_some_have_an_error() {
        List<OracleResult.UnitResult> units = new ArrayList<>();
        RESULTS.values().forEach(result -> units.addAll(result.units().values()));
        long scored = units.stream().filter(unit -> unit.score().isPresent()).count();
        long errors = units.stream().filter(unit -> !unit.errors().isEmpty()).count();
        long clean = RESULTS.values().stream().filter(OracleResult::isClean).count();
        assertTrue(scored * 10 > units.size() * 7L, "%d of %d".formatted(scored, units.size()));
        assertTrue(errors > 50, errors + " errors");
        assertTrue(clean * 10 > CASES * 6L, clean + " clean cases");
    }

    @Test
    void scores_tiers_ranks_and_goals_differ_among_units() {
        int manyScores = 0;
        int manyTiers = 0;
        Map<Outcome, Integer> goals = new HashMap<>();
        for (OracleResult result : RESULTS.values()) {
            List<OracleResult.UnitResult> units = List.copyOf(result.units().values());
            manyScores += units.stream()
                                    .map(OracleResult.UnitResult::score)
                                    .distinct()
                                    .count()
                            > 2
                    ? 1
                    : 0;
            manyTiers +=
                    units.stream().map(OracleResult.UnitResult::tier).distinct().count() > 1 ? 1 : 0;
            units.forEach(unit -> unit.goals().values().forEach(goal -> goals.merge(goal, 1, Integer::sum)));
        }
        assertTrue(manyScores > CASES / 2, manyScores + " cases with several scores");
        assertTrue(manyTiers > CASES / 3, manyTiers + " cases with several tiers");
        assertEquals(EnumSet.allOf(Outcome.class), goals.keySet());
    }

    @Test
    void a_seed_brings_its_case_back() {
        SchemeGenerator generator = SchemeGenerator.ofEverything();
        assertEquals(generator.generate(77), generator.generate(77));
        assertFalse(
                generator.generate(77).scheme().equals(generator.generate(78).scheme()));
    }

    @ParameterizedTest
    @EnumSource(GeneratorFeature.class)
    void each_feature_can_be_left_out_or_stand_alone(GeneratorFeature feature) {
        for (long seed = 0; seed < 10; seed++) {
            GeneratedCase without = SchemeGenerator.without(Set.of(feature)).generate(seed);
            Oracle.evaluate(without.scheme(), without.figures());
            GeneratedCase alone = new SchemeGenerator(Set.of(feature)).generate(seed);
            Oracle.evaluate(alone.scheme(), alone.figures());
        }
    }

    @Test
    void without_errors_states_and_departures_every_unit_has_a_score() {
        Set<GeneratorFeature> left = EnumSet.of(
                GeneratorFeature.ERRORS,
                GeneratorFeature.STATES,
                GeneratorFeature.DEPARTURES,
                GeneratorFeature.PUT_IN,
                GeneratorFeature.HISTORY_ONLY_UNITS);
        for (long seed = 0; seed < 60; seed++) {
            GeneratedCase each = SchemeGenerator.without(left).generate(seed);
            OracleResult result = Oracle.evaluate(each.scheme(), each.figures());
            result.units().forEach((unit, found) -> assertTrue(found.score().isPresent(), unit + " of " + each));
        }
    }
}
