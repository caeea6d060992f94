package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.read.Schemas;

class LedgerSchemaTest {
    private static final Judge SCHEMA = Judge.of(Schemas.ledger());
    private static final String ENTRY = "\"unit\": \"u1\", \"item\": \"a\", \"reason\": \"appeal\"";

    @Test
    void a_golden_ledger_is_valid() throws IOException {
        Path file = Path.of("src", "test", "resources", "cases", "ledger", "json", "ledger.json");
        assertEquals(List.of(), SCHEMA.faults(SchemeFiles.parsed(Files.readString(file))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{%s, \"points\": -1.5}]", "{\"ledger\": [{%s, \"rule\": 2}]}", "[]"})
    void an_entry_with_all_it_needs_is_valid(String form) {
        assertEquals(List.of(), SCHEMA.faults(SchemeFiles.parsed(form.formatted(ENTRY))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{%s, \"zzz\": 1}]",
                "{\"ledger\": [{%s}], \"zzz\": 1}",
                "[{\"unit\": \"u1\", \"item\": \"a\"}]",
                "[{%s, \"rule\": \"two\"}]"
            })
    void an_unknown_key_a_missing_reason_and_a_wrong_shape_are_refused(String form) {
        assertFalse(SCHEMA.faults(SchemeFiles.parsed(form.formatted(ENTRY))).isEmpty());
    }
}
