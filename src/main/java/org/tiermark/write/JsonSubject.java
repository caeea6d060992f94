package org.tiermark.write;

import java.io.IOException;
import org.tiermark.result.Subject;

/** What was scored by, in JSON: the tree of items, tiers, rankings and goals by name. */
final class JsonSubject {
    private final Json json;

    JsonSubject(Json json) {
        this.json = json;
    }

    void write(Subject subject) throws IOException {
        json.object("subject")
                .text("scheme", subject.scheme())
                .text("version", subject.version())
                .text("title", subject.title())
                .text("period", subject.period());
        items(subject);
        json.array("tiers");
        for (String tier : subject.tiers()) {
            json.text(tier);
        }
        json.endArray().array("rankings");
        for (Subject.RankingName ranking : subject.rankings()) {
            json.row().text("id", ranking.id()).text("name", ranking.name()).array("within");
            for (String attribute : ranking.within()) {
                json.text(attribute);
            }
            json.endArray().endObject();
        }
        json.endArray().array("goals");
        for (Subject.GoalName goal : subject.goals()) {
            json.row().text("name", goal.name()).optional("owner", goal.owner()).endObject();
        }
        json.endArray();
        if (subject.decimals().isPresent()) {
            json.number("decimals", subject.decimals().get());
        }
        json.endObject();
    }

    private void items(Subject subject) throws IOException {
        json.array("items");
        for (Subject.ItemName item : subject.items()) {
            json.row()
                    .text("id", item.id())
                    .text("name", item.name())
                    .number("depth", item.depth())
                    .optional("owner", item.owner())
                    .optional("measure", item.measure())
                    .endObject();
        }
        json.endArray();
    }
}
