package org.tiermark.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Figures;
import org.tiermark.model.IndexedColumn;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Result;

/** Makes one column of all sheets that have figures of a quantity in a period, and reports figures that stand twice. */
final class Merging {
    private static final Wording REFUSED = new Wording("refused", "有误的数据");

    private final UnitRegister register;
    private final Dictionary dictionary;
    private final Problems problems;
    private final BitSet faulty;
    private final Map<Figures.Key, List<Supply>> figures = new LinkedHashMap<>();
    private final Map<Figures.Key, List<Supply>> kept = new LinkedHashMap<>();

    /**
     * A column of a sheet.
     *
     * @param sheet where it is
     * @param number which of its columns
     * @param index the sheet's row of each unit; below zero where it has none
     * @param straight whether the sheet's rows are the run's, one for one
     */
    private record Supply(Sheet sheet, int number, int[] index, boolean straight) {
        State state(int row) {
            return index[row] < 0 ? State.NOT_SUBMITTED : sheet.column(number).state(index[row]);
        }

        Origin origin(int row) {
            return index[row] < 0 ? Origin.ofFile(sheet.file()) : sheet.origin(index[row], number);
        }

        Column view() {
            return straight ? sheet.column(number) : new IndexedColumn(sheet.column(number), index);
        }
    }

    Merging(UnitRegister register, Dictionary dictionary, Problems problems, BitSet faulty) {
        this.register = register;
        this.dictionary = dictionary;
        this.problems = problems;
        this.faulty = faulty;
    }

    int units() {
        return register.count();
    }

    void add(Sheet sheet, Period period, int[] index) {
        boolean straight = isStraight(sheet, index);
        for (int i = 0; i < sheet.width(); i++) {
            Quantity quantity = sheet.quantity(i);
            (quantity.kept() ? kept : figures)
                    .computeIfAbsent(new Figures.Key(quantity.id(), period), any -> new ArrayList<>())
                    .add(new Supply(sheet, i, index, straight));
        }
    }

    private static boolean isStraight(Sheet sheet, int[] index) {
        for (int i = 0; i < index.length; i++) {
            if (index[i] != i) {
                return false;
            }
        }
        return sheet.rows() == index.length;
    }

    Map<Figures.Key, Figures.Placed> columns() {
        Map<Figures.Key, Figures.Placed> columns = new LinkedHashMap<>();
        figures.forEach((key, sources) -> columns.put(key, placed(sources)));
        return columns;
    }

    private Figures.Placed placed(List<Supply> sources) {
        Supply first = sources.get(0);
        return sources.size() == 1 ? new Figures.Placed(first.view(), first::origin) : merged(sources);
    }

    /** Row by row the source that has something; what several have is compared. */
    private Figures.Placed merged(List<Supply> sources) {
        boolean text = sources.get(0).sheet().quantity(sources.get(0).number()).type() == Type.TEXT;
        Supply[] chosen = new Supply[units()];
        ColumnBuilder builder = new ColumnBuilder();
        for (int row = 0; row < chosen.length; row++) {
            chosen[row] = choose(sources, row);
            State state = chosen[row].state(row);
            Column column = chosen[row].sheet().column(chosen[row].number());
            int at = chosen[row].index()[row];
            if (state != State.MEASURED) {
                builder.addAbsent(state);
            } else if (text) {
                builder.addCode((int) column.code(at));
            } else {
                builder.add(column.value(at));
            }
        }
        return new Figures.Placed(builder.build(), row -> chosen[row].origin(row));
    }

    private Supply choose(List<Supply> sources, int row) {
        Supply best = sources.get(0);
        for (Supply source : sources.subList(1, sources.size())) {
            boolean measured = source.state(row) == State.MEASURED;
            if (measured && best.state(row) == State.MEASURED) {
                compare(best, best.index()[row], source, source.index()[row], row);
            } else if (measured || best.index()[row] < 0) {
                best = source;
            }
        }
        return best;
    }

    private boolean compare(Supply one, int oneRow, Supply other, int otherRow, int unit) {
        String here = value(other, otherRow);
        String there = value(one, oneRow);
        Quantity quantity = other.sheet().quantity(other.number());
        Origin place = one.sheet().origin(oneRow, one.number());
        Problem problem = Problem.of(
                        here.equals(there) ? TableProblem.REPEATED : TableProblem.CONFLICT,
                        other.sheet().origin(otherRow, other.number()))
                .with("what", quantity.id())
                .with("unit", register.name(unit))
                .with("other", place);
        if (!here.equals(there)) {
            problems.add(problem.with("value", shown(other, otherRow)).with("otherValue", shown(one, oneRow)));
            faulty.set(unit);
            return false;
        }
        if (!other.sheet().isRepeating()) {
            problems.add(problem);
        }
        return true;
    }

    private Wording shown(Supply source, int row) {
        State state = source.sheet().column(source.number()).state(row);
        if (state == State.MISSING && problems.hasErrorAt(source.sheet().origin(row, source.number()))) {
            return REFUSED;
        }
        return state == State.MEASURED ? Wording.of(value(source, row)) : new Wording(state.word(), state.chinese());
    }

    private String value(Supply source, int row) {
        Column column = source.sheet().column(source.number());
        State state = column.state(row);
        if (state != State.MEASURED) {
            return state.word();
        }
        Quantity quantity = source.sheet().quantity(source.number());
        return quantity.type() == Type.TEXT ? dictionary.word(column.code(row)) : column.value(row) + quantity.sign();
    }

    /** Two rows of a sheet for one unit and period: alike, or in conflict cell by cell. */
    void doubled(Sheet sheet, int first, int second, int unit) {
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < sheet.width(); i++) {
            Supply column = new Supply(sheet, i, new int[0], false);
            if (!value(column, first).equals(value(column, second))) {
                different.add(i);
            }
        }
        for (int i : different) {
            Supply column = new Supply(sheet, i, new int[0], false);
            compare(column, first, column, second, unit);
        }
        if (different.isEmpty() && !sheet.isRepeating()) {
            problems.add(Problem.of(TableProblem.REPEATED, sheet.rowOrigin(second))
                    .with("what", new Wording("the row", "整行"))
                    .with("unit", register.name(unit))
                    .with("other", sheet.rowOrigin(first)));
        }
    }

    /** What is carried through, as it stands in the last period that has it, the scored one if it is stated. */
    Map<String, Result.Texts> kept(List<Period> periods, Period preferred) {
        Map<String, int[]> codes = new LinkedHashMap<>();
        List<Period> order = new ArrayList<>(periods);
        order.add(preferred);
        for (Period period : order) {
            kept.forEach((key, sources) -> {
                if (key.period().equals(period)) {
                    int[] texts = codes.computeIfAbsent(key.id(), id -> new int[units()]);
                    sources.forEach(source -> take(source, texts));
                }
            });
        }
        Map<String, Result.Texts> all = new LinkedHashMap<>();
        codes.forEach((header, texts) ->
                all.put(header, row -> texts[row] == 0 ? "" : dictionary.word(texts[row] - 1)));
        return all;
    }

    private static void take(Supply source, int[] texts) {
        for (int row = 0; row < texts.length; row++) {
            if (source.state(row) == State.MEASURED) {
                texts[row] = (int) source.sheet().column(source.number()).code(source.index()[row]) + 1;
            }
        }
    }
}
