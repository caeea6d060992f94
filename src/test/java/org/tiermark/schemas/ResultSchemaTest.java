package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.SchemeGenerator;
import org.tiermark.write.ResultSchema;

class ResultSchemaTest {
    private static final Judge SCHEMA = Judge.of(ResultSchema.text());
    private static final String SAFETY = "examples/safety-2022/scheme.json examples/safety-2022/figures.csv";
    private static final String TARGETS = "examples/targets-2023/scheme.json examples/targets-2023/figures.csv";
    private static final String AIR = "examples/air-quality/scheme.json examples/air-quality/figures.csv";

    @TempDir
    static Path folder;

    static List<String> runs() throws IOException {
        String saved = folder.resolve("saved.json").toString();
        TiermarkRun.of(List.of(("score -f json -o " + saved + " " + AIR).split(" ")), Path.of("."));
        String generated = generated();
        return List.of(
                "score -f json " + SAFETY,
                "score -f json --detail --keep group " + TARGETS,
                "score -f json --previous " + saved + " " + AIR,
                "score -f json --previous " + saved + " " + SAFETY,
                "explain -f json --unit 银杏区 " + SAFETY,
                "verify -f json --submission src/test/resources/cases/verify/disagreements/submission.csv " + AIR,
                "score -f json --ledger " + ledger() + " " + AIR,
                "check -f json " + AIR,
                "check -f json " + generated,
                "score -f json " + generated,
                "score -f json " + absent(),
                "score -f json examples/air-quality/scheme.json examples/targets-2023/figures.csv");
    }

    private static Path ledger() throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), "unit,item,points,reason\nNorth,days,1,appeal upheld\n");
    }

    /** An item without points, and so a unit without a score. */
    private static String absent() throws IOException {
        String text = "{\"id\": \"s\", \"indicators\": [{\"id\": \"x\"}], \"items\": [{\"id\": \"a\","
                + " \"points\": 10, \"cap\": 10, \"indicator\": \"x\", \"missing\": \"absent\","
                + " \"rules\": [{\"kind\": \"formula\", \"points\": \"x\"}]}], \"rankings\": [{\"id\": \"rank\"}]}";
        Path scheme = Files.writeString(folder.resolve("absent.json"), text);
        return scheme + " " + Files.writeString(folder.resolve("absent.csv"), "unit,x\nu,\nv,1\n");
    }

    /** Ratios, missing points, units that are not ranked. */
    private static String generated() throws IOException {
        GeneratedCase drawn = SchemeGenerator.ofEverything().generate(48);
        Path scheme = Files.writeString(folder.resolve("scheme.json"), drawn.scheme());
        return scheme + " " + Files.writeString(folder.resolve("figures.csv"), drawn.figures());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void what_is_written_is_valid(String command) {
        assertEquals(List.of(), SCHEMA.faults(output(command)));
    }

    @Test
    void a_saved_result_is_valid() throws IOException {
        runs();
        assertEquals(List.of(), SCHEMA.faults(SchemeFiles.parsed(Files.readString(folder.resolve("saved.json")))));
    }

    @Test
    void a_key_that_is_never_written_is_refused_in_every_object() {
        JsonNode first = output("score -f json " + AIR);
        for (String pointer : List.of("", "/tool", "/subject", "/summary", "/results/0", "/results/0/ledgers/0")) {
            JsonNode result = first.deepCopy();
            ((ObjectNode) result.at(pointer)).put("zzz", 1);
            assertFalse(SCHEMA.faults(result).isEmpty(), pointer);
        }
    }

    /** What the schema speaks of and no run writes would be a mistake of the schema, or of these runs. */
    @Test
    void every_key_of_the_schema_is_written_by_some_run() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String command : runs()) {
            keys(output(command), written);
        }
        keys(SchemeFiles.parsed(Files.readString(folder.resolve("saved.json"))), written);
        Set<String> unwritten = new TreeSet<>();
        for (JsonNode properties : SchemeFiles.parsed(ResultSchema.text()).findValues("properties")) {
            properties.fieldNames().forEachRemaining(unwritten::add);
        }
        unwritten.removeAll(written);
        assertEquals(Set.of(), unwritten);
    }

    private static void keys(JsonNode node, Set<String> found) {
        node.fieldNames().forEachRemaining(found::add);
        node.forEach(part -> keys(part, found));
    }

    private static JsonNode output(String command) {
        TiermarkRun run = TiermarkRun.of(new ArrayList<>(List.of(command.split(" "))), Path.of("."));
        return SchemeFiles.parsed(new String(run.out(), StandardCharsets.UTF_8));
    }
}
