package org.tiermark.read;

import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.result.Claim.Aspect;

/** Takes claims as they are written: numbers of points, scores and places, names of tiers. */
final class ClaimTaker {
    private final KeptClaims claims;
    private final Problems problems;
    private final Plain plain = new Plain();

    ClaimTaker(KeptClaims claims, Problems problems) {
        this.claims = claims;
        this.problems = problems;
    }

    /** Takes the claim of a cell of the present unit's row. */
    void take(ClaimColumns.Target target, Row row, int cell) {
        int kind = row.kind(cell);
        if (target.aspect() != Aspect.TIER && kind >= 0 && kind <= Row.MOST_SCALE) {
            int from = row.start(cell);
            int written = claims.written(row.unscaled(cell), kind, row.text(), from, row.end(cell, from));
            claims.decimal(target, row.unscaled(cell), kind, written, row.line(cell), row.column(cell));
        } else {
            take(target, row.cell(cell), row.origin(cell));
        }
    }

    /** Takes the claim of a text; one that is blank or says that there is nothing claims nothing. */
    void take(ClaimColumns.Target target, String cell, Origin origin) {
        if (Quantity.USUAL_TOKENS.containsKey(cell)) {
            return;
        }
        if (target.aspect() == Aspect.TIER) {
            claims.tier(cell, origin);
            return;
        }
        byte[] spelt = Spelling.of(cell);
        if (plain.read(spelt, 0, spelt.length)) {
            int written = claims.written(plain.unscaled(), plain.scale(), spelt, 0, spelt.length);
            claims.decimal(target, plain.unscaled(), plain.scale(), written, origin.line(), origin.column());
            return;
        }
        boolean rank = target.aspect() == Aspect.RANK;
        String text = rank && cell.startsWith("第") ? cell.substring(1) : cell;
        Numbers.Reading reading = Numbers.read(text, rank ? "名" : "分");
        if (reading.mistake().isPresent()) {
            problems.add(Problem.of(SubmissionProblem.NOT_A_NUMBER, origin)
                    .with("unit", claims.unit())
                    .with("claimed", cell)
                    .with("subject", target.label()));
            return;
        }
        number(target, cell, reading.number(), origin);
    }

    /** Takes a claim of a number. */
    void number(ClaimColumns.Target target, String text, Rational number, Origin origin) {
        claims.number(target, text, number, places(text), origin);
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
