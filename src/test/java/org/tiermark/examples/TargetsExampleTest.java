package org.tiermark.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiermark.result.Account;
import org.tiermark.result.Outcome;
import org.tiermark.score.Scored;

/** The targets of the 2023 example: met, unmet and not computable are three different answers. */
class TargetsExampleTest {
    private static final Path FOLDER = Path.of("examples/targets-2023");
    private static final String SUBJECT = "苇湾区";

    @Test
    void the_district_misses_the_first_twenty_by_one_rank() throws IOException {
        Scored scored = scored();
        assertEquals("88.51", scored.score(SUBJECT));
        assertEquals("21", scored.rank(SUBJECT));
        Account.GoalNote goal = goal(scored, "rank <= 20");
        assertEquals(Outcome.UNMET, goal.outcome());
        assertEquals("1", goal.reason().terms().get("distance").en());
    }

    @Test
    void goals_have_three_answers() throws IOException {
        Map<Outcome, Long> answers = scored().account(SUBJECT).goals().stream()
                .collect(Collectors.groupingBy(Account.GoalNote::outcome, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of(Outcome.MET, 20L, Outcome.UNMET, 8L, Outcome.NOT_COMPUTABLE, 3L), answers);
    }

    @Test
    void unmet_goals_can_be_grouped_by_the_department_that_answers() throws IOException {
        Map<String, List<String>> byOwner = scored().account(SUBJECT).goals().stream()
                .filter(goal -> goal.outcome() == Outcome.UNMET)
                .collect(Collectors.groupingBy(
                        Account.GoalNote::owner,
                        TreeMap::new,
                        Collectors.mapping(
                                goal -> goal.reason().terms().get("when").en(), Collectors.toList())));
        assertEquals(List.of("rank <= 20"), byOwner.get("考核办"));
        assertEquals(1, byOwner.get("信访局").size());
        assertEquals(8, byOwner.values().stream().mapToInt(List::size).sum());
    }

    private static Account.GoalNote goal(Scored scored, String when) {
        return scored.account(SUBJECT).goals().stream()
                .filter(goal -> goal.reason().terms().get("when").en().equals(when))
                .findFirst()
                .orElseThrow();
    }

    private static Scored scored() throws IOException {
        return Scored.of(
                Files.readString(FOLDER.resolve("scheme.json")), Files.readString(FOLDER.resolve("figures.csv")));
    }
}
