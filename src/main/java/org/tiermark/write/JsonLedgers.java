package org.tiermark.write;

import java.io.IOException;
import java.util.List;
import org.tiermark.model.State;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Clause;
import org.tiermark.result.Ledger;

/** The ledgers of a unit in JSON, the root's first; the changes of each add up to its points exactly. */
final class JsonLedgers {
    private final Json json;
    private final Listing listing;

    JsonLedgers(Json json, Listing listing) {
        this.json = json;
        this.listing = listing;
    }

    void write(List<Ledger> ledgers) throws IOException {
        json.array("ledgers");
        for (Ledger ledger : ledgers) {
            if (listing.item().isEmpty() || listing.item().get().equals(ledger.item())) {
                ledger(ledger);
            }
        }
        json.endArray();
    }

    private void ledger(Ledger ledger) throws IOException {
        json.object().text("item", ledger.item()).text("name", ledger.name()).number("depth", ledger.depth());
        json.optional("owner", ledger.owner()).optional("source", ledger.source());
        if (!ledger.counts()) {
            json.no("counts");
        }
        json.number("value", ledger.value()).number("full", ledger.full()).number("points", ledger.points());
        if (ledger.state() != State.MEASURED) {
            json.text("state", ledger.state().word());
        }
        json.array("lines");
        for (Adjustment line : ledger.lines()) {
            clause(json.row(), line.clause()).number("change", line.change()).number("running", line.running());
            JsonResults.reason(json, line.reason()).endObject();
        }
        json.endArray().endObject();
    }

    /** Which line of the scheme; its file is named among the inputs, so that results do not depend on where it lies. */
    static Json clause(Json json, Clause clause) throws IOException {
        json.text("item", clause.item()).number("number", clause.number()).text("kind", clause.kind());
        json.place(clause.origin());
        return json.optional("because", clause.because()).optional("source", clause.source());
    }
}
