package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.scheme.Scheme;

/**
 * Large files, which several threads read in blocks, against the same text in an encoding that is read line by line.
 */
class PiecesTest {
    private static final Scheme SCHEME = SchemeReader.read(
                    Source.of("scheme.json", """
                    { "id": "s", "version": "1", "units": { "attributes": ["group"] },
                      "indicators": [ { "id": "x", "range": "[0,100]" }, { "id": "y", "measure": "%" },
                                      { "id": "w", "values": ["高", "低"] } ],
                      "items": [ { "id": "i", "points": 10, "indicator": "x" },
                                 { "id": "j", "points": 10, "indicator": "y" } ] }
                    """.getBytes(StandardCharsets.UTF_8)))
            .value()
            .orElseThrow();
    private static final String[] ODD = {
        "", "-", "12，5", "200", "1,5", "abc", "９７．５", "0.5", "97.5%", "12345678901234567890", "0.500", "200.500"
    };

    static Stream<Long> seeds() {
        return LongStream.range(0, 12).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void blocks_come_to_the_same_as_lines(long seed) {
        String text = text(new SplittableRandom(seed));
        Charset charset = seed % 3 == 2 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        assertEquals(shown(read(text, StandardCharsets.UTF_16LE)), shown(read(text, charset)));
    }

    @Test
    void a_bad_cell_far_down_is_reported_with_its_place() {
        StringBuilder text = new StringBuilder("unit,x,y,w,group,remark\n");
        for (int row = 2; row <= 740_000; row++) {
            text.append(row).append(row == 734_211 ? ",5,\"1,5\",高,a,\n" : ",5,6,高,a,\n");
        }
        List<Problem> problems =
                read(text.toString(), StandardCharsets.UTF_8).problems().list();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).line(Language.EN).startsWith("figures.csv:734211:10: error[V402] y of 734211"));
    }

    @Test
    void rows_of_any_width_far_down_cost_no_more_than_their_cells() {
        StringBuilder text = new StringBuilder("unit,x,y,w,group,remark\n");
        for (int row = 2; row <= 30_000; row++) {
            text.append("u").append(row).append(",5.5,6,高,a,");
            text.append(row == 20_000 ? ",".repeat(70_000) : row == 25_000 ? "1,".repeat(400_000) : "")
                    .append('\n');
        }
        Loaded<FiguresRead> read = read(text.toString(), StandardCharsets.UTF_8);
        List<Problem> problems = read.problems().list();
        assertEquals(1, problems.size());
        assertEquals("D109", problems.get(0).code().code());
        assertEquals(25_000, problems.get(0).origin().line());
        assertEquals(29_999, read.value().orElseThrow().figures().units().count());
    }

    private static Loaded<FiguresRead> read(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (charset.equals(StandardCharsets.UTF_16LE)) {
            bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
        }
        bytes.writeBytes(text.getBytes(charset));
        String named = charset.name().equals("GB18030") ? charset.name() : ReadOptions.AUTO;
        ReadOptions options = new ReadOptions(named, ReadOptions.AUTO, List.of("remark"), Optional.empty());
        return FiguresReader.read(
                SCHEME, List.of(Source.of("figures.csv", bytes.toByteArray())), Optional.empty(), options);
    }

    /** Two megabytes and more, so that there are several blocks behind the rows whose places are kept. */
    private static String text(SplittableRandom random) {
        boolean dated = random.nextInt(3) == 0;
        int quoted = new int[] {0, 50, 3, 2}[random.nextInt(4)];
        int odd = new int[] {0, 2_000, 20}[random.nextInt(3)];
        int least = new int[] {0, 100, 100}[random.nextInt(3)];
        String end = random.nextBoolean() ? "\n" : "\r\n";
        StringBuilder text = new StringBuilder("unit,x,y,w,group,remark")
                .append(dated ? ",period" : "")
                .append(end);
        for (int row = 1; text.length() < 2_600_000; row++) {
            boolean merged = dated && row % 2 == 0 && random.nextInt(4) == 0;
            text.append(merged ? "" : "u" + (dated ? (row + 1) / 2 : row)).append(',');
            text.append(cell(random, odd, least)).append(',');
            text.append(cell(random, odd, least)).append(',');
            text.append(random.nextInt(50) == 0 ? "中" : random.nextBoolean() ? "高" : "低")
                    .append(",g");
            text.append(random.nextInt(9)).append(',').append(remark(random, quoted));
            text.append(dated ? "," + (2021 + row % 2) + (random.nextInt(900) == 0 ? "年" : "") : "");
            text.append(odd > 0 && random.nextInt(5_000) == 0 ? ",more" : "").append(end);
        }
        text.append(random.nextInt(4) == 0 ? "合计,1,2,高,g1,\"open" : "");
        return text.toString();
    }

    /** Of thousandths of at least 100, all have the same digits after the point. */
    private static String cell(SplittableRandom random, int odd, int least) {
        if (odd > 0 && random.nextInt(odd) == 0) {
            return ODD[random.nextInt(ODD.length)].replace(",", "，");
        }
        return random.nextInt(20, 100) + "." + random.nextInt(least, 1_000);
    }

    private static String remark(SplittableRandom random, int quoted) {
        if (quoted == 0 || random.nextInt(quoted) > 0) {
            return "plain";
        }
        return "\"first, \"\"second\"\"\n" + "third line, ".repeat(random.nextInt(9)) + "\n\"";
    }

    private static List<String> shown(Loaded<FiguresRead> read) {
        List<String> all = new ArrayList<>();
        read.problems().list().forEach(problem -> all.add(problem.line(Language.EN)));
        all.add("" + read.problems().count());
        FiguresRead figures = read.value().orElseThrow();
        all.addAll(figures.figures().units().ids());
        all.add(figures.faulty().toString());
        for (Period period : figures.figures().periods()) {
            for (String id : List.of("x", "y", "w", "group")) {
                all.addAll(shown(figures.figures(), id, period));
            }
        }
        figures.kept().forEach((header, texts) -> {
            for (int row = 0; row < figures.figures().units().count(); row++) {
                all.add(texts.text(row));
            }
        });
        return all;
    }

    private static List<String> shown(Figures figures, String id, Period period) {
        Column column = figures.column(id, period).orElseThrow();
        boolean text = id.equals("w") || id.equals("group");
        List<String> all = new ArrayList<>();
        for (int row = 0; row < figures.units().count(); row++) {
            String value = column.state(row) != State.MEASURED
                    ? column.state(row).word()
                    : text
                            ? figures.dictionary().word(column.code(row))
                            : column.value(row).toString();
            all.add(value + " " + figures.origin(id, period, row));
        }
        return all;
    }
}
