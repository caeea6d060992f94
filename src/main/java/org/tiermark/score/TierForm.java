package org.tiermark.score;

import java.util.List;
import org.tiermark.problem.Template;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Tier;

/** What may be said of a tier whoever the unit is: one sentence for each way its conditions turn out. */
final class TierForm {
    private final boolean hasPlaces;
    private final List<Template> barred;
    private final List<Template> holds;
    private final List<Template> fails;
    private final List<Template> within;
    private final List<Template> full;

    TierForm(Tier tier) {
        String interval = tier.score().map(range -> " " + range).orElse("");
        String and = interval + (tier.when().isPresent() ? ", {when}" : "");
        this.hasPlaces = tier.quota().share().isPresent();
        this.barred = List.of(Sentences.sourced(Sentences.BARRED, tier.source()));
        this.holds = sentence(tier, and + ": holds", and + "：符合");
        this.fails = sentence(tier, and + ": does not hold", and + "：不符合");
        this.within = sentence(tier, and + ": holds, within {places} places", and + "：符合，在{places}个名额之内");
        this.full = sentence(tier, and + ": holds, but the {places} places are taken", and + "：符合，但{places}个名额已满");
    }

    private static List<Template> sentence(Tier tier, String en, String zh) {
        return List.of(Sentences.sourced(new Wording("score {score}" + en, "得分{score}" + zh), tier.source()));
    }

    /** What held or failed for a unit. */
    List<Template> of(boolean holding, boolean vetoed, boolean given) {
        if (vetoed) {
            return barred;
        }
        if (!holding && !given) {
            return fails;
        }
        if (!hasPlaces) {
            return holds;
        }
        return given ? within : full;
    }
}
