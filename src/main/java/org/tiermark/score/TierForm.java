package org.tiermark.score;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.problem.Template;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Tier;

/**
 * What may be said of a tier whoever the unit is.
 *
 * @param barred where a veto takes it away
 * @param given where it is given
 * @param held where its conditions hold and it is not given, as all its places are taken
 * @param left where its conditions hold and a veto takes the unit down, whether or not it had a place
 * @param failed where its conditions do not hold
 * @param undecided where that cannot be told
 */
record TierForm(
        List<Template> barred,
        List<Template> given,
        List<Template> held,
        List<Template> left,
        List<Template> failed,
        List<Template> undecided) {

    static TierForm of(Tier tier) {
        String and = tier.score().map(range -> " " + range).orElse("")
                + tier.when().map(when -> ", {when}").orElse("");
        boolean limited = tier.quota().share().isPresent();
        return new TierForm(
                List.of(Sentences.sourced(Sentences.BARRED, tier.source())),
                sentence(
                        tier,
                        and + (limited ? ": holds, within {places} places" : ": holds"),
                        and + (limited ? "：符合，在{places}个名额之内" : "：符合")),
                sentence(
                        tier,
                        and + (limited ? ": holds, but the {places} places are taken" : ": holds"),
                        and + (limited ? "：符合，但{places}个名额已满" : "：符合")),
                sentence(
                        tier,
                        and + (limited ? ": holds" : ": holds, but a veto takes the unit down"),
                        and + (limited ? "：符合" : "：符合，但因否决下调")),
                sentence(tier, and + ": does not hold", and + "：不符合"),
                sentence(tier, and + ": cannot be decided", and + "：无法判定"));
    }

    /** Said of a tier that is not given, by whether its conditions hold. */
    List<Template> passedOver(Lane meets) {
        return meets.holds(0) ? held : meets.present(0) ? failed : undecided;
    }

    /** Said of a tier that a veto may have taken the unit down from, by the same. */
    List<Template> lost(Lane meets) {
        return meets.holds(0) ? left : passedOver(meets);
    }

    private static List<Template> sentence(Tier tier, String en, String zh) {
        return List.of(Sentences.sourced(new Wording("score {score}" + en, "得分{score}" + zh), tier.source()));
    }
}
