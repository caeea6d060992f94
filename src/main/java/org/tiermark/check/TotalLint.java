package org.tiermark.check;

import org.tiermark.expression.Name;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Tier;

/** Tiers and rankings that go by a score where the scheme makes none. */
final class TotalLint {
    private TotalLint() {}

    static void check(Inspection inspection) {
        if (!inspection.scheme().root().isWithoutTotal()) {
            return;
        }
        for (Tier tier : inspection.scheme().tiers()) {
            if (tier.score().isPresent()) {
                Wording nobody =
                        new Wording("nobody gets the tier \"" + tier.name() + "\"", "没有单位能评为“" + tier.name() + "”");
                report(inspection, tier.origin(), nobody);
            }
        }
        for (Ranking ranking : inspection.scheme().rankings()) {
            if (isByScore(ranking)) {
                Wording nobody = new Wording(
                        "nobody is ranked in \"" + ranking.label() + "\"", "“" + ranking.label() + "”没有单位能排名");
                report(inspection, ranking.origin(), nobody);
            }
        }
    }

    /** Whether it is by the score, as all are that state nothing else; whoever lacks one of its keys is not ranked. */
    private static boolean isByScore(Ranking ranking) {
        return ranking.by().isEmpty()
                || ranking.by().stream()
                        .flatMap(by -> Mentions.names(by).stream())
                        .anyMatch(name -> name.kind() == Name.Kind.SCORE);
    }

    private static void report(Inspection inspection, Origin origin, Wording nobody) {
        inspection.report(Problem.of(SchemeLint.NO_TOTAL, origin).with("nobody", nobody));
    }
}
