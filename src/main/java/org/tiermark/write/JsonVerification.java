package org.tiermark.write;

import java.io.IOException;
import java.util.Locale;
import org.tiermark.result.Disagreement;
import org.tiermark.result.Verification;

/** What claims differ from what was computed, in JSON. */
final class JsonVerification {
    private JsonVerification() {}

    static void write(Verification verification, Json json) throws IOException {
        json.object("verification").number("units", verification.units()).number("claims", verification.claims());
        json.number("differing", verification.differing()).array("disagreements");
        for (Disagreement one : verification.disagreements()) {
            disagreement(one, json);
        }
        json.endArray().endObject();
    }

    private static void disagreement(Disagreement one, Json json) throws IOException {
        json.row().text("unit", one.unit()).text("name", one.name());
        json.text("aspect", one.claim().aspect().name().toLowerCase(Locale.ROOT));
        json.optional("id", one.claim().id()).text("claimed", one.claim().text());
        if (one.claim().number().isPresent()) {
            json.number("computed", one.number());
            json.number("difference", one.difference()).number("tolerance", one.tolerance());
        } else {
            json.text("computed", one.tier());
        }
        json.row("cause")
                .text("kind", one.cause().kind().word())
                .optional("item", one.cause().item());
        if (one.cause().clause().isPresent()) {
            JsonLedgers.clause(json.row("rule"), one.cause().clause().get()).endObject();
        }
        json.words("words", one.cause().words()).endObject();
        json.origin(one.claim().origin()).endObject();
    }
}
