package org.tiermark.read;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.State;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ValueProblem;

/** Texts of an indicator, an attribute, or a column kept as it is. Each text is judged once. */
final class TextColumn extends FigureColumn {
    private final Quantity quantity;
    private final Optional<Dictionary> dictionary;
    private final FileUnits units;
    private final ColumnBuilder builder = new ColumnBuilder();
    private final Interner texts = new Interner();
    /** For each text its code in the dictionary, or -1 - the ordinal of a state. */
    private final IntList verdicts = new IntList();

    private final IntList notices = new IntList();

    TextColumn(Quantity quantity, Dictionary dictionary, FileUnits units) {
        this(quantity, Optional.of(dictionary), units);
    }

    /** One that keeps texts by the dictionary's numbers; without one, by its own. */
    private TextColumn(Quantity quantity, Optional<Dictionary> dictionary, FileUnits units) {
        this.quantity = quantity;
        this.dictionary = dictionary;
        this.units = units;
    }

    /** One that keeps texts by its own numbers: those of the dictionary must not depend on which part is read first. */
    @Override
    FigureColumn apart(FileUnits ofUnits) {
        return new TextColumn(quantity, Optional.empty(), ofUnits);
    }

    @Override
    void take(FigureColumn part, int[] codes, int lines) {
        TextColumn other = (TextColumn) part;
        int[] verdictOf = new int[other.texts.size()];
        for (int text = 0; text < verdictOf.length; text++) {
            verdictOf[text] = verdict(texts.code(other.texts, text));
        }
        Column column = other.builder.build();
        for (int row = 0; row < column.rows(); row++) {
            add(verdictOf[(int) column.code(row)]);
        }
    }

    @Override
    Quantity quantity() {
        return quantity;
    }

    @Override
    void take(Row row, int cell, int unit) {
        int from = row.start(cell);
        int text = texts.code(row.text(), from, row.end(cell, from));
        int verdict = verdict(text);
        if (dictionary.isEmpty()) {
            builder.addCode(text);
        } else {
            add(verdict);
        }
        if (notices.get(text) != 0) {
            report(texts.word(text), row, cell, unit);
        }
    }

    private int verdict(int text) {
        if (text == verdicts.size()) {
            judge(texts.word(text));
        }
        return verdicts.get(text);
    }

    private void add(int verdict) {
        if (verdict >= 0) {
            builder.addCode(verdict);
        } else {
            builder.addAbsent(State.of(-1 - verdict));
        }
    }

    private void judge(String text) {
        State state = quantity.tokens().get(text);
        if (state != null) {
            verdicts.add(-1 - state.ordinal());
            notices.add(0);
            return;
        }
        List<String> allowed = quantity.values().orElse(List.of(text));
        String clean = Numbers.clean(text);
        if (allowed.contains(text)) {
            verdicts.add(code(text));
            notices.add(0);
        } else if (allowed.contains(clean)) {
            verdicts.add(code(clean));
            notices.add(1);
        } else {
            verdicts.add(-1 - State.MISSING.ordinal());
            notices.add(1);
        }
    }

    private int code(String word) {
        return dictionary.map(known -> known.code(word)).orElse(0);
    }

    private void report(String text, Row row, int cell, int unit) {
        List<String> allowed = quantity.values().orElse(List.of());
        String clean = Numbers.clean(text);
        Problem problem = allowed.contains(clean)
                ? Problem.of(ValueProblem.NORMALISED, row.origin(cell)).with("plain", clean)
                : Problem.of(ValueProblem.UNKNOWN_VALUE, row.origin(cell)).with("hint", Nearest.hint(text, allowed));
        units.report(problem.with("indicator", quantity.id()).with("value", text), unit);
    }

    @Override
    void skip(State state) {
        builder.addAbsent(state);
    }

    @Override
    Column build() {
        return builder.build();
    }
}
