package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InternerTest {
    private static final List<String> TEXTS = IntStream.range(0, 1_000)
            .mapToObj(number -> number % 3 == 0 ? "区" + number : "U" + number)
            .toList();

    private static Interner filled() {
        Interner interner = new Interner();
        TEXTS.forEach(interner::code);
        return interner;
    }

    @Test
    void texts_keep_their_numbers_when_room_is_made() {
        Interner interner = filled();
        interner.expect(100_000);
        for (int number = 0; number < TEXTS.size(); number++) {
            assertEquals(number, interner.code(TEXTS.get(number)));
            assertEquals(TEXTS.get(number), interner.word(number));
        }
        assertEquals(TEXTS.size(), interner.code("another"));
    }

    @Test
    void expecting_fewer_than_there_are_changes_nothing() {
        Interner interner = filled();
        interner.expect(1);
        assertEquals(TEXTS, interner.words());
    }

    @Test
    void room_for_very_many_is_not_made_before_they_come() {
        Interner interner = filled();
        interner.expect(Integer.MAX_VALUE);
        assertEquals(TEXTS, interner.words());
    }

    @Test
    void an_emptied_one_numbers_anew() {
        Interner interner = filled().emptied();
        assertTrue(interner.find("U1") < 0);
        assertEquals(0, interner.code("区999"));
        assertEquals(1, interner.code("U1"));
        assertEquals(List.of("区999", "U1"), interner.words());
    }
}
