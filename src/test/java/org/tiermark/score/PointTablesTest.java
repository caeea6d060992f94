package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.scheme.Scheme;

/** Points that are looked up are those each unit's own account has, with their vetoes and refusals. */
class PointTablesTest {
    private static final int UNITS = 300;
    private static final String ENDLESS = "a ratio that never ends";

    static Stream<Arguments> items() {
        return Stream.of(
                Arguments.of("a table", """
                        "missing": {"missing": "zero", "not applicable": "absent"}, "rules": [ {"kind": "bands",
                          "points": {"[30,)": 10, "[10,30)": 5.5, "(,10)": 0}} ]"""),
                Arguments.of("no policy for what is missing", """
                        "rules": [ {"kind": "deduct", "points": 0.3, "per": 2, "steps": "begun", "of": "value - 12"} ]
                        """),
                Arguments.of("vetoes", """
                        "missing": {"missing": "full", "not applicable": "rescale"}, "rules": [
                          {"kind": "deduct", "points": 4, "when": "value > 20"},
                          {"kind": "veto", "when": "value > 33", "tierAtMost": "C"},
                          {"kind": "veto", "when": "value == 0", "rankLast": true} ]"""),
                Arguments.of("the mean of all", """
                        "missing": {"missing": "zero", "not applicable": "zero"},
                        "round": {"decimals": 3, "mode": "HALF_UP"}, "rules": [ {"kind": "formula",
                          "points": "if(value >= mean(value), 10, 10 * value / 37)"} ]"""),
                Arguments.of(ENDLESS, """
                        "missing": {"missing": "zero", "not applicable": "zero"},
                        "rules": [ {"kind": "ratio", "target": 37} ]"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void looking_up_is_computing(String what, String item) {
        String scheme = """
                { "id": "tables", "units": { "attributes": [] }, "indicators": [ { "id": "n", "direction": "higher" },
                  { "id": "other" } ],
                  "items": [ { "id": "one", "points": 10, "indicator": "n", %s },
                    { "id": "two", "points": 5, "indicator": "other", "missing": {"missing": "zero"},
                      "rules": [ { "kind": "deduct", "points": 1, "when": "value > n" } ] } ],
                  "round": { "decimals": 2, "mode": "HALF_UP" },
                  "tiers": [ { "name": "A", "score": "[12,)" }, { "name": "B", "score": "[6,)" }, { "name": "C" } ],
                  "rankings": [ { "id": "rank", "ties": "competition" } ] }
                """.formatted(item);
        String figures = figures(new SplittableRandom(what.hashCode()));
        assertEquals(!what.equals(ENDLESS), isLookedUp(scheme, figures));
        Scored walked = Scored.of(scheme, figures, 1_024);
        Scored looked = Scored.of(scheme, figures, 64);
        assertEquals(walked.problems().list(), looked.problems().list());
        for (String unit : walked.result().units().ids()) {
            assertEquals(walked.standing(unit), looked.standing(unit), unit);
        }
    }

    private static boolean isLookedUp(String schemeText, String figuresText) {
        Scheme scheme = Scored.scheme(schemeText);
        Figures figures = Scored.figures(scheme, figuresText);
        Entries none = Entries.of(List.of(), figures.units());
        Run run = new Run(scheme, figures, figures.periods().get(0), 64, new BitSet(), none);
        PeerPasses.run(run, PeerNeeds.of(run));
        Lanes lanes = new Lanes(figures.dictionary());
        lanes.begin(64);
        SliceScope scope = SliceScope.of(run, lanes, 64, Recorder.NONE);
        return PointTables.of(run).points(scope, run.item("one")).isPresent();
    }

    /** Whole numbers from 0 to 40, some blank, some not applicable. */
    private static String figures(SplittableRandom random) {
        StringBuilder table = new StringBuilder("unit,n,other\n");
        for (int unit = 0; unit < UNITS; unit++) {
            int kind = random.nextInt(20);
            String n = kind == 0 ? "" : kind == 1 ? "N/A" : String.valueOf(random.nextInt(41));
            table.append('u')
                    .append(unit)
                    .append(',')
                    .append(n)
                    .append(',')
                    .append(random.nextInt(50))
                    .append('\n');
        }
        return table.toString();
    }
}
