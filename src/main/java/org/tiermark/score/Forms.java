package org.tiermark.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiermark.problem.Template;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Item;

/**
 * What is written of items, tiers and goals whoever the unit is, made when first needed. Threads that need the same at
 * once each make it, and any of them is kept: waiting for one another would cost more.
 */
final class Forms {
    private final Run run;
    private final Map<String, LedgerForm> ledgers = new ConcurrentHashMap<>();
    private final TierForm[] tiers;
    private final GoalForm[] goals;

    /**
     * Sentences about a goal.
     *
     * @param sentences how far it is missed, or the condition alone
     * @param warning its early warning; empty where there is none
     */
    record GoalForm(List<Template> sentences, List<Template> warning) {
        private static GoalForm of(Goal goal) {
            String text = goal.when().text();
            Template far = new Template(text + ", short by {distance}", text + "，相差{distance}");
            Template alone = Sentences.condition(goal.when()).get(0);
            return new GoalForm(
                    List.of(far, alone), goal.warn().map(Sentences::condition).orElse(List.of()));
        }
    }

    Forms(Run run) {
        this.run = run;
        this.tiers = new TierForm[run.scheme().tiers().size()];
        this.goals = new GoalForm[run.scheme().goals().size()];
    }

    LedgerForm ledger(Item item) {
        LedgerForm form = ledgers.get(item.id());
        if (form == null) {
            form = new LedgerForm(item, run.depth(item));
            ledgers.put(item.id(), form);
        }
        return form;
    }

    /** That of the tier with this number, from 0 at the top. */
    TierForm tier(int number) {
        TierForm form = tiers[number];
        if (form == null) {
            form = TierForm.of(run.scheme().tiers().get(number));
            tiers[number] = form;
        }
        return form;
    }

    /** That of the goal with this number, from 0. */
    GoalForm goal(int number) {
        GoalForm form = goals[number];
        if (form == null) {
            form = GoalForm.of(run.scheme().goals().get(number));
            goals[number] = form;
        }
        return form;
    }
}
