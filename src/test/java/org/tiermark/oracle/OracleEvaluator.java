package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tiermark.oracle.OracleExpression.Binary;
import org.tiermark.oracle.OracleExpression.Call;
import org.tiermark.oracle.OracleExpression.Literal;
import org.tiermark.oracle.OracleExpression.Member;
import org.tiermark.oracle.OracleExpression.Name;
import org.tiermark.oracle.OracleExpression.Negated;
import org.tiermark.oracle.OracleExpression.Not;
import org.tiermark.oracle.OracleValue.Amount;
import org.tiermark.oracle.OracleValue.AtLeast;
import org.tiermark.oracle.OracleValue.Missing;
import org.tiermark.oracle.OracleValue.Text;
import org.tiermark.oracle.OracleValue.Truth;

/** Walks the tree of an expression for one unit and period. */
final class OracleEvaluator {
    private final OracleRun run;
    private final Map<String, OracleExpression> parsed = new HashMap<>();

    OracleEvaluator(OracleRun run) {
        this.run = run;
    }

    /** Evaluates an expression of a scheme, which is a JSON number or text. */
    OracleValue evaluate(JsonNode node, OracleContext context) {
        return evaluate(expression(node), context);
    }

    OracleExpression expression(JsonNode node) {
        if (node.isNumber()) {
            return OracleExpression.number(Fraction.of(node.decimalValue()));
        }
        if (!node.isTextual()) {
            throw new OracleException("%s is not an expression".formatted(node));
        }
        return parsed.computeIfAbsent(node.textValue(), OracleParser::parse);
    }

    OracleValue evaluate(OracleExpression expression, OracleContext context) {
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof Name name) {
            return run.name(name.name(), context);
        }
        if (expression instanceof Negated negated) {
            OracleValue operand = evaluate(negated.operand(), context).closed();
            return operand instanceof Missing
                    ? operand
                    : OracleValue.amount(operand.fraction().negated());
        }
        if (expression instanceof Not not) {
            OracleValue operand = evaluate(not.operand(), context).closed();
            return operand instanceof Missing ? operand : new Truth(!condition(operand));
        }
        if (expression instanceof Member member) {
            OracleValue operand = evaluate(member.operand(), context).closed();
            return operand instanceof Missing
                    ? operand
                    : new Truth(member.values().contains(operand));
        }
        return expression instanceof Binary binary ? binary(binary, context) : call((Call) expression, context);
    }

    private OracleValue binary(Binary binary, OracleContext context) {
        OracleValue left = evaluate(binary.left(), context);
        OracleValue right = evaluate(binary.right(), context);
        return switch (binary.operator()) {
            case "and" -> junction(left.closed(), right.closed(), new Truth(false));
            case "or" -> junction(left.closed(), right.closed(), new Truth(true));
            case "+", "-", "*", "/" -> arithmetic(binary.operator(), left.closed(), right.closed());
            default -> OracleComparison.compare(binary.operator(), left, right);
        };
    }

    /** One deciding operand decides, whatever the other is. */
    private static OracleValue junction(OracleValue left, OracleValue right, Truth deciding) {
        if (left.equals(deciding) || right.equals(deciding)) {
            return deciding;
        }
        if (left instanceof Missing) {
            return left;
        }
        return right instanceof Missing ? right : new Truth(condition(left) && condition(right));
    }

    private static OracleValue arithmetic(String operator, OracleValue left, OracleValue right) {
        if (left instanceof Missing) {
            return left;
        }
        if (right instanceof Missing) {
            return right;
        }
        Fraction a = left.fraction();
        Fraction b = right.fraction();
        return switch (operator) {
            case "+" -> new Amount(a.plus(b));
            case "-" -> new Amount(a.minus(b));
            case "*" -> new Amount(a.times(b));
            default -> b.signum() == 0 ? OracleValue.NOT_COMPUTABLE : new Amount(a.over(b));
        };
    }

    private static boolean condition(OracleValue value) {
        if (value instanceof Truth truth) {
            return truth.holds();
        }
        throw new OracleException("%s is not a condition".formatted(value));
    }

    private OracleValue call(Call call, OracleContext context) {
        if (OracleSets.isSet(call)) {
            return run.sets().evaluate(call, context);
        }
        return switch (call.function()) {
            case "if" -> choice(call, context);
            case "missing" -> new Truth(argument(call, 0, context).isMissing());
            case "coalesce" -> coalesce(call, context);
            case "previous" -> previous(call, context);
            case "at" -> at(call, context);
            case "growth" -> growth(call, context);
            case "streak" -> streak(call, context);
            default ->
                OracleOperations.apply(
                        call.function(),
                        call.arguments().stream()
                                .map(each -> evaluate(each, context).closed())
                                .toList(),
                        run.scheme().roundingMode());
        };
    }

    private OracleValue argument(Call call, int index, OracleContext context) {
        return evaluate(call.arguments().get(index), context);
    }

    private OracleValue choice(Call call, OracleContext context) {
        OracleValue test = argument(call, 0, context).closed();
        if (test instanceof Missing) {
            return test;
        }
        if (condition(test)) {
            return argument(call, 1, context).closed();
        }
        return call.arguments().size() > 2 ? argument(call, 2, context).closed() : OracleValue.MISSING;
    }

    private OracleValue coalesce(Call call, OracleContext context) {
        for (OracleExpression each : call.arguments()) {
            OracleValue value = evaluate(each, context);
            if (!value.isMissing()) {
                return value;
            }
        }
        return argument(call, 0, context).closed();
    }

    private OracleValue previous(Call call, OracleContext context) {
        int back = call.arguments().size() < 2
                ? 1
                : argument(call, 1, context).fraction().numerator().intValueExact();
        return in(run.periods().back(context.period(), back), call, context);
    }

    /** The first argument in another period; before the first and after the last nothing was submitted. */
    private OracleValue in(String period, Call call, OracleContext context) {
        return run.periods().covers(period)
                ? argument(call, 0, context.in(period)).closed()
                : new Missing(Absence.NOT_SUBMITTED);
    }

    private OracleValue at(Call call, OracleContext context) {
        String period = argument(call, 1, context).text();
        return in(period, call, context);
    }

    private OracleValue growth(Call call, OracleContext context) {
        OracleValue now = argument(call, 0, context).closed();
        OracleValue before = in(run.periods().back(context.period(), 1), call, context);
        if (now instanceof Missing) {
            return now;
        }
        if (before instanceof Missing) {
            return before;
        }
        if (now.fraction().signum() == 0 && before.fraction().signum() == 0) {
            return OracleValue.amount(Fraction.ZERO);
        }
        if (before.fraction().signum() <= 0) {
            return OracleValue.NOT_COMPUTABLE;
        }
        Fraction change = now.fraction().minus(before.fraction()).over(before.fraction());
        return OracleValue.amount(change.times(Fraction.of(100)));
    }

    private OracleValue streak(Call call, OracleContext context) {
        int count = 0;
        while (true) {
            String period = run.periods().back(context.period(), count);
            if (!run.periods().covers(period)) {
                return new AtLeast(count, Absence.NOT_SUBMITTED);
            }
            OracleValue held = argument(call, 0, context.in(period)).closed();
            if (held instanceof Missing missing) {
                return new AtLeast(count, missing.absence());
            }
            if (!condition(held)) {
                return OracleValue.amount(Fraction.of(count));
            }
            count++;
        }
    }

    /** Evaluates a condition that may be left out, in which case it holds. */
    OracleValue condition(Optional<JsonNode> when, OracleContext context) {
        OracleValue value = when.map(node -> evaluate(node, context).closed()).orElse(new Truth(true));
        if (value instanceof Text || value instanceof Amount) {
            throw new OracleException("%s is not a condition".formatted(when));
        }
        return value;
    }
}
