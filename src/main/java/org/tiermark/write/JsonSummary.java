package org.tiermark.write;

import java.io.IOException;
import java.util.Map;
import org.tiermark.problem.Wording;
import org.tiermark.result.Outcome;
import org.tiermark.result.Result;

/** What is said of all units together, in JSON. */
final class JsonSummary {
    private final Json json;
    private final Result result;

    JsonSummary(Json json, Result result) {
        this.json = json;
        this.result = result;
    }

    void write(Summary summary) throws IOException {
        json.object("summary").number("units", summary.units()).number("ranked", summary.ranked());
        json.array("notRanked");
        for (Map.Entry<Wording, Integer> reason : summary.notRanked().entrySet()) {
            json.row()
                    .words("reason", reason.getKey())
                    .number("count", reason.getValue())
                    .endObject();
        }
        json.endArray();
        if (!summary.gone().isEmpty()) {
            json.array("gone");
            for (String unit : summary.gone()) {
                json.text(unit);
            }
            json.endArray();
        }
        json.array("tiers");
        for (int i = 0; i < summary.tiers().length; i++) {
            json.row().text("tier", result.subject().tiers().get(i));
            json.number("count", summary.tiers()[i]).endObject();
        }
        json.endArray().number("withoutTier", summary.tierless());
        if (summary.scores().isPresent()) {
            spread(summary.scores().get());
        }
        goals(summary);
        json.array("owners");
        for (Summary.Owner owner : summary.owners()) {
            json.row().text("owner", owner.name()).number("lost", owner.lost()).number("unmet", owner.unmet());
            json.endObject();
        }
        json.endArray().array("boundaries");
        for (int row : summary.onBoundary()) {
            json.row().text("unit", result.units().id(row));
            JsonResults.sentences(json, "changes", summary.boundaries().changes(row));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void spread(Spread spread) throws IOException {
        json.object("scores")
                .number("count", spread.count())
                .number("mean", spread.mean())
                .number("median", spread.median())
                .number("highest", result.standings().score().value(spread.highest()))
                .number("lowest", result.standings().score().value(spread.lowest()))
                .endObject();
    }

    private void goals(Summary summary) throws IOException {
        json.array("goals");
        for (int i = 0; i < summary.outcomes().length; i++) {
            int[] counts = summary.outcomes()[i];
            json.row().text("goal", result.subject().goals().get(i).name());
            json.number("met", counts[Outcome.MET.ordinal()]).number("unmet", counts[Outcome.UNMET.ordinal()]);
            json.number("notComputable", counts[Outcome.NOT_COMPUTABLE.ordinal()])
                    .endObject();
        }
        json.endArray();
    }
}
