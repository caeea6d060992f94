package org.tiermark.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Baseline;
import org.tiermark.problem.BaselineProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;

/**
 * Reads a baseline. {@code code} alone is needed; of {@code file}, {@code unit} and {@code indicator} one left out fits
 * any, {@code count} left out any number. {@code expires} asks for a {@code reason}, and for a day to judge it by. At
 * most {@value #MOST_BYTES} bytes.
 *
 * <pre>{@code
 * { "problems": [
 *   { "code": "V403", "file": "figures.csv", "unit": "North", "indicator": "pm25", "count": 1,
 *     "reason": "recount under way, letter 17", "expires": "2023-03-31" } ] }
 * }</pre>
 */
public final class BaselineReader {
    private static final int MOST_BYTES = 64 << 20;

    private final Source source;
    private final Optional<LocalDate> asOf;
    private final Problems problems = new Problems();
    private final List<Baseline.Entry> entries = new ArrayList<>();

    private BaselineReader(Source source, Optional<LocalDate> asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    /** A baseline; {@code asOf} is the day that expiry is judged by. */
    public static Loaded<Baseline> read(Source source, Optional<LocalDate> asOf) {
        BaselineReader reader = new BaselineReader(source, asOf);
        Optional<Baseline> read = TextFile.read(
                        source,
                        MOST_BYTES,
                        new Wording("mend some of what is in it", "请先改正其中一部分"),
                        Encodings.named(ReadOptions.AUTO).orElseThrow(),
                        reader.problems)
                .flatMap(file -> reader.baseline(file.text()));
        return new Loaded<>(read, reader.problems);
    }

    private Optional<Baseline> baseline(String text) {
        Json json = new Json(source.name(), text, problems, BaselineProblem.NO_BASELINE, BaselineProblem.NO_BASELINE);
        boolean found = json.members(Map.of(), Map.of("problems", this::entry));
        if (!found && !problems.hasErrors()) {
            refuse(Origin.ofFile(source.name()), new Wording("it has no list of problems", "没有 problems 列表"));
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(new Baseline(source.name(), entries));
    }

    private void entry(Node node) {
        if (!(node instanceof Node.Fields fields) || fields.text("code").isEmpty()) {
            refuse(node.origin(), new Wording("an entry names no code", "有一条没有 code"));
            return;
        }
        Optional<String> count = fields.get("count").flatMap(EarlierReader::text);
        Optional<String> date = text(fields, "expires");
        if (count.filter(number -> !number.matches("[0-9]{1,9}")).isPresent()) {
            refuse(fields.get("count").orElse(node).origin(), new Wording("count is no whole number", "count 不是整数"));
            return;
        }
        String reason = text(fields, "reason").orElse("");
        Optional<LocalDate> expires = date.flatMap(day -> date(day, fields));
        if (expires.isPresent() && asOf.isEmpty()) {
            problems.add(Problem.of(BaselineProblem.NO_DAY, node.origin()).with("date", expires.get()));
        }
        if (expires.isPresent() && reason.isBlank()) {
            problems.add(Problem.of(BaselineProblem.NO_REASON, node.origin()).with("date", expires.get()));
        }
        entries.add(new Baseline.Entry(
                text(fields, "code").orElseThrow(),
                text(fields, "file"),
                text(fields, "unit"),
                text(fields, "indicator"),
                count.map(Integer::valueOf),
                reason,
                expires,
                node.origin()));
    }

    private static Optional<String> text(Node.Fields fields, String key) {
        return fields.text(key).map(Node.Text::text);
    }

    private Optional<LocalDate> date(String text, Node.Fields fields) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException strange) {
            Origin origin = fields.get("expires").map(Node::origin).orElse(fields.origin());
            refuse(origin, new Wording("write a date such as 2023-03-31", "请写 2023-03-31 这样的日期"));
            return Optional.empty();
        }
    }

    private void refuse(Origin origin, Wording reason) {
        problems.add(Problem.of(BaselineProblem.NO_BASELINE, origin).with("reason", reason));
    }
}
