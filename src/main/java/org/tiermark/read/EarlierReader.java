package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Earlier;

/**
 * Reads a saved JSON result: of {@code subject} the period, of {@code results} each unit's score, tier and ranks.
 * Numbers may stand in quotes. At most {@value #MOST_BYTES} bytes; what else the file holds is passed over.
 *
 * <pre>{@code
 * { "subject": { "period": "2021" },
 *   "results": [ { "unit": "u1", "score": "87.25", "tier": "达标", "ranks": { "rank": 7 } } ] }
 * }</pre>
 */
public final class EarlierReader {
    /** The most bytes of a saved result. */
    public static final int MOST_BYTES = 512 << 20;

    private final Problems problems = new Problems();
    private final Map<String, Earlier.Place> units = new LinkedHashMap<>();

    private EarlierReader() {}

    /** The standings of a saved result. */
    public static Loaded<Earlier> read(Source source) {
        EarlierReader reader = new EarlierReader();
        Optional<Earlier> earlier = TextFile.read(
                        source,
                        MOST_BYTES,
                        new Wording("take the ledgers out of it", "请删去其中的台账"),
                        Encodings.named(ReadOptions.AUTO).orElseThrow(),
                        reader.problems)
                .flatMap(file -> reader.earlier(source.name(), file.text()));
        return new Loaded<>(earlier, reader.problems);
    }

    private Optional<Earlier> earlier(String file, String text) {
        String start = text.strip();
        if (!start.isEmpty() && !start.startsWith("{") && !start.startsWith("/")) {
            refuse(Origin.ofFile(file), new Wording("it is no JSON object", "它不是 JSON 对象"));
            return Optional.empty();
        }
        Json json = new Json(file, text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_KEY);
        List<Node> subject = new ArrayList<>();
        boolean found = json.members(Map.of("subject", subject::add), Map.of("results", this::unit));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (!found || subject.isEmpty() || !(subject.get(0) instanceof Node.Fields fields)) {
            refuse(Origin.ofFile(file), new Wording("it has no subject and results", "没有 subject 和 results"));
            return Optional.empty();
        }
        return Optional.of(
                new Earlier(fields.get("period").flatMap(EarlierReader::text).orElse(""), units));
    }

    private void unit(Node node) {
        Optional<String> unit =
                node instanceof Node.Fields fields ? fields.get("unit").flatMap(EarlierReader::text) : Optional.empty();
        if (unit.isEmpty()) {
            refuse(node.origin(), new Wording("a result names no unit", "有一条结果没有单位"));
            return;
        }
        Node.Fields fields = (Node.Fields) node;
        Map<String, Rational> ranks = new LinkedHashMap<>();
        if (fields.get("ranks").orElse(null) instanceof Node.Fields places) {
            places.members().forEach((id, place) -> number(place.value()).ifPresent(rank -> ranks.put(id, rank)));
        }
        Optional<String> tier = fields.text("tier").map(Node.Text::text);
        units.put(unit.get(), new Earlier.Place(fields.get("score").flatMap(this::number), tier, ranks));
    }

    private Optional<Rational> number(Node node) {
        if (node instanceof Node.Nothing) {
            return Optional.empty();
        }
        Optional<Rational> number =
                node instanceof Node.Fields ratio ? ratio(ratio) : text(node).flatMap(Numbers::exact);
        if (number.isEmpty()) {
            refuse(node.origin(), new Wording("a number is wanted here", "此处应为数"));
        }
        return number;
    }

    /** A number without a finite decimal form: {@code {"numerator": "1", "denominator": "3"}}. */
    static Optional<Rational> ratio(Node.Fields fields) {
        Optional<Rational> top =
                fields.get("numerator").flatMap(EarlierReader::text).flatMap(Numbers::exact);
        Optional<Rational> bottom =
                fields.get("denominator").flatMap(EarlierReader::text).flatMap(Numbers::exact);
        return top.flatMap(above -> bottom.filter(Rational::isPositive).map(above::over));
    }

    static Optional<String> text(Node node) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.text());
        }
        return node instanceof Node.Number number ? Optional.of(number.text()) : Optional.empty();
    }

    private void refuse(Origin origin, Wording reason) {
        problems.add(Problem.of(FileProblem.NO_RESULT, origin).with("reason", reason));
    }
}
