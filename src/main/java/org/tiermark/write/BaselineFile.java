package org.tiermark.write;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiermark.problem.Baseline;
import org.tiermark.problem.ProblemCase;

/**
 * The JSON of a baseline: what was accepted for a reason stays as it is, then how many problems there are of each case.
 */
public final class BaselineFile {
    private BaselineFile() {}

    /**
     * Writes a baseline.
     *
     * @param accepted the baseline up to now, whose entries with a reason are kept
     * @param counts of the problems that it does not accept
     */
    public static void write(Optional<Baseline> accepted, Map<ProblemCase, Integer> counts, Sink to)
            throws IOException {
        Json json = new Json(to);
        json.object().array("problems");
        for (Baseline.Entry entry : accepted.map(Baseline::reasoned).orElse(java.util.List.of())) {
            json.row().text("code", entry.code());
            optional("file", entry.file(), json);
            optional("unit", entry.unit(), json);
            optional("indicator", entry.indicator(), json);
            if (entry.count().isPresent()) {
                json.number("count", entry.count().get());
            }
            json.text("reason", entry.reason());
            optional("expires", entry.expires().map(Object::toString), json);
            json.endObject();
        }
        for (Map.Entry<ProblemCase, Integer> one : new TreeMap<>(counts).entrySet()) {
            json.row()
                    .text("code", one.getKey().code().code())
                    .text("file", one.getKey().file());
            json.text("unit", one.getKey().unit())
                    .text("indicator", one.getKey().indicator());
            json.number("count", one.getValue()).endObject();
        }
        json.endArray().endObject().end();
    }

    private static void optional(String key, Optional<String> text, Json json) throws IOException {
        if (text.isPresent()) {
            json.text(key, text.get());
        }
    }
}
