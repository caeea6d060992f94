package org.tiermark.read;

import java.util.List;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.State;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ValueProblem;

/** Texts of an indicator, an attribute, or a column kept as it is. Each text is judged once. */
final class TextColumn implements FigureColumn {
    private final Quantity quantity;
    private final Dictionary dictionary;
    private final FileUnits units;
    private final ColumnBuilder builder = new ColumnBuilder();
    private final Interner texts = new Interner();
    /** For each text its code in the dictionary, or -1 - the ordinal of a state. */
    private final IntList verdicts = new IntList();

    private final IntList notices = new IntList();

    TextColumn(Quantity quantity, Dictionary dictionary, FileUnits units) {
        this.quantity = quantity;
        this.dictionary = dictionary;
        this.units = units;
    }

    @Override
    public Quantity quantity() {
        return quantity;
    }

    @Override
    public void take(Row row, int cell, int unit) {
        int from = row.start(cell);
        int text = texts.code(row.text(), from, row.end(cell, from));
        if (text == verdicts.size()) {
            judge(texts.word(text));
        }
        int verdict = verdicts.get(text);
        if (verdict >= 0) {
            builder.addCode(verdict);
        } else {
            builder.addAbsent(State.of(-1 - verdict));
        }
        if (notices.get(text) != 0) {
            report(texts.word(text), row, cell, unit);
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
            verdicts.add(dictionary.code(text));
            notices.add(0);
        } else if (allowed.contains(clean)) {
            verdicts.add(dictionary.code(clean));
            notices.add(1);
        } else {
            verdicts.add(-1 - State.MISSING.ordinal());
            notices.add(1);
        }
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
    public void skip(State state) {
        builder.addAbsent(state);
    }

    @Override
    public Column build() {
        return builder.build();
    }
}
