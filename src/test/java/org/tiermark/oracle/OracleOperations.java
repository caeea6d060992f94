package org.tiermark.oracle;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tiermark.oracle.OracleValue.Missing;
import org.tiermark.oracle.OracleValue.Truth;

/** Functions of given arguments: missing where one of them is. */
final class OracleOperations {
    private OracleOperations() {}

    static OracleValue apply(String function, List<OracleValue> arguments, Optional<RoundingMode> mode) {
        for (OracleValue argument : arguments) {
            if (argument instanceof Missing) {
                return argument;
            }
        }
        if (function.equals("count")) {
            return OracleValue.amount(Fraction.of(
                    arguments.stream().filter(OracleOperations::holds).count()));
        }
        List<Fraction> numbers = arguments.stream().map(OracleValue::fraction).toList();
        if (OracleStatistics.NAMES.contains(function)) {
            return OracleValue.amount(OracleStatistics.of(function, numbers));
        }
        if (function.equals("round")) {
            int decimals = numbers.get(1).numerator().intValueExact();
            RoundingMode stated = mode.orElseThrow(() -> new OracleException("state the scheme's rounding mode"));
            return OracleValue.amount(numbers.get(0).rounded(decimals, stated));
        }
        return OracleValue.amount(plain(function, numbers));
    }

    private static boolean holds(OracleValue argument) {
        if (argument instanceof Truth truth) {
            return truth.holds();
        }
        throw new OracleException("count(%s) of several arguments counts conditions".formatted(argument));
    }

    private static Optional<Fraction> plain(String function, List<Fraction> numbers) {
        Fraction x = numbers.get(0);
        return switch (function) {
            case "abs" -> Optional.of(x.magnitude());
            case "floor" -> Optional.of(x.rounded(0, RoundingMode.FLOOR));
            case "ceil" -> Optional.of(x.rounded(0, RoundingMode.CEILING));
            case "sqrt" -> Irrational.sqrt(x);
            case "ln" -> Irrational.ln(x);
            case "log10" -> Irrational.log10(x);
            case "exp" -> Irrational.exp(x);
            case "pow" -> Irrational.pow(x, numbers.get(1));
            case "clamp" -> clamp(x, numbers.get(1), numbers.get(2));
            default -> throw new OracleException("no function '%s'".formatted(function));
        };
    }

    private static Optional<Fraction> clamp(Fraction x, Fraction low, Fraction high) {
        return low.compareTo(high) > 0
                ? Optional.empty()
                : Optional.of(x.greater(low).lesser(high));
    }
}
