package org.tiermark.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declarations;

/** Declarations as they are read, one after another, each with its claims: in columns, so that a million fit. */
final class KeptClaims {
    private static final ClaimColumns.Target TIER = new ClaimColumns.Target(Aspect.TIER, "", "");

    private final String file;
    private final Interner texts = new Interner();
    private final List<Declarations.About> abouts = new ArrayList<>();
    private final Map<Aspect, Map<String, Integer>> codes = new EnumMap<>(Aspect.class);

    private final ColumnBuilder units = new ColumnBuilder();
    private final ColumnBuilder lines = new ColumnBuilder();
    private final ColumnBuilder columns = new ColumnBuilder();
    private final ColumnBuilder ends = new ColumnBuilder();

    private final ColumnBuilder about = new ColumnBuilder();
    private final ColumnBuilder numbers = new ColumnBuilder();
    private final ColumnBuilder decimals = new ColumnBuilder();
    private final ColumnBuilder text = new ColumnBuilder();
    private final ColumnBuilder down = new ColumnBuilder();
    private final ColumnBuilder across = new ColumnBuilder();
    private int unit;
    private int line;
    private int mostDecimals;

    /** No declarations yet of a file that places call so. */
    KeptClaims(String file) {
        this.file = file;
    }

    /** The number of a text. */
    int code(String any) {
        return texts.code(any);
    }

    /** The number of a part of a text in UTF-8. */
    int code(byte[] any, int from, int to) {
        return texts.code(any, from, to);
    }

    /**
     * Starts the declaration of a unit.
     *
     * @param ofUnit the number of the text it is named by
     * @param onLine the line it starts in, from 1
     * @param atColumn the code point in the line, from 1; 0 for the line as a whole
     */
    void begin(int ofUnit, int onLine, int atColumn) {
        end();
        units.addCode(ofUnit);
        lines.addCode(onLine);
        columns.addCode(atColumn);
        unit = ofUnit;
        line = onLine;
    }

    /** What the unit of the last declaration is named by. */
    String unit() {
        return texts.word(unit);
    }

    /** The last declaration has no more claims. */
    private void end() {
        if (units.rows() > ends.rows()) {
            ends.addCode(about.rows());
        }
    }

    /** Adds a claim of a tier. */
    void tier(String name, Origin origin) {
        numbers.add(0, 0);
        add(TIER, texts.code(name), 0, origin.line(), origin.column());
    }

    /**
     * Adds a claim of any number.
     *
     * @param number what is claimed, in points, or a rank
     * @param places digits written after the point, 0 or more
     */
    void number(ClaimColumns.Target target, String written, Rational number, int places, Origin origin) {
        numbers.add(number);
        add(target, texts.code(written), places, origin.line(), origin.column());
    }

    /**
     * Adds a claim of a plain decimal.
     *
     * @param number its digits as a whole number, with its sign
     * @param scale how many of them stand after the point, 0 to 18
     * @param written the number of its text, as {@link #written} says
     * @param onLine the line it stands in, not above that of its declaration
     * @param atColumn the code point in the line, from 1
     */
    void decimal(ClaimColumns.Target target, long number, int scale, int written, int onLine, int atColumn) {
        numbers.add(number, scale);
        add(target, written, scale, onLine, atColumn);
    }

    /** The number of the text of a plain decimal; nothing needs to be kept of one that can be told from its digits. */
    int written(long number, int scale, byte[] any, int from, int to) {
        return to - from == length(number, scale) ? Declarations.PLAIN : texts.code(any, from, to);
    }

    /** How many characters a decimal is written with at least: one with more has zeros in front, or is -0. */
    private static int length(long number, int scale) {
        int length = number < 0 ? 2 : 1;
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return length - 1 + Math.max(digits, scale + 1) + (scale > 0 ? 1 : 0);
    }

    private void add(ClaimColumns.Target target, int code, int places, int onLine, int atColumn) {
        Aspect aspect = target.aspect();
        about.addCode(codes.computeIfAbsent(aspect, any -> new HashMap<>()).computeIfAbsent(target.id(), id -> {
            abouts.add(new Declarations.About(aspect, id));
            return abouts.size() - 1;
        }));
        decimals.addCode(places);
        text.addCode(code);
        down.addCode(onLine - line);
        across.addCode(atColumn);
        if (aspect == Aspect.POINTS || aspect == Aspect.SCORE) {
            mostDecimals = Math.max(mostDecimals, places);
        }
    }

    /** The most digits after the point of points and scores so far. */
    int decimals() {
        return mostDecimals;
    }

    /** All declarations; no more may be added. */
    Declarations declarations() {
        end();
        return new Declarations(
                file,
                texts.words(),
                abouts,
                new Declarations.Rows(units.build(), lines.build(), columns.build(), ends.build()),
                new Declarations.Cells(
                        about.build(), numbers.build(), decimals.build(), text.build(), down.build(), across.build()));
    }
}
