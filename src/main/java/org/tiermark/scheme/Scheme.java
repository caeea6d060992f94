package org.tiermark.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.rule.Entry;

/**
 * A versioned rule book. Its root item's points are the score.
 *
 * @param id what the scheme is called in results
 * @param version which edition
 * @param title for people
 * @param period the period it scores; empty: the last there are figures for
 * @param units how units are told apart and which are covered
 * @param tokens what stands for which missing state in figures, besides the defaults
 * @param indicators what is measured
 * @param peers which of the covered units are compared with
 * @param root the tree of points
 * @param tiers grades, best first
 * @param rankings orders; the first is the one that counts
 * @param goals conditions reported
 * @param checks what must hold between the figures of a unit
 * @param file the name of the file it was read from
 */
public record Scheme(
        String id,
        String version,
        String title,
        String period,
        UnitScheme units,
        Map<String, State> tokens,
        List<Indicator> indicators,
        @Entry(as = Type.TRUTH) Optional<Expression> peers,
        @Entry(inline = true) Item root,
        List<Tier> tiers,
        List<Ranking> rankings,
        List<Goal> goals,
        List<Check> checks,
        String file) {

    /** The same scheme with another tree of points. */
    public Scheme withRoot(Item other) {
        return new Scheme(
                id,
                version,
                title,
                period,
                units,
                tokens,
                indicators,
                peers,
                other,
                tiers,
                rankings,
                goals,
                checks,
                file);
    }

    /**
     * The period that is scored; empty where there are no figures of it.
     *
     * @param wanted what was asked for; empty: the one the scheme states, or else the last there are figures for
     */
    public Optional<Period> scored(Figures figures, Optional<String> wanted) {
        List<Period> periods = figures.periods();
        String name = wanted.orElse(period);
        return name.isEmpty() || periods.size() == 1 && periods.get(0).name().isEmpty()
                ? Optional.of(periods.get(periods.size() - 1))
                : periods.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether any tier takes only a share of the ranked units. */
    public boolean hasShares() {
        return tiers.stream().anyMatch(tier -> tier.quota().share().isPresent());
    }

    /** The indicator of an id. */
    public Optional<Indicator> indicator(String wanted) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(wanted))
                .findFirst();
    }

    /** The item of an id. */
    public Optional<Item> item(String wanted) {
        return items().filter(item -> item.id().equals(wanted)).findFirst();
    }

    /** All items, the root first, parents before their parts, in file order. */
    public Stream<Item> items() {
        return root.all();
    }
}
