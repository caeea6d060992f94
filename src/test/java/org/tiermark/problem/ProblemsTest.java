package org.tiermark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static Problem problem(ValueProblem code, int unit) {
        return Problem.of(code, new Origin("figures.csv", unit + 2, 1)).with("unit", "u" + unit);
    }

    @Test
    void more_cases_than_are_told_apart_are_counted_exactly_all_the_same() {
        Problems problems = new Problems();
        for (int i = 0; i < 100_500; i++) {
            problems.add(problem(ValueProblem.NOT_A_NUMBER, i));
        }
        assertEquals(100_500, problems.count());
        assertEquals(100_001, problems.cases().size());
        assertEquals(500, problems.cases().get(new ProblemCase(ValueProblem.NOT_A_NUMBER, "figures.csv", "", "")));
        assertEquals(100_500, problems.only(any -> true).count(ValueProblem.NOT_A_NUMBER));
        assertEquals(100_000, problems.only(one -> !one.unit().isEmpty()).count());
    }

    @Test
    void of_some_cases_the_problems_and_their_counts_are_left() {
        Problems problems = new Problems();
        for (int i = 0; i < 3_000; i++) {
            problems.add(problem(i % 3 == 0 ? ValueProblem.NOT_A_NUMBER : ValueProblem.NOT_WHOLE, i % 6));
        }
        Problems left =
                problems.only(one -> one.unit().equals("u1") || one.unit().equals("u3"));
        assertEquals(1_000, left.count());
        assertEquals(500, left.count(ValueProblem.NOT_WHOLE));
        assertTrue(left.list().stream()
                .allMatch(one ->
                        Set.of("u1", "u3").contains(one.terms().get("unit").en())));
    }

    @Test
    void collections_taken_together_count_their_cases_together() {
        Problems one = new Problems();
        one.add(problem(ValueProblem.NOT_WHOLE, 1));
        Problems other = new Problems();
        other.add(problem(ValueProblem.NOT_WHOLE, 1));
        one.addAll(other);
        assertEquals(Map.of(new ProblemCase(ValueProblem.NOT_WHOLE, "figures.csv", "u1", ""), 2), one.cases());
    }

    @Test
    void one_more_than_the_baseline_knows_makes_all_of_the_sort_new() {
        Baseline.Entry entry = new Baseline.Entry(
                "V404",
                Optional.of("figures.csv"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2),
                "",
                Optional.empty(),
                Origin.NONE);
        Baseline baseline = new Baseline("baseline.json", List.of(entry));
        for (int count = 1; count <= 3; count++) {
            Problems problems = new Problems();
            for (int i = 0; i < count; i++) {
                problems.add(problem(ValueProblem.NOT_WHOLE, i));
            }
            Problems about = new Problems();
            Set<ProblemCase> known = baseline.known(problems.cases(), Optional.empty(), about);
            assertEquals(count > 2 ? 0 : count, known.size());
            assertEquals(count < 2 ? 1 : 0, about.count(BaselineProblem.GONE));
        }
    }
}
