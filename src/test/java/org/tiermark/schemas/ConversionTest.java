package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.read.Conversion;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;

class ConversionTest {
    private static final String SHEET = """
            row,in,id,points,indicator,kind,when,per,steps,of,cap
            scheme,,s,,,,,,,,
            indicator,,x,,,,,,,,
            item,,a,10,x,,,,,,
            rule,a,,2,,deduct,%s,1,begun,value - 3,6
            """;

    static List<SchemeFiles.Named> sound() throws IOException {
        return SchemeFiles.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void nothing_is_lost_on_the_way_to_a_sheet_and_back(SchemeFiles.Named scheme) {
        Language language = scheme.text().length() % 2 == 0 ? Language.EN : Language.ZH;
        String sheet = converted("scheme.json", scheme.text(), language);
        assertEquals(scheme.tree(), SchemeFiles.parsed(converted("sheet.csv", sheet, language)), sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety-2022", "air-quality"})
    void a_scheme_in_either_form_gives_the_same_results(String example, @TempDir Path folder) throws IOException {
        Path home = Path.of("examples", example).toAbsolutePath();
        String sheet = converted("scheme.json", Files.readString(home.resolve("scheme.json")), Language.ZH);
        Path file = Files.writeString(folder.resolve("sheet.csv"), "\uFEFF" + sheet);
        String figures = home.resolve("figures.csv").toString();
        for (List<String> asked : List.of(List.of("-f", "csv"), List.of("-f", "csv", "--detail"))) {
            TiermarkRun json = run(home.resolve("scheme.json").toString(), figures, asked);
            TiermarkRun csv = run(file.toString(), figures, asked);
            assertEquals(0, csv.exit(), new String(csv.err(), StandardCharsets.UTF_8));
            assertTrue(json.out().length > 0);
            assertArrayEquals(json.out(), csv.out());
        }
    }

    @Test
    void the_sheet_of_an_example_is_its_scheme() throws IOException {
        Path home = Path.of("examples", "air-quality");
        String sheet = Files.readString(home.resolve("scheme.csv"));
        String scheme = Files.readString(home.resolve("scheme.json"));
        assertEquals(SchemeFiles.parsed(scheme), SchemeFiles.parsed(converted("scheme.csv", sheet, Language.EN)));
    }

    private static TiermarkRun run(String scheme, String figures, List<String> asked) {
        List<String> arguments = new ArrayList<>(List.of("score", scheme, figures));
        arguments.addAll(asked);
        return TiermarkRun.of(arguments, Path.of("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value > 3      | ",
                "valeu > 3      | sheet.csv:5:19: error[S302]",
                "value > > 3    | sheet.csv:5:27: error[S301]",
                "'\"value > \"\"a\"\"\"' | sheet.csv:5:28: error[S303]"
            })
    void a_mistake_in_a_cell_is_found_where_it_stands(String condition, String expected) {
        Loaded<?> read = SchemeReader.read(source("sheet.csv", SHEET.formatted(condition)));
        List<String> said = read.problems().list().stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
        if (expected == null) {
            assertEquals(List.of(), said);
        } else {
            assertTrue(said.get(0).startsWith(expected), said.toString());
        }
    }

    @Test
    void rows_that_cannot_be_placed_are_reported_together() {
        String sheet = SHEET.formatted("true") + """
                rulle,a,,1,,deduct,,,,,
                rule,b,,1,,deduct,,,,,
                scheme,,t,,,,,,,,
                """;
        List<String> said = SchemeReader.read(source("sheet.csv", sheet)).problems().list().stream()
                .map(Problem::code)
                .map(code -> code.code())
                .toList();
        assertEquals(List.of("S152", "S153", "S154"), said);
    }

    @Test
    void a_text_that_a_spreadsheet_would_compute_is_kept_from_it() {
        String scheme = "{\"id\": \"s\", \"version\": \"1\", \"indicators\": [{\"id\": \"x\"}],"
                + " \"items\": [{\"id\": \"a\", \"indicator\": \"x\", \"rules\":"
                + " [{\"kind\": \"formula\", \"points\": \"-x\"}]}]}";
        String sheet = converted("scheme.json", scheme, Language.EN);
        assertTrue(sheet.contains(",'-x"), sheet);
    }

    private static String converted(String name, String text, Language language) {
        Loaded<String> converted = Conversion.convert(source(name, text), language);
        return converted
                .value()
                .orElseThrow(
                        () -> new AssertionError(converted.problems().list().toString() + text));
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
