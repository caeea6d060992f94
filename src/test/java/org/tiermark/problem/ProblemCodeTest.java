package org.tiermark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {
    @Test
    void no_number_is_given_twice() {
        Set<String> met = new HashSet<>();
        List<String> twice = ProblemCode.all().stream()
                .map(ProblemCode::code)
                .filter(code -> !met.add(code))
                .toList();
        assertEquals(List.of(), twice);
        assertFalse(met.isEmpty());
    }

    @Test
    void each_code_is_a_stage_and_three_digits() {
        for (ProblemCode code : ProblemCode.all()) {
            assertTrue(code.code().matches("[A-Z]\\d{3}"), code.code());
            assertTrue(code.code().startsWith(code.stage().name()), code.code());
        }
    }

    @Test
    void each_code_speaks_both_languages_of_the_same_things() {
        for (ProblemCode code : ProblemCode.all()) {
            for (Wording wording : List.of(code.found(), code.fix())) {
                assertFalse(wording.en().isBlank() && !wording.zh().isBlank(), code.code());
                assertFalse(wording.zh().isBlank() && !wording.en().isBlank(), code.code());
            }
        }
    }
}
