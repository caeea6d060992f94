package org.tiermark.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Outcome;
import org.tiermark.result.Result;
import org.tiermark.result.Subject;

/** What is said of all units together, a few lines under the ranking. */
final class SummaryText {
    private static final int LISTED = 10;
    private static final int NAMED = 5;

    private final Result result;
    private final Listing listing;
    private final Language language;
    private final Scores scores;
    private final Columns columns = new Columns(0).column(Columns.Side.LEFT).column(Columns.Side.LEFT);

    SummaryText(Result result, Listing listing, Language language) {
        this.result = result;
        this.listing = listing;
        this.language = language;
        this.scores = new Scores(result);
    }

    /** Labels, and what is said under each; a label that goes on is blank. */
    Columns columns(Summary summary) {
        units(summary);
        tiers(summary);
        summary.scores().ifPresent(this::spread);
        block(TableWords.GOALS, goals(summary));
        block(TableWords.OWNERS, owners(summary));
        block(TableWords.WARNINGS, warnings());
        block(TableWords.VETOES, vetoes(summary));
        block(TableWords.BOUNDARIES, boundaries(summary), summary.onBoundary().length);
        return columns;
    }

    private void units(Summary summary) {
        boolean all = summary.ranked() == summary.units();
        Map<String, Wording> counts =
                Map.of("units", Wording.of("" + summary.units()), "ranked", Wording.of("" + summary.ranked()));
        List<String> lines = new ArrayList<>();
        lines.add((all ? TableWords.ALL_RANKED : TableWords.SOME_RANKED).fill(language, counts));
        if (result.subject().rankings().isEmpty()) {
            lines.set(0, "" + summary.units());
        }
        summary.notRanked()
                .forEach((reason, count) -> lines.add(TableWords.WITHOUT_RANK.fill(
                        language, Map.of("count", Wording.of("" + count), "reason", reason))));
        summary.elsewhere().forEach((where, count) -> lines.add(elsewhere(where, count)));
        if (!summary.gone().isEmpty()) {
            lines.add(TableWords.GONE.fill(
                    language,
                    Map.of(
                            "count",
                            Wording.of("" + summary.gone().size()),
                            "units",
                            Wording.of(some(summary.gone())))));
        }
        block(TableWords.UNITS, lines);
    }

    private String elsewhere(Summary.Elsewhere where, int count) {
        Subject.RankingName ranking = result.subject().rankings().get(where.ranking());
        return TableWords.WITHOUT_RANK_IN.fill(
                language,
                Map.of(
                        "count", Wording.of("" + count),
                        "ranking", Wording.of(ranking.name().isEmpty() ? ranking.id() : ranking.name()),
                        "reason", where.reason()));
    }

    private void tiers(Summary summary) {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < summary.tiers().length; i++) {
            counts.add(TableWords.COUNTED.fill(
                    language,
                    Map.of(
                            "name", Wording.of(result.subject().tiers().get(i)),
                            "count", Wording.of("" + summary.tiers()[i]))));
        }
        if (summary.tierless() > 0 && !counts.isEmpty()) {
            counts.add(TableWords.TIERLESS.fill(language, Map.of("count", Wording.of("" + summary.tierless()))));
        }
        if (!counts.isEmpty()) {
            block(TableWords.TIERS, List.of(String.join(TableWords.COMMA.in(language), counts)));
        }
    }

    private void spread(Spread spread) {
        Map<String, Wording> terms = new LinkedHashMap<>();
        terms.put("mean", Wording.of(scores.mean(spread.mean())));
        terms.put("median", Wording.of(scores.mean(spread.median())));
        terms.put("highest", Wording.of(score(spread.highest())));
        terms.put("best", Wording.of(result.units().name(spread.highest())));
        terms.put("lowest", Wording.of(score(spread.lowest())));
        terms.put("worst", Wording.of(result.units().name(spread.lowest())));
        block(TableWords.SCORES, List.of(TableWords.SPREAD.fill(language, terms)));
    }

    private String score(int row) {
        return scores.text(result.standings().score().value(row));
    }

    /** Those met by the fewest first. */
    private List<String> goals(Summary summary) {
        int[][] outcomes = summary.outcomes();
        List<Integer> goals = new ArrayList<>();
        for (int goal = 0; goal < outcomes.length; goal++) {
            goals.add(goal);
        }
        int met = Outcome.MET.ordinal();
        goals.sort((one, other) -> Integer.compare(outcomes[one][met], outcomes[other][met]));
        return goals.stream()
                .map(goal -> goal(result.subject().goals().get(goal).name(), outcomes[goal]))
                .toList();
    }

    private String goal(String name, int[] counts) {
        return TableWords.GOAL.fill(
                language,
                Map.of(
                        "goal", Wording.of(name),
                        "met", Wording.of("" + counts[Outcome.MET.ordinal()]),
                        "unmet", Wording.of("" + counts[Outcome.UNMET.ordinal()]),
                        "not", Wording.of("" + counts[Outcome.NOT_COMPUTABLE.ordinal()])));
    }

    private List<String> owners(Summary summary) {
        return summary.owners().stream()
                .map(owner -> TableWords.OWNER.fill(
                        language,
                        Map.of(
                                "owner", Wording.of(owner.name()),
                                "lost", Wording.of(scores.brief(owner.lost())),
                                "unmet", Wording.of("" + owner.unmet()))))
                .toList();
    }

    /** For each item and goal with warnings, for which units. */
    private List<String> warnings() {
        Map<String, List<String>> units = new TreeMap<>();
        for (int row : listing.scope().get()) {
            for (String on : result.warnings().getOrDefault(row, List.of())) {
                units.computeIfAbsent(on, first -> new ArrayList<>())
                        .add(result.units().name(row));
            }
        }
        List<String> lines = new ArrayList<>();
        units.forEach((on, names) -> lines.add(TableWords.WARNED.fill(
                language,
                Map.of(
                        "on", Wording.of(on),
                        "count", Wording.of("" + names.size()),
                        "units", Wording.of(some(names))))));
        return lines;
    }

    /** The first names, and how many more there are. */
    private String some(List<String> names) {
        String listed = String.join(TableWords.COMMA.in(language), names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? listed : listed + ", ...";
    }

    private List<String> vetoes(Summary summary) {
        return summary.vetoes().stream()
                .map(veto -> noted(
                        veto.row(),
                        LedgerText.sentence(veto.note().clause(), veto.note().reason(), language)))
                .toList();
    }

    /** Those that are shown. */
    private List<String> boundaries(Summary summary) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(LISTED, summary.onBoundary().length); i++) {
            int row = summary.onBoundary()[i];
            List<String> changes = summary.boundaries().changes(row).stream()
                    .map(change -> change.in(language))
                    .toList();
            lines.add(noted(row, String.join(TableWords.SEMICOLON.in(language), changes)));
        }
        return lines;
    }

    private String noted(int row, String text) {
        return TableWords.NOTED.fill(
                language, Map.of("unit", Wording.of(result.units().name(row)), "text", Wording.of(text)));
    }

    /** A label and its lines, the label beside the first; many lines are counted. */
    private void block(Wording label, List<String> lines) {
        block(label, lines, lines.size());
    }

    /** The same of so many lines, of which only those that are shown are needed. */
    private void block(Wording label, List<String> lines, int count) {
        for (int i = 0; i < Math.min(LISTED, lines.size()); i++) {
            columns.row(i == 0 ? label.in(language) : "", lines.get(i));
        }
        if (count > LISTED) {
            String more = TableWords.MORE.fill(language, Map.of("count", Wording.of("" + (count - LISTED))));
            columns.row("", more);
        }
    }
}
