package org.tiermark.read;

import java.util.Optional;
import org.tiermark.model.Interval;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Scheme;

/**
 * Reads a scheme from a JSON file, or from a rule sheet ({@link RuleSheetReader}): one object, its keys the components
 * of {@link Scheme} and of its root item.
 *
 * <pre>{@code
 * { "id": "air", "indicators": [ { "id": "pm25", "measure": "µg/m³", "range": "[0,)" } ],
 *   "items": [ { "id": "dust", "points": 100, "indicator": "pm25",
 *                "rules": [ { "kind": "deduct", "points": 2, "per": 1, "steps": "begun", "of": "value - 35" } ] } ] }
 * }</pre>
 *
 * UTF-8 (GB18030 is recognised), at most {@value #MOST_BYTES} bytes. Keys {@code $schema}, {@code //...} and
 * {@code _comment...} are remarks. All problems are reported, not the first; with an error there is no scheme.
 */
public final class SchemeReader {
    /** The most bytes of a scheme. */
    public static final int MOST_BYTES = 16 << 20;

    /** How JSON starts, sound or not: an object, a list, a remark. */
    private static final String JSON_STARTS = "{[/";

    private SchemeReader() {}

    /** What every reading needs once, for whoever has a thread to spare before there is anything to read. */
    public static void prepare() {
        Binder.prepare();
        Json.prepare();
        Numbers.exact("0");
        Interval.parse("[0,1)");
    }

    /** The scheme of a file; a rule sheet where {@link #isSheet} says so. */
    public static Loaded<Scheme> read(Source source) {
        Problems problems = new Problems();
        Optional<Scheme> scheme = text(source, problems)
                .flatMap(text -> document(source, text, problems))
                .flatMap(root -> {
                    Outline outline = new Outline(root, problems);
                    return new Binder(source.name(), root, outline, problems).scheme(root);
                });
        scheme.ifPresent(whole -> Circles.report(whole, problems));
        return new Loaded<>(problems.hasErrors() ? Optional.empty() : scheme, problems);
    }

    /** What the file holds; empty where that is no text, which is reported. */
    static Optional<String> text(Source source, Problems problems) {
        return TextFile.read(
                        source,
                        MOST_BYTES,
                        new Wording("split the scheme", "请拆分方案"),
                        Encodings.named(ReadOptions.AUTO).orElseThrow(),
                        problems)
                .map(TextFile::text);
    }

    /** The object a text is, or stands for; empty where there is none, which is reported. */
    static Optional<Node.Fields> document(Source source, String text, Problems problems) {
        return isSheet(source, text)
                ? RuleSheetReader.read(source.name(), text, problems)
                : json(source.name(), text, problems);
    }

    /** Whether it is a rule sheet: by the name, or where that says nothing, as of standard input, by how it starts. */
    static boolean isSheet(Source source, String text) {
        String start = source.isSheet() || source.saysJson() ? "" : text.stripLeading();
        return source.isSheet() || !start.isEmpty() && JSON_STARTS.indexOf(start.charAt(0)) < 0;
    }

    private static Optional<Node.Fields> json(String file, String text, Problems problems) {
        Json json = new Json(file, text, problems, SchemeProblem.NOT_JSON, SchemeProblem.DUPLICATE_KEY);
        Optional<Node> document = json.document();
        if (document.isPresent() && !(document.get() instanceof Node.Fields)) {
            problems.add(Problem.of(SchemeProblem.WRONG_SHAPE, document.get().origin())
                    .with("key", file)
                    .with("found", document.get().shape())
                    .with("wanted", Spot.OBJECT));
        }
        return document.filter(Node.Fields.class::isInstance).map(Node.Fields.class::cast);
    }
}
