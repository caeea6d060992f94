package org.tiermark.check;

import org.tiermark.problem.Problems;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

/**
 * What can be said against a scheme before any figure is read. Nothing is guessed: what cannot be known is left alone.
 */
public final class SchemeCheck {
    private SchemeCheck() {}

    /** All lints, errors and warnings alike. */
    public static Problems check(Scheme scheme) {
        Inspection inspection = Inspection.of(scheme);
        scheme.items().forEach(item -> check(inspection, item));
        TierLints.check(inspection);
        ShareLints.check(inspection);
        NameLints.check(inspection);
        GoalLints.check(inspection);
        TotalLint.check(inspection);
        TwiceLint.check(inspection);
        return inspection.found();
    }

    private static void check(Inspection inspection, Item item) {
        ItemLints.check(inspection, item);
        SumLints.check(inspection, item);
        SlopesLint.check(inspection, item);
        for (Rule rule : item.rules()) {
            RuleLints.check(inspection, item, rule);
            BandLints.check(inspection, item, rule);
            MonotoneLint.check(inspection, item, rule);
            RelativeLint.check(inspection, item, rule);
        }
    }
}
