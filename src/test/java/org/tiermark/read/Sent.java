package org.tiermark.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.scheme.Scheme;

/** Files sent in, and what reading them comes to, as text. */
final class Sent {
    /** Counts, a share, an amount, a text and an attribute; the period is 2022. */
    static final Scheme SCHEME = scheme(text("points > 3"));

    private final List<Source> files = new ArrayList<>();
    private Optional<Source> units = Optional.empty();
    private String encoding = ReadOptions.AUTO;
    private String delimiter = ReadOptions.AUTO;
    private List<String> keep = List.of();

    private static String text(String when) {
        return """
            { "id": "s", "version": "1", "title": "t", "period": "2022",
              "units": { "attributes": ["group", { "id": "people", "measure": "人" }] },
              "indicators": [
                { "id": "cases", "name": "案件数", "aliases": ["立案"], "measure": "起", "integer": true, "range": "[0,)" },
                { "id": "sense", "name": "群众安全感", "measure": "%", "range": "[0,100]" },
                { "id": "money", "name": "投入", "measure": "万元", "range": "(-1000,1000000)" },
                { "id": "level", "name": "级别", "values": ["高", "低"] } ],
              "items": [ { "id": "a", "points": 10, "rules": [
                { "kind": "deduct", "points": 1, "when": "WHEN" } ] } ] }
            """.replace("WHEN", when);
    }

    static Scheme scheme(String json) {
        Loaded<Scheme> loaded = SchemeReader.read(Source.of("scheme.json", json.getBytes(StandardCharsets.UTF_8)));
        return loaded.value().orElseThrow(() -> new AssertionError(lines(loaded)));
    }

    static Sent file(String name, String text) {
        return new Sent().and(name, text);
    }

    /** A file {@code f.csv} of these lines. */
    static Sent lines(String... lines) {
        return file("f.csv", String.join("\n", lines) + "\n");
    }

    static Sent bytes(String name, byte[] content) {
        Sent sent = new Sent();
        sent.files.add(Source.of(name, content));
        return sent;
    }

    static Sent in(Charset charset, String text) {
        return bytes("f.csv", text.getBytes(charset));
    }

    Sent and(String name, String text) {
        files.add(Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Sent units(String text) {
        units = Optional.of(Source.of("units.csv", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Sent encoding(String name) {
        encoding = name;
        return this;
    }

    Sent delimiter(String stated) {
        delimiter = stated;
        return this;
    }

    Sent keep(String... headers) {
        keep = List.of(headers);
        return this;
    }

    Loaded<FiguresRead> read() {
        return read(SCHEME);
    }

    Loaded<FiguresRead> read(Scheme scheme) {
        return FiguresReader.read(scheme, files, units, new ReadOptions(encoding, delimiter, keep, Optional.empty()));
    }

    /** All problems, a line each. */
    List<String> problems() {
        return lines(read());
    }

    /** All problems where a rule asks for something. */
    List<String> problemsUsing(String when) {
        return lines(read(scheme(text(when))));
    }

    static List<String> lines(Loaded<?> loaded) {
        return loaded.problems().list().stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
    }

    /** The codes of all problems, in their order. */
    List<String> codes() {
        return read().problems().list().stream()
                .map(Problem::code)
                .map(code -> code.code())
                .toList();
    }

    /** A figure as text, or its state; the first unit's in 2022. */
    String figure(String id) {
        return figure(id, 0, "2022");
    }

    String figure(String id, int row, String period) {
        Figures figures =
                read().value().orElseThrow(() -> new AssertionError(problems())).figures();
        Optional<Column> column = figures.column(id, new Period(period));
        if (column.isEmpty()) {
            return "no column";
        }
        State state = column.get().state(row);
        if (state != State.MEASURED) {
            return state.word();
        }
        boolean text = id.equals("level") || id.equals("group");
        return text
                ? figures.dictionary().word(column.get().code(row))
                : column.get().value(row).toString();
    }

    /** The units, in the order of their rows. */
    List<String> units() {
        Figures figures =
                read().value().orElseThrow(() -> new AssertionError(problems())).figures();
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < figures.units().count(); row++) {
            ids.add(figures.units().id(row));
        }
        return ids;
    }
}
