package org.tiermark.check;

import java.math.RoundingMode;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.scheme.Quota;
import org.tiermark.scheme.Tier;

/** Tiers that take a share of the units, and the choices they have to state. */
final class ShareLints {
    /** How many units an example has, unless their share is whole. */
    private static final int EXAMPLE = 13;

    private ShareLints() {}

    static void check(Inspection inspection) {
        for (Tier tier : inspection.scheme().tiers()) {
            tier.quota().share().ifPresent(share -> check(inspection, tier, share));
        }
    }

    private static void check(Inspection inspection, Tier tier, Quota.Share share) {
        Optional<Problem> rounding = rounding(tier, share);
        rounding.ifPresent(inspection::report);
        if (tier.quota().onTie().isEmpty()) {
            inspection.report(Problem.of(SchemeProblem.NO_ON_TIE, tier.origin()).with("tier", tier.name()));
        }
        if (inspection.scheme().rankings().isEmpty()) {
            inspection.report(
                    Problem.of(SchemeProblem.SHARE_OF_NOTHING, tier.origin()).with("tier", tier.name()));
        }
    }

    /** The choice with the numbers it would give; none is needed where every number of units has a whole share. */
    private static Optional<Problem> rounding(Tier tier, Quota.Share share) {
        if (tier.quota().shareRounding().isPresent() || share.part().isWhole()) {
            return Optional.empty();
        }
        int units = EXAMPLE;
        while (share.part().times(Rational.of(units)).isWhole()) {
            units++;
        }
        Rational exact = share.part().times(Rational.of(units));
        return Optional.of(Problem.of(SchemeProblem.NO_SHARE_ROUNDING, tier.origin())
                .with("tier", tier.name())
                .with("share", share.part().times(Rational.HUNDRED) + "%")
                .with("units", units)
                .with("exact", exact)
                .with("down", new Rounding(0, RoundingMode.FLOOR).of(exact))
                .with("half", new Rounding(0, RoundingMode.HALF_UP).of(exact))
                .with("up", new Rounding(0, RoundingMode.CEILING).of(exact)));
    }
}
