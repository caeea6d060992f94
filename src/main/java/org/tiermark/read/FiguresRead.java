package org.tiermark.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tiermark.model.Figures;
import org.tiermark.result.Input;
import org.tiermark.result.Result;

/**
 * What came of reading figures.
 *
 * @param figures the figures; a cell that could not be read is missing there
 * @param inputs the files, as they were read
 * @param kept columns carried through untouched, by header, a text for each row of the units
 * @param faulty rows of units with an error in their figures
 * @param aliases other texts that mean a unit, to its identifier
 */
public record FiguresRead(
        Figures figures,
        List<Input> inputs,
        Map<String, Result.Texts> kept,
        BitSet faulty,
        Map<String, String> aliases) {

    /** The identifier of a unit by identifier, name or alias; empty where there is none. */
    public Optional<String> unit(String text) {
        OptionalInt row = figures.units().row(text);
        return row.isPresent()
                ? Optional.of(figures.units().id(row.getAsInt()))
                : Optional.ofNullable(aliases.get(text));
    }

    /** The same with other figures of the same units. */
    public FiguresRead with(Figures other) {
        return new FiguresRead(other, inputs, kept, faulty, aliases);
    }

    /** All texts that mean a unit, for hints. */
    List<String> known() {
        List<String> known = new ArrayList<>(aliases.keySet());
        for (int row = 0; row < figures.units().count(); row++) {
            known.add(figures.units().id(row));
            known.add(figures.units().name(row));
        }
        return known;
    }
}
