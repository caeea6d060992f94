package org.tiermark.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.model.Units;
import org.tiermark.problem.Wording;

/**
 * What came of scoring: a table of all units, and an account of each when asked for.
 *
 * @param subject what was scored by
 * @param units who was scored, a row each
 * @param standings scores, tiers and ranks
 * @param groups attributes that rankings group by, by id, as texts a row
 * @param accounts makes a unit's account: ledgers, vetoes, goals
 * @param outcomes a column for each goal: the ordinal of its {@link Outcome}
 * @param warnings rows with early warnings, and on what
 * @param boundaries units whose tier or rank another rounding would change; computed when asked for
 */
public record Result(
        Subject subject,
        Units units,
        Standings standings,
        Map<String, Texts> groups,
        Accounts accounts,
        List<Column> outcomes,
        Map<Integer, List<String>> warnings,
        Supplier<Boundaries> boundaries) {

    /** What stands in each row of an attribute. */
    public interface Texts {
        /** The text of a row; empty where there is none. */
        String text(int row);
    }

    /** Explains units, one at a time; several threads may ask at once. */
    public interface Accounts {
        /** The account of a row. */
        Account of(int row);

        /** What a row lost in items that count, the largest first, equal ones in file order. */
        List<Loss> losses(int row);

        /** The vetoes that hold for a row, as in its account. */
        List<Account.VetoNote> vetoes(int row);
    }

    /** The place of a row. */
    public Standing standing(int row) {
        List<Optional<Rational>> ranks = new ArrayList<>();
        Map<String, Wording> unranked = new LinkedHashMap<>();
        for (int i = 0; i < standings.ranks().size(); i++) {
            Optional<Rational> rank = rank(i, row);
            ranks.add(rank);
            if (rank.isEmpty()) {
                unranked.put(
                        subject.rankings().get(i).id(), standings.unranked().reason(i, row));
            }
        }
        Map<String, String> within = new LinkedHashMap<>();
        groups.forEach((id, texts) -> within.put(id, texts.text(row)));
        return new Standing(row, units.id(row), units.name(row), score(row), tier(row), ranks, within, unranked);
    }

    /** The score of a row; empty where it has none. */
    public Optional<Rational> score(int row) {
        return present(standings.score(), row);
    }

    /** The tier of a row; empty where it has none. */
    public Optional<String> tier(int row) {
        Column tiers = standings.tier();
        return tiers.state(row) == State.MEASURED
                ? Optional.of(subject.tiers().get((int) tiers.code(row)))
                : Optional.empty();
    }

    /** The place of a row in a ranking, by the ranking's number from 0; empty where it is not ranked. */
    public Optional<Rational> rank(int ranking, int row) {
        return present(standings.ranks().get(ranking), row);
    }

    /** How a unit stands to a goal, by the goal's number from 0. */
    public Outcome outcome(int goal, int row) {
        return Outcome.values()[(int) outcomes.get(goal).code(row)];
    }

    private static Optional<Rational> present(Column column, int row) {
        return column.state(row) == State.MEASURED ? Optional.of(column.value(row)) : Optional.empty();
    }
}
