package org.tiermark.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiermark.model.Digits;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ValueProblem;
import org.tiermark.problem.Wording;

/**
 * The one grammar of numbers in figures. A plain decimal, {@code -12.5}, is read as it stands. Read with a notice:
 * full-width digits and signs, U+2212 for minus, a leading plus or apostrophe, blanks around, {@code 1,234.5},
 * {@code .5}, exponents, and the indicator's own measure behind the number. A percent sign belongs to a percentage and
 * needs no notice. Everything else is refused with what to write instead; {@code 万} and the like are never dropped.
 */
final class Numbers {
    /** Forms that few files hold. */
    private static final class Unusual {
        private static final Pattern LOOSE = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
        private static final Pattern EXPONENT = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)[eE]([+-]?\\d{1,9})");
        private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        private static final Pattern COMMA = Pattern.compile("([+-]?\\d+),(\\d+)");
        private static final Pattern BRACKETED = Pattern.compile("\\((\\d+(?:\\.\\d+)?)\\)");
        private static final String MULTIPLIERS = "百万|千万|十万|万亿|亿|万|千|百";
        private static final Pattern MULTIPLIED =
                Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*(" + MULTIPLIERS + "|[kKmM])\\S*");
        /** A measure that is a multiple itself, as 万元 is of 元; 百分点 and 千分点 are none. */
        private static final Pattern MULTIPLE = Pattern.compile("(" + MULTIPLIERS + ")(?!分).*");
        /** What can only be meant as a number, though commas may be where they should not. */
        private static final Pattern NUMERAL = Pattern.compile("[+-]?[\\d.,]+");
        /** A number with a word behind it, which is another measure than the indicator's. */
        private static final Pattern MEASURED = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?\\s*[\\p{IsHan}/]+");

        private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
        private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000]+");
    }

    private Numbers() {}

    /**
     * What a cell comes to: a number or a mistake.
     *
     * @param number the number
     * @param noticed whether the cell was written in another form, which is to be reported
     * @param mistake what is wrong, without unit and indicator yet; empty where there is a number
     */
    record Reading(Rational number, boolean noticed, Optional<Problem> mistake) {
        private static Reading of(String plain) {
            return new Reading(Rational.of(new BigDecimal(plain)), false, Optional.empty());
        }

        private Reading withNotice() {
            return new Reading(number, true, mistake);
        }

        private static Reading wrong(ValueProblem code, String term, Wording value) {
            return new Reading(
                    Rational.ZERO,
                    false,
                    Optional.of(Problem.of(code, Origin.NONE).with(term, value)));
        }
    }

    /** A number of a scheme or of JSON: plain or with an exponent; empty where it has too many digits or is none. */
    static Optional<Rational> exact(String text) {
        return (isPlainDecimal(text) || isLoose(text)) && fits(text)
                ? Optional.of(Rational.of(new BigDecimal(text)))
                : Optional.empty();
    }

    private static boolean isPlainDecimal(String text) {
        return Digits.isDecimal(text, "-");
    }

    private static boolean isLoose(String text) {
        return Unusual.LOOSE.matcher(text).matches()
                || Unusual.EXPONENT.matcher(text).matches();
    }

    /** A cell of a column, as written and not blank. Among whole numbers a comma can only part thousands. */
    static Reading read(String cell, Quantity column) {
        return read(cell, column.measure(), column.integer() ? Numbers::joined : Numbers::grouped);
    }

    /** A cell, as written and not blank, of what is counted in a measure. */
    static Reading read(String cell, String measure) {
        return read(cell, measure, Numbers::grouped);
    }

    private static Reading read(String cell, String measure, Function<String, Reading> withCommas) {
        String text = clean(cell);
        boolean noticed = !text.equals(cell.strip());
        String sign = measure.equals("%") || measure.equals("‰") ? measure : "";
        if (!sign.isEmpty() && text.endsWith(sign)) {
            text = text.substring(0, text.length() - 1).strip();
        } else if (!measure.isEmpty() && text.endsWith(clean(measure))) {
            String rest =
                    text.substring(0, text.length() - clean(measure).length()).strip();
            boolean number =
                    isPlainDecimal(rest) || Unusual.NUMERAL.matcher(rest).matches();
            noticed |= number;
            text = number ? rest : text;
        } else if (text.endsWith("%") || text.endsWith("‰")) {
            return Reading.wrong(ValueProblem.WRONG_MEASURE, "measure", counted(measure));
        }
        Reading reading = numeral(text, measure, withCommas);
        return noticed ? reading.withNotice() : reading;
    }

    private static Wording counted(String measure) {
        return measure.isEmpty()
                ? new Wording("without a measure", "未注明计量")
                : new Wording("in " + measure, "以“" + measure + "”计");
    }

    private static Reading numeral(String text, String measure, Function<String, Reading> withCommas) {
        if (isPlainDecimal(text)) {
            return fits(text) ? Reading.of(text) : tooLong();
        }
        if (isLoose(text)) {
            return fits(text) ? Reading.of(text).withNotice() : tooLong();
        }
        if (Unusual.GROUPED.matcher(text).matches()) {
            return withCommas.apply(text);
        }
        Matcher comma = Unusual.COMMA.matcher(text);
        if (comma.matches()) {
            return notPlain(Wording.of(comma.group(1) + "." + comma.group(2)));
        }
        Matcher bracketed = Unusual.BRACKETED.matcher(text);
        return bracketed.matches() ? notPlain(Wording.of("-" + bracketed.group(1))) : refused(text, measure);
    }

    /** A comma with three digits may part thousands or be a decimal comma, unless something else decides. */
    private static Reading grouped(String text) {
        boolean several = text.indexOf(',') != text.lastIndexOf(',') || text.indexOf('.') >= 0;
        if (several) {
            return joined(text);
        }
        String whole = text.replace(",", "");
        String other = text.replace(',', '.');
        return notPlain(new Wording(whole + " or " + other, whole + " 或 " + other));
    }

    private static Reading joined(String text) {
        String plain = text.replace(",", "");
        return fits(plain) ? Reading.of(plain).withNotice() : tooLong();
    }

    private static Reading refused(String text, String measure) {
        Matcher multiplied = Unusual.MULTIPLIED.matcher(text);
        if (multiplied.matches()) {
            Matcher multiple = Unusual.MULTIPLE.matcher(measure);
            int zeros = zeros(multiplied.group(2)) - (multiple.matches() ? zeros(multiple.group(1)) : 0);
            BigDecimal plain = new BigDecimal(multiplied.group(1)).scaleByPowerOfTen(zeros);
            return new Reading(
                    Rational.ZERO,
                    false,
                    Optional.of(Problem.of(ValueProblem.MULTIPLIER, Origin.NONE)
                            .with("word", multiplied.group(2))
                            .with("plain", plain.stripTrailingZeros().toPlainString())));
        }
        if (Unusual.MEASURED.matcher(text).matches()) {
            return Reading.wrong(ValueProblem.WRONG_MEASURE, "measure", counted(measure));
        }
        if (text.startsWith("#")) {
            return Reading.wrong(
                    ValueProblem.NOT_A_NUMBER,
                    "hint",
                    new Wording("the spreadsheet could not compute it; mend it there", "电子表格未能算出该值，请在表格中改正"));
        }
        return Reading.wrong(
                ValueProblem.NOT_A_NUMBER,
                "hint",
                new Wording("write a plain decimal, or leave it blank if there is no figure", "请写普通小数；没有数据请留空"));
    }

    private static int zeros(String word) {
        return switch (word) {
            case "百" -> 2;
            case "千", "k", "K" -> 3;
            case "万" -> 4;
            case "十万" -> 5;
            case "百万", "m", "M" -> 6;
            case "千万" -> 7;
            case "亿" -> 8;
            default -> 12;
        };
    }

    private static Reading notPlain(Wording plain) {
        return Reading.wrong(ValueProblem.NOT_PLAIN, "plain", plain);
    }

    private static Reading tooLong() {
        return Reading.wrong(ValueProblem.TOO_LONG, "limit", Wording.of(String.valueOf(Digits.MOST)));
    }

    /** Whether a number has few enough digits when written out; what exponents make is never built to find out. */
    private static boolean fits(String text) {
        if (text.length() > Digits.MOST * 2) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        long before = (long) number.precision() - number.scale();
        return Math.max(before, 1) + Math.max(number.scale(), 0) <= Digits.MOST;
    }

    /** Without what cannot be seen, in half-width forms, with ASCII signs. */
    static String clean(String cell) {
        return isPlain(cell) ? cell.strip() : normalised(cell);
    }

    /** Whether there is nothing to normalise: the tables of NFKC take longer to load than most files to read. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            boolean ascii = character >= ' ' && character < 0x7f && character != '\'';
            if (!ascii && (character < '\u4e00' || character > '\u9fff')) {
                return false;
            }
        }
        return !cell.contains("  ");
    }

    private static String normalised(String cell) {
        String visible = Unusual.INVISIBLE.matcher(cell).replaceAll("");
        String spaced = Unusual.SPACES.matcher(visible).replaceAll(" ").strip();
        String narrow = Normalizer.normalize(spaced, Normalizer.Form.NFKC).replace('\u2212', '-');
        return narrow.length() > 1 && (narrow.charAt(0) == '\'' || narrow.charAt(0) == '\u2019')
                ? narrow.substring(1).strip()
                : narrow.strip();
    }
}
