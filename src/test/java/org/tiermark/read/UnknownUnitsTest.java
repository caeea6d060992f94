package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tiermark.problem.Language;
import org.tiermark.problem.LedgerProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;

/** What is told of texts that mean no unit. */
class UnknownUnitsTest {
    private static final int MANY = 3_000;

    @Test
    void of_many_all_are_counted_and_those_that_may_be_read_have_a_hint() {
        UnitRegister register = new UnitRegister();
        for (int i = 0; i < MANY; i++) {
            register.alias("u" + i, register.add("u" + i, ""));
        }
        Problems problems = new Problems();
        UnknownUnits unknown = UnknownUnits.of(register, problems);
        for (int i = 0; i < MANY; i++) {
            String text = "v" + i;
            Problem problem = Problem.of(LedgerProblem.UNKNOWN_UNIT, new Origin("ledger.csv", i + 2, 1));
            unknown.report(problem.with("unit", text), text);
        }
        assertEquals(MANY, problems.count(LedgerProblem.UNKNOWN_UNIT));
        assertEquals(Problems.KEPT_OF_A_CODE, problems.list().size());
        problems.list().forEach(problem -> {
            String unit = problem.terms().get("unit").en();
            String hint = problem.terms().get("hint").in(Language.EN);
            assertTrue(hint.startsWith("did you mean \"u" + unit.substring(1) + "\"? known: u0, u1, "), hint);
        });
    }
}
