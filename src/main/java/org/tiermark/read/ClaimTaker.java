package org.tiermark.read;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;

/** Makes claims of texts: numbers of points, scores and places, names of tiers. */
final class ClaimTaker {
    private final Problems problems;
    private int decimals;

    ClaimTaker(Problems problems) {
        this.problems = problems;
    }

    /** The most digits after the point of points and scores so far. */
    int decimals() {
        return decimals;
    }

    /** Adds the claim of a cell of a row. */
    void take(String unit, ClaimColumns.Target target, Row row, int cell, List<Claim> claims) {
        int kind = row.kind(cell);
        if (target.aspect() != Aspect.TIER && kind >= 0 && kind <= Row.MOST_SCALE) {
            number(target, row.cell(cell), Rational.of(row.unscaled(cell), kind), kind, row.origin(cell), claims);
        } else {
            take(unit, target, row.cell(cell), row.origin(cell), claims);
        }
    }

    /** Adds the claim of a text; one that is blank or says that there is nothing claims nothing. */
    void take(String unit, ClaimColumns.Target target, String cell, Origin origin, List<Claim> claims) {
        if (Quantity.USUAL_TOKENS.containsKey(cell)) {
            return;
        }
        if (target.aspect() == Aspect.TIER) {
            claims.add(new Claim(Aspect.TIER, "", cell, Optional.empty(), 0, origin));
            return;
        }
        boolean rank = target.aspect() == Aspect.RANK;
        String text = rank && cell.startsWith("第") ? cell.substring(1) : cell;
        Numbers.Reading reading = Numbers.read(text, rank ? "名" : "分");
        if (reading.mistake().isPresent()) {
            problems.add(Problem.of(SubmissionProblem.NOT_A_NUMBER, origin)
                    .with("unit", unit)
                    .with("claimed", cell)
                    .with("subject", target.label()));
            return;
        }
        number(target, cell, reading.number(), origin, claims);
    }

    /** Adds a claim of a number. */
    void number(ClaimColumns.Target target, String text, Rational number, Origin origin, List<Claim> claims) {
        number(target, text, number, places(text), origin, claims);
    }

    private void number(
            ClaimColumns.Target target, String text, Rational number, int places, Origin origin, List<Claim> claims) {
        if (target.aspect() != Aspect.RANK) {
            decimals = Math.max(decimals, places);
        }
        claims.add(new Claim(target.aspect(), target.id(), text, Optional.of(number), places, origin));
    }

    /** Digits written after the point. */
    private static int places(String text) {
        String plain = Numbers.clean(text);
        int places = 0;
        for (int i = plain.indexOf('.') + 1; i > 0 && i < plain.length(); i++) {
            if (!Character.isDigit(plain.charAt(i))) {
                break;
            }
            places++;
        }
        return places;
    }
}
