package org.tiermark.read;

import java.util.Arrays;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Decimals;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ValueProblem;

/** Numbers of an indicator or attribute, held against its range. */
final class NumberColumn extends FigureColumn {
    private final Quantity quantity;
    private final char sign;
    private final byte[] spelt;
    private final FileUnits units;
    private final ColumnBuilder builder = new ColumnBuilder();
    private final Plain plain = new Plain();
    private final Optional<Bounds> bounds;
    private final boolean integer;
    private final boolean unwatched;
    private final boolean numericTokens;
    private final Optional<Shares> shares;

    NumberColumn(Quantity quantity, FileUnits units) {
        this.quantity = quantity;
        this.units = units;
        this.sign = quantity.sign().isEmpty() ? Row.NO_SIGN : quantity.sign().charAt(0);
        this.spelt = Spelling.of(quantity.sign());
        this.integer = quantity.integer();
        this.bounds = quantity.range().map(Bounds::new);
        this.numericTokens = quantity.tokens().keySet().stream().anyMatch(this::numeral);
        this.shares = quantity.measure().equals("%") ? Optional.of(new Shares(quantity, units)) : Optional.empty();
        this.unwatched = !integer && bounds.isEmpty() && shares.isEmpty();
    }

    private NumberColumn(NumberColumn other, FileUnits units) {
        this.quantity = other.quantity;
        this.units = units;
        this.sign = other.sign;
        this.spelt = other.spelt;
        this.integer = other.integer;
        this.bounds = other.bounds;
        this.numericTokens = other.numericTokens;
        this.shares = other.shares.map(shares -> new Shares(quantity, units));
        this.unwatched = other.unwatched;
    }

    @Override
    FigureColumn apart(FileUnits ofUnits) {
        return new NumberColumn(this, ofUnits);
    }

    @Override
    void take(FigureColumn part, int[] codes, int lines) {
        NumberColumn numbers = (NumberColumn) part;
        shares.ifPresent(all -> all.take(numbers.shares.orElseThrow(), codes, lines));
        builder.addAll(numbers.builder);
    }

    @Override
    Quantity quantity() {
        return quantity;
    }

    @Override
    void take(Row row, int cell, int unit) {
        int kind = row.kind(cell);
        if (!isDecimal(kind)) {
            text(row, cell, unit);
        } else if (unwatched) {
            builder.add(row.unscaled(cell), kind & Row.MOST_SCALE);
        } else {
            plain(row.unscaled(cell), kind & Row.MOST_SCALE, row, cell, unit);
        }
    }

    @Override
    void takeAll(Row row, int cell, IntList ofUnits, int from) {
        KeptRows rows = row.kept();
        int[] kinds = rows.kinds();
        int first = rows.first(cell);
        if (isDecimal(kinds[first]) && areAlike(kinds, first, rows.kept()) && takeAlike(rows, first)) {
            return;
        }
        long[] numbers = rows.numbers();
        for (int i = 0, kept = rows.kept(); i < kept; i++) {
            int kind = kinds[first + i];
            if (unwatched && isDecimal(kind)) {
                builder.add(numbers[first + i], kind & Row.MOST_SCALE);
            } else {
                row.show(i);
                take(row, cell, ofUnits.get(from + i));
            }
        }
    }

    /** Whether a cell of the kind was read while cutting. */
    private boolean isDecimal(int kind) {
        return kind >= 0 && !numericTokens && (kind <= Row.MOST_SCALE || Row.sign(kind) == sign);
    }

    private static boolean areAlike(int[] kinds, int first, int count) {
        int kind = kinds[first];
        int different = 0;
        for (int i = first, end = first + count; i < end; i++) {
            different |= kinds[i] ^ kind;
        }
        return different == 0;
    }

    /** Takes decimals of one scale, of which the least and the greatest are as they may be; false where not. */
    private boolean takeAlike(KeptRows rows, int first) {
        long[] numbers = rows.numbers();
        int scale = rows.kinds()[first] & Row.MOST_SCALE;
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int i = first, end = first + rows.kept(); i < end; i++) {
            long number = numbers[i];
            least = number < least ? number : least;
            greatest = number > greatest ? number : greatest;
        }
        boolean allowed = (!integer || scale == 0)
                && (bounds.isEmpty()
                        || bounds.get().contain(least, scale) && bounds.get().contain(greatest, scale))
                && (shares.isEmpty() || shares.get().takeAll(least, greatest, scale));
        if (allowed) {
            builder.addAll(rows.store(), numbers, first, rows.kept(), scale, least, greatest);
        }
        return allowed;
    }

    private void text(Row row, int cell, int unit) {
        int from = row.start(cell);
        int to = row.end(cell, from);
        if (!numericTokens && numeral(row.text(), from, to)) {
            plain(plain.unscaled(), plain.scale(), row, cell, unit);
        } else {
            other(Spelling.read(row.text(), from, to), row, cell, unit);
        }
    }

    /** Whether it is a plain decimal, the sign of a percentage behind it or not. */
    private boolean numeral(byte[] text, int from, int to) {
        int end = to - spelt.length;
        boolean signed = end >= from && Arrays.equals(text, end, to, spelt, 0, spelt.length);
        return plain.read(text, from, signed ? end : to);
    }

    private boolean numeral(String text) {
        byte[] all = Spelling.of(text);
        return numeral(all, 0, all.length);
    }

    private void plain(long number, int scale, Row row, int cell, int unit) {
        if (!isAllowed(number, scale)) {
            refused(Rational.of(number, scale), row, cell, unit);
            return;
        }
        if (shares.isPresent()) {
            shares.get().take(number, scale, row, cell, unit);
        }
        builder.add(number, scale);
    }

    private boolean isAllowed(long number, int scale) {
        return (!integer || scale == 0 || number % Decimals.power(scale) == 0)
                && (bounds.isEmpty() || bounds.get().contain(number, scale));
    }

    private void other(String text, Row row, int cell, int unit) {
        State state = quantity.tokens().get(text);
        if (state == null && !quantity.tokens().isEmpty()) {
            state = quantity.tokens().get(Numbers.clean(text));
        }
        if (state != null) {
            builder.addAbsent(state);
            return;
        }
        if (numeral(text)) {
            plain(plain.unscaled(), plain.scale(), row, cell, unit);
            return;
        }
        Numbers.Reading reading = Numbers.read(text, quantity);
        if (reading.mistake().isPresent()) {
            report(reading.mistake().get(), text, row, cell, unit);
            builder.addAbsent(State.MISSING);
            return;
        }
        Rational number = reading.number();
        if (integer && !number.isWhole() || bounds.isPresent() && !bounds.get().contain(number)) {
            refused(number, row, cell, unit);
            return;
        }
        if (reading.noticed()) {
            Problem notice =
                    Problem.of(ValueProblem.NORMALISED, row.origin(cell)).with("plain", number);
            units.report(notice.with("indicator", quantity.id()).with("value", text), unit);
        }
        builder.add(number);
    }

    /** Reports a number that cannot be; the cell counts as missing. */
    private void refused(Rational number, Row row, int cell, int unit) {
        boolean whole = !integer || number.isWhole();
        Problem problem = whole
                ? Problem.of(ValueProblem.OUT_OF_RANGE, row.origin(cell))
                        .with("breach", bounds.orElseThrow().breach(number, quantity.sign()))
                : Problem.of(ValueProblem.NOT_WHOLE, row.origin(cell));
        units.report(problem.with("indicator", quantity.id()).with("value", number + quantity.sign()), unit);
        builder.addAbsent(State.MISSING);
    }

    private void report(Problem mistake, String text, Row row, int cell, int unit) {
        Problem placed = new Problem(mistake.code(), row.origin(cell), mistake.terms());
        units.report(placed.with("indicator", quantity.id()).with("value", text), unit);
    }

    @Override
    void skip(State state) {
        builder.addAbsent(state);
    }

    @Override
    Column build() {
        shares.ifPresent(Shares::report);
        return builder.build();
    }
}
