package org.tiermark.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Boundaries;
import org.tiermark.result.Earlier;
import org.tiermark.result.Reason;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;

/** The listed units in JSON, in the order in which they are asked for, each with its ledgers. */
final class JsonResults {
    private final Json json;
    private final Report report;
    private final Result result;
    private final Listing listing;
    private final Boundaries boundaries;

    private JsonResults(Json json, Report report, Listing listing, Boundaries boundaries) {
        this.json = json;
        this.report = report;
        this.result = report.result().orElseThrow();
        this.listing = listing;
        this.boundaries = boundaries;
    }

    /** Writes them; of the units on a boundary also what another rounding would change. */
    static void write(Json json, Report report, Listing listing, Boundaries boundaries) throws IOException {
        List<int[]> parts = Parts.of(listing.rows());
        json.array("results");
        json.parts(parts.size(), (part, apart) -> {
            JsonResults results = new JsonResults(apart, report, listing, boundaries);
            for (int row : parts.get(part)) {
                results.unit(row);
            }
        });
        json.endArray();
    }

    private void unit(int row) throws IOException {
        Account account = result.accounts().of(row);
        json.object();
        standing(account.standing());
        notes(account);
        sentences(json, "boundary", boundaries.changes(row));
        new JsonLedgers(json, listing).write(account.ledgers());
        json.endObject();
    }

    private void standing(Standing standing) throws IOException {
        json.text("unit", standing.unit()).text("name", standing.name());
        json.number("score", standing.score()).text("tier", standing.tier());
        json.row("ranks");
        for (int i = 0; i < standing.ranks().size(); i++) {
            json.number(
                    result.subject().rankings().get(i).id(), standing.ranks().get(i));
        }
        json.endObject().row("within");
        for (Map.Entry<String, String> group : standing.within().entrySet()) {
            json.text(group.getKey(), group.getValue());
        }
        json.endObject().row("notRanked");
        for (Map.Entry<String, Wording> reason : standing.unranked().entrySet()) {
            json.words(reason.getKey(), reason.getValue());
        }
        json.endObject();
        if (!listing.kept().isEmpty()) {
            json.row("kept");
            for (Kept kept : listing.kept()) {
                json.text(kept.header(), kept.texts().text(standing.row()));
            }
            json.endObject();
        }
        if (report.computed().isPresent()) {
            computed(report.computed().get().standing(standing.row()));
        }
        if (report.earlier().isPresent()) {
            earlier(standing, report.earlier().get());
        }
    }

    /** What stood without the entries made by hand. */
    private void computed(Standing standing) throws IOException {
        json.row("asComputed").number("score", standing.score()).text("tier", standing.tier());
        json.row("ranks");
        for (int i = 0; i < standing.ranks().size(); i++) {
            json.number(
                    result.subject().rankings().get(i).id(), standing.ranks().get(i));
        }
        json.endObject().endObject();
    }

    private void earlier(Standing standing, Earlier earlier) throws IOException {
        String id = result.subject().rankings().isEmpty()
                ? ""
                : result.subject().rankings().get(listing.first()).id();
        Change change = Change.of(standing, listing.first(), id, earlier);
        json.row("previous").text("period", earlier.period());
        if (change.before().isPresent()) {
            Earlier.Place before = change.before().get();
            json.number("score", before.score()).text("tier", before.tier()).row("ranks");
            for (Map.Entry<String, Rational> rank : new TreeMap<>(before.ranks()).entrySet()) {
                json.number(rank.getKey(), rank.getValue());
            }
            json.endObject();
        }
        json.endObject();
        json.row("change")
                .number("score", change.score())
                .number("places", change.places())
                .endObject();
    }

    private void notes(Account account) throws IOException {
        json.array("tierNotes");
        for (Account.TierNote note : account.tiers()) {
            json.row().text("tier", note.tier());
            if (note.given()) {
                json.yes("given");
            }
            reason(json, note.reason()).endObject();
        }
        json.endArray().array("goals");
        for (Account.GoalNote note : account.goals()) {
            json.row()
                    .text("goal", note.goal())
                    .text("outcome", note.outcome().words().en());
            json.optional("owner", note.owner()).optional("source", note.source());
            reason(json, note.reason()).endObject();
        }
        json.endArray().array("warnings");
        for (Account.WarningNote note : account.warnings()) {
            json.row().text("on", note.on()).optional("owner", note.owner());
            reason(json, note.reason()).endObject();
        }
        json.endArray().array("vetoes");
        for (Account.VetoNote note : account.vetoes()) {
            JsonLedgers.clause(json.row(), note.clause());
            reason(json, note.reason()).endObject();
        }
        json.endArray();
    }

    /** A reason: its sentence in both languages, its terms, and the figures behind it. */
    static Json reason(Json json, Reason reason) throws IOException {
        json.words("reason", reason.sentence());
        return reason.figures().isEmpty() ? json : json.wordings("figures", reason.figures());
    }

    /** What is said in each language. */
    static Wording both(Function<Language, String> said) {
        return new Wording(said.apply(Language.EN), said.apply(Language.ZH));
    }

    /** A list of sentences; left out where empty. */
    static void sentences(Json json, String key, List<Wording> sentences) throws IOException {
        if (sentences.isEmpty()) {
            return;
        }
        json.array(key);
        for (Wording sentence : sentences) {
            json.row().text("en", sentence.en()).text("zh", sentence.zh()).endObject();
        }
        json.endArray();
    }
}
