package org.tiermark.oracle;

import org.tiermark.oracle.OracleValue.AtLeast;
import org.tiermark.oracle.OracleValue.Missing;
import org.tiermark.oracle.OracleValue.Text;
import org.tiermark.oracle.OracleValue.Truth;

/** Holds two values against each other: numbers by amount, texts for equality or as part of one another. */
final class OracleComparison {
    private OracleComparison() {}

    static OracleValue compare(String operator, OracleValue left, OracleValue right) {
        if (left instanceof AtLeast open && right instanceof OracleValue.Amount amount) {
            return openEnded(operator, open, amount.fraction());
        }
        if (right instanceof AtLeast open && left instanceof OracleValue.Amount amount) {
            return openEnded(mirrored(operator), open, amount.fraction());
        }
        if (left.isMissing()) {
            return left.closed();
        }
        if (right.isMissing()) {
            return right.closed();
        }
        if (left instanceof Text || right instanceof Text) {
            return texts(operator, left.text(), right.text());
        }
        return new Truth(holds(operator, left.fraction().compareTo(right.fraction())));
    }

    private static OracleValue texts(String operator, String left, String right) {
        return switch (operator) {
            case "==" -> new Truth(left.equals(right));
            case "!=" -> new Truth(!left.equals(right));
            case "contains" -> new Truth(left.contains(right));
            default -> throw new OracleException("texts cannot be compared with %s".formatted(operator));
        };
    }

    /** Decides only what no further period could change: the true count is any number from the known one up. */
    private static OracleValue openEnded(String operator, AtLeast open, Fraction other) {
        int known = Fraction.of(open.count()).compareTo(other);
        return switch (operator) {
            case ">=" -> known >= 0 ? new Truth(true) : new Missing(open.absence());
            case ">" -> known > 0 ? new Truth(true) : new Missing(open.absence());
            case "<" -> known >= 0 ? new Truth(false) : new Missing(open.absence());
            case "<=" -> known > 0 ? new Truth(false) : new Missing(open.absence());
            case "==" -> known > 0 ? new Truth(false) : new Missing(open.absence());
            case "!=" -> known > 0 ? new Truth(true) : new Missing(open.absence());
            default -> throw new OracleException("a streak is not a text");
        };
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case ">=" -> "<=";
            case ">" -> "<";
            case "<=" -> ">=";
            case "<" -> ">";
            default -> operator;
        };
    }

    private static boolean holds(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "==" -> order == 0;
            case "!=" -> order != 0;
            default -> throw new OracleException("numbers cannot be compared with %s".formatted(operator));
        };
    }
}
