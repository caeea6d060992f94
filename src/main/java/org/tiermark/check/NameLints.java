package org.tiermark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Membership;
import org.tiermark.expression.Name;
import org.tiermark.expression.Type;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Tier;

/** Names nobody uses, words that never stand where they are looked for, and conditions that never hold. */
final class NameLints {
    private final Inspection inspection;

    private NameLints(Inspection inspection) {
        this.inspection = inspection;
    }

    static void check(Inspection inspection) {
        NameLints lints = new NameLints(inspection);
        lints.unused();
        for (Mentions.Mention mention : inspection.mentions()) {
            for (Expression part : Mentions.within(mention.expression())) {
                lints.words(part, mention);
            }
            lints.never(mention);
        }
    }

    private void unused() {
        Set<String> used = new HashSet<>();
        inspection.scheme().items().forEach(item -> item.indicator().ifPresent(one -> used.add(one.id())));
        inspection.scheme().indicators().forEach(indicator -> indicator.once().ifPresent(used::add));
        for (Mentions.Mention mention : inspection.mentions()) {
            Mentions.names(mention.expression()).stream()
                    .filter(name -> switch (name.kind()) {
                        case FIGURE, PANEL, ROW, BENCHMARK -> true;
                        default -> false;
                    })
                    .forEach(name -> used.add(name.of()));
        }
        for (Indicator indicator : inspection.scheme().indicators()) {
            if (!used.contains(indicator.id())) {
                inspection.report(Problem.of(SchemeLint.UNUSED_INDICATOR, indicator.origin())
                        .with("indicator", indicator.label()));
            }
        }
    }

    private void words(Expression part, Mentions.Mention mention) {
        if (part instanceof Comparing comparing && comparing.left().type() == Type.TEXT) {
            word(comparing.left(), comparing.right(), mention);
            word(comparing.right(), comparing.left(), mention);
        } else if (part instanceof Membership membership && membership.of().type() == Type.TEXT) {
            membership.list().forEach(one -> word(membership.of(), one, mention));
        }
    }

    /** A word a text is compared with has to be one it can be. */
    private void word(Expression text, Expression compared, Mentions.Mention mention) {
        if (!(compared instanceof Literal word)) {
            return;
        }
        if (text instanceof Name name && name.kind() == Name.Kind.TIER) {
            List<String> tiers =
                    inspection.scheme().tiers().stream().map(Tier::name).toList();
            report(
                    tiers,
                    word.word(),
                    Problem.of(SchemeProblem.UNKNOWN_TIER, mention.origin()).with("tier", word.word()));
            return;
        }
        Item item = mention.item();
        Optional<Indicator> indicator = inspection.reach().indicator(text, item);
        indicator
                .flatMap(Indicator::values)
                .ifPresent(values -> report(
                        values,
                        word.word(),
                        Problem.of(SchemeProblem.UNKNOWN_VALUE, mention.origin())
                                .with("value", word.word())
                                .with("indicator", indicator.get().label())));
    }

    private void report(List<String> known, String word, Problem problem) {
        if (!known.contains(word)) {
            inspection.report(problem.with("hint", Nearest.hint(word, known)));
        }
    }

    /** Conditions barred by the ranges and numbers stated; goals without any name are told apart elsewhere. */
    private void never(Mentions.Mention mention) {
        Expression condition = mention.expression();
        boolean idle = inspection.scheme().goals().stream()
                .map(Goal::when)
                .anyMatch(when -> when == condition && Mentions.names(when).isEmpty());
        if (condition.type() == Type.TRUTH && !idle && inspection.truth().never(condition, mention.item())) {
            inspection.report(
                    Problem.of(SchemeLint.NEVER_HOLDS, mention.origin()).with("text", condition.text()));
        }
    }
}
