package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Figures;
import org.tiermark.model.Rational;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.GeneratorFeature;
import org.tiermark.oracle.SchemeGenerator;
import org.tiermark.problem.Origin;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Scheme;

class EntriesTest {
    private static final long SEEDS = Math.min(40, Long.getLong("tiermark.seeds", 40));
    private static final String SCHEME = """
            {"id": "s", "indicators": [{"id": "x"}],
             "items": [{"id": "a", "points": 10, "indicator": "x", "rules": [
               {"kind": "deduct", "points": 3, "when": "value >= 3"},
               {"kind": "set", "to": "subtotal / 2", "when": "value >= 5"}]}],
             "rankings": [{"id": "rank"}]}
            """;

    @ParameterizedTest(name = "x = {0}: {1} points and rule {2} waived come to {3}")
    @CsvSource({
        "0, 0, , 10",
        "0, 1, , 10", // the cap holds after the entry
        "4, 1, , 8",
        "4, -9, , 0", // so does the floor
        "4, 0, 1, 10",
        "6, 0, 1, 6.5", // given back is what the rule moved: 3 of 7 / 2 + 3
        "6, 0, 2, 7",
        "2, 0, 1, 10" // a rule that did not act gives nothing back
    })
    void entries_act_after_the_adjustments_and_before_floor_and_cap(
            String x, String points, Integer rule, String expected) {
        List<LedgerEntry> entries = new ArrayList<>(List.of(entry("u", "a", points)));
        if (rule != null) {
            entries.add(waiver("u", "a", rule));
        }
        Scheme scheme = Scored.scheme(SCHEME);
        Result result = result(scheme, Scored.figures(scheme, "unit,x\nu," + x + "\nv,0\n"), entries, 1);
        assertEquals(Optional.of(Rational.parse(expected)), result.standing(0).score());
        assertEquals(Optional.of(Rational.of(10)), result.standing(1).score(), "nobody else moves");
    }

    @Test
    void explained_totals_equal_the_scores_and_slices_do_not_matter() {
        int moved = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            GeneratedCase drawn =
                    SchemeGenerator.without(Set.of(GeneratorFeature.DEFAULTS)).generate(seed);
            if (drawn.figures().lines().count() < 2) {
                continue;
            }
            Scheme scheme = Scored.scheme(drawn.scheme());
            Figures figures = Scored.figures(scheme, drawn.figures());
            List<LedgerEntry> entries = entries(scheme, figures, new Random(seed));
            Result whole = result(scheme, figures, entries, 1_024);
            Result bare = result(scheme, figures, List.of(), 1_024);
            List<Result> sliced = List.of(result(scheme, figures, entries, 1), result(scheme, figures, entries, 7));
            for (int row = 0; row < figures.units().count(); row++) {
                for (Ledger ledger : whole.accounts().of(row).ledgers()) {
                    ledger.points().ifPresent(points -> assertEquals(points, ledger.total(), drawn::toString));
                }
                for (Result other : sliced) {
                    assertEquals(
                            whole.standing(row).score(), other.standing(row).score(), drawn::toString);
                }
                moved += whole.standing(row).score().equals(bare.standing(row).score()) ? 0 : 1;
            }
        }
        assertTrue(moved > SEEDS, "only " + moved + " scores moved");
    }

    private static List<LedgerEntry> entries(Scheme scheme, Figures figures, Random random) {
        List<Item> items = scheme.items().toList();
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String unit = figures.units().id(random.nextInt(figures.units().count()));
            Item item = items.get(random.nextInt(items.size()));
            int rule = random.nextInt(item.rules().size() + 1);
            boolean waives = rule > 0 && !item.rules().get(rule - 1).isBase();
            entries.add(
                    waives ? waiver(unit, item.id(), rule) : entry(unit, item.id(), (random.nextInt(80) - 40) + ".5"));
        }
        return entries;
    }

    private static LedgerEntry entry(String unit, String item, String points) {
        return new LedgerEntry(
                unit,
                item,
                Optional.of(Rational.parse(points)),
                Optional.empty(),
                "because",
                "",
                "",
                Optional.empty(),
                Origin.NONE);
    }

    private static LedgerEntry waiver(String unit, String item, int rule) {
        return new LedgerEntry(
                unit, item, Optional.empty(), Optional.of(rule), "because", "", "", Optional.empty(), Origin.NONE);
    }

    private static Result result(Scheme scheme, Figures figures, List<LedgerEntry> entries, int step) {
        return Scoring.score(scheme, figures, Optional.empty(), entries, step)
                .value()
                .orElseThrow();
    }
}
