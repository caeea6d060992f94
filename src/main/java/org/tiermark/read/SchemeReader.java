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

    private SchemeReader() {}

    /** What every reading needs once, for whoever has a thread to spare before there is anything to read. */
    public static void prepare() {
        Binder.prepare();
        Json.prepare();
        Numbers.exact("0");
        Interval.parse("[0,1)");
    }

    /** The scheme of a file; a rule sheet where its name ends in .csv. */
    public static Loaded<Scheme> read(Source source) {
        Problems problems = new Problems();
        Optional<Scheme> scheme = document(source, problems).flatMap(root -> {
            Outline outline = new Outline(root, problems);
            return new Binder(source.name(), root, outline, problems).scheme(root);
        });
        scheme.ifPresent(whole -> Circles.report(whole, problems));
        return new Loaded<>(problems.hasErrors() ? Optional.empty() : scheme, problems);
    }

    /** The object the file is, or stands for; empty where there is none, which is reported. */
    static Optional<Node.Fields> document(Source source, Problems problems) {
        return TextFile.read(
                        source,
                        MOST_BYTES,
                        new Wording("split the scheme", "请拆分方案"),
                        Encodings.named(ReadOptions.AUTO).orElseThrow(),
                        problems)
                .flatMap(file -> source.isSheet()
                        ? RuleSheetReader.read(source.name(), file.text(), problems)
                        : json(source.name(), file.text(), problems));
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
