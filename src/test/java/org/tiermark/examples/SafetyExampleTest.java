package org.tiermark.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.problem.Language;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Ledger;
import org.tiermark.score.Scored;

/** The district of the 2022 example is 达标 for exactly the five deductions it was asked for. */
class SafetyExampleTest {
    private static final Path FOLDER = Path.of("examples/safety-2022");
    private static final String SUBJECT = "苇湾区";

    @Test
    void the_district_comes_out_as_published() throws IOException {
        Scored scored = Scored.of(text("scheme.json"), text("figures.csv"));
        assertEquals("77.5", scored.score(SUBJECT));
        assertEquals("33", scored.rank(SUBJECT));
        assertEquals("达标", scored.standing(SUBJECT).tier().orElseThrow());
        assertEquals(38, scored.result().units().count());
    }

    @Test
    void five_deductions_and_no_others_cost_it_points() throws IOException {
        Scored scored = Scored.of(text("scheme.json"), text("figures.csv"));
        List<String> deductions = scored.account(SUBJECT).ledgers().stream()
                .flatMap(ledger -> ledger.lines().stream())
                .filter(line -> line.clause().kind().equals("deduct"))
                .map(SafetyExampleTest::described)
                .toList();
        assertEquals(List.of("sense -2", "sense -2", "gatherings -4", "homicide -5", "labour -2.2"), deductions);
    }

    private static String described(Adjustment line) {
        return line.clause().item() + " " + line.change();
    }

    @ParameterizedTest(name = "without rule {1} of {0}: {2} points in it, score {3}, {4}")
    @CsvSource({
        "sense, 1, 10, 79.5, 达标",
        "sense, 2, 10, 79.5, 达标",
        "gatherings, 1, 10, 81.5, 良好",
        "homicide, 1, 12, 82.5, 良好",
        "labour, 1, 8, 79.7, 达标"
    })
    void each_deduction_moves_points_and_two_of_them_decide_the_tier(
            String item, int rule, String points, String score, String tier) throws IOException {
        Scored before = Scored.of(text("scheme.json"), text("figures.csv"));
        Scored after = Scored.of(without(item, rule), text("figures.csv"));
        assertNotEquals(before.points(SUBJECT, item), after.points(SUBJECT, item));
        assertEquals(points, after.points(SUBJECT, item));
        assertEquals(score, after.score(SUBJECT));
        assertEquals(tier, after.standing(SUBJECT).tier().orElseThrow());
    }

    @Test
    void without_all_five_it_would_be_good() throws IOException {
        JsonNode scheme = new ObjectMapper().readTree(text("scheme.json"));
        for (String item : List.of("sense", "sense", "gatherings", "homicide", "labour")) {
            remove(scheme, item, 1);
        }
        Scored scored = Scored.of(scheme.toString(), text("figures.csv"));
        assertEquals("92.7", scored.score(SUBJECT));
        assertEquals("27", scored.rank(SUBJECT));
        assertEquals("良好", scored.standing(SUBJECT).tier().orElseThrow());
    }

    @Test
    void every_ledger_of_every_district_adds_up() throws IOException {
        Scored scored = Scored.of(text("scheme.json"), text("figures.csv"));
        for (String unit : scored.result().units().ids()) {
            for (Ledger ledger : scored.account(unit).ledgers()) {
                assertEquals(ledger.points().orElseThrow(), ledger.total(), unit + " " + ledger.item());
            }
        }
    }

    @Test
    void zero_missing_and_not_applicable_are_three_different_reports() throws IOException {
        Scored scored = Scored.of(text("scheme.json"), text("figures.csv"));
        assertEquals(
                "ratio", scored.ledger(SUBJECT, "grid").lines().get(0).clause().kind());
        assertEquals(
                "missing", scored.ledger("云杉县", "grid").lines().get(0).clause().kind());
        assertEquals("4", scored.points("云杉县", "railway"));
        assertEquals(
                List.of("缺失：不得分", "未报送：不得分", "不适用：得满分"),
                Stream.of(scored.ledger("云杉县", "grid"), scored.ledger("红杉县", "grid"), scored.ledger("云杉县", "railway"))
                        .map(ledger -> ledger.lines().get(0).reason().sentence(Language.ZH))
                        .toList());
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    /** The scheme without one rule of an item. */
    private static String without(String item, int rule) throws IOException {
        JsonNode scheme = new ObjectMapper().readTree(text("scheme.json"));
        remove(scheme, item, rule);
        return scheme.toString();
    }

    private static void remove(JsonNode scheme, String item, int rule) {
        for (JsonNode parent : scheme.get("items")) {
            for (JsonNode child : parent.get("items")) {
                if (child.get("id").textValue().equals(item)) {
                    ((ArrayNode) child.get("rules")).remove(rule);
                    return;
                }
            }
        }
        throw new AssertionError("no item " + item);
    }
}
