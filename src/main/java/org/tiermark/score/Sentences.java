package org.tiermark.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tiermark.expression.Expression;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.result.Reason;
import org.tiermark.rule.Kind;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Policy;
import org.tiermark.scheme.Tier;

/** The sentences of ledger lines that no rule kind brings itself. */
final class Sentences {
    /** Places shown of a part's contribution that has no finite decimal form; the rest is the remainder's. */
    private static final Rounding SHOWN = new Rounding(6, RoundingMode.HALF_UP);

    /** Said of a tier that a veto takes away. */
    static final Wording BARRED = new Wording("barred by a veto", "被否决，不得评定");

    private Sentences() {}

    static List<Wording> of(Kind kind) {
        List<Wording> all = new ArrayList<>();
        for (Kind.Sentence sentence : kind.sentences()) {
            follow(sentence, kind.also(), all);
        }
        return all;
    }

    /** A sentence with all that may follow it, with some of it, and alone; the fullest first. */
    private static void follow(Kind.Sentence sentence, Kind.Sentence[] also, List<Wording> to) {
        for (int chosen = (1 << also.length) - 1; chosen >= 0; chosen--) {
            StringBuilder en = new StringBuilder(sentence.en());
            StringBuilder zh = new StringBuilder(sentence.zh());
            for (int i = 0; i < also.length; i++) {
                boolean follows = (chosen >> i & 1) == 1;
                en.append(follows ? also[i].en() : "");
                zh.append(follows ? also[i].zh() : "");
            }
            to.add(new Wording(en.toString(), zh.toString()));
        }
    }

    static Rational printable(Rational share) {
        return share.isDecimal() ? share : SHOWN.of(share);
    }

    static Reason part(Wording name, Rational share) {
        return new Reason(List.of(new Wording("points of {part}", "{part}得分")), Map.of("part", name), Map.of());
    }

    static Reason remainder() {
        return Reason.of(new Wording("what division and rescaling leave", "除法与换算的余数"));
    }

    static Reason value(Item item) {
        String parts = String.join(
                ", ",
                item.items().stream().filter(Item::counts).map(Item::label).toList());
        String how = item.aggregate().name().toLowerCase(Locale.ROOT);
        return new Reason(
                List.of(new Wording("{how} of {parts}", "{parts}的{how}")),
                Map.of("how", Wording.of(how), "parts", Wording.of(parts)),
                Map.of());
    }

    static Reason policy(State state, Policy policy) {
        Wording what = switch (policy.kind()) {
            case ZERO -> new Wording("no points", "不得分");
            case FULL -> new Wording("full marks", "得满分");
            default -> new Wording("stated points", "按规定给分");
        };
        return new Reason(
                List.of(new Wording("{state}: {what}", "{state}：{what}")),
                Map.of("state", words(state), "what", what),
                Map.of());
    }

    static Reason putIn(State state, Rational figure, Expression formula) {
        return new Reason(
                List.of(new Wording("{state}: {formula} = {figure} is put in", "{state}：以{formula} = {figure}代入")),
                Map.of(
                        "state", words(state),
                        "formula", Wording.of(formula.text()),
                        "figure", Wording.of(figure.toString())),
                Map.of());
    }

    static Wording words(State state) {
        return new Wording(state.word(), state.chinese());
    }

    static Reason entry(LedgerEntry entry) {
        Wording sentence = entry.rule().isPresent()
                ? new Wording("rule {rule} is waived", "第 {rule} 条规则不予适用")
                : new Wording("{points} by decision", "人工调整 {points} 分");
        Map<String, Wording> terms = new HashMap<>();
        entry.rule().ifPresent(rule -> terms.put("rule", Wording.of(rule.toString())));
        entry.points().ifPresent(points -> terms.put("points", Wording.of(points.toString())));
        return new Reason(List.of(sentence), terms, Map.of());
    }

    static Reason step(String kind, Wording limit) {
        Wording sentence = switch (kind) {
            case "floor" -> new Wording("not below {limit}", "不低于{limit}");
            case "cap" -> new Wording("not above {limit}", "不高于{limit}");
            default -> new Wording("rounded to {limit}", "舍入到{limit}");
        };
        return new Reason(List.of(sentence), Map.of("limit", limit), Map.of());
    }

    static List<Wording> condition(Expression condition) {
        return List.of(Wording.of(condition.text()));
    }

    /** What held or failed of a tier. */
    static Wording tier(Tier tier, boolean holds, boolean barred, boolean given) {
        String interval = tier.score().map(range -> " " + range).orElse("");
        String and = tier.when().isPresent() ? ", {when}" : "";
        if (barred) {
            return BARRED;
        }
        if (tier.quota().share().isPresent() && (holds || given)) {
            return given
                    ? new Wording(
                            "score {score}" + interval + and + ": holds, within {places} places",
                            "得分{score}" + interval + and + "：符合，在{places}个名额之内")
                    : new Wording(
                            "score {score}" + interval + and + ": holds, but the {places} places are taken",
                            "得分{score}" + interval + and + "：符合，但{places}个名额已满");
        }
        return holds || given
                ? new Wording("score {score}" + interval + and + ": holds", "得分{score}" + interval + and + "：符合")
                : new Wording(
                        "score {score}" + interval + and + ": does not hold", "得分{score}" + interval + and + "：不符合");
    }

    /** The sentence with the clause it rests on behind, where one is stated. */
    static Wording sourced(Wording sentence, String source) {
        String behind = source.isEmpty() ? "" : " [{source}]";
        return new Wording(sentence.en() + behind, sentence.zh() + behind);
    }

    static List<Wording> goal(Goal goal, boolean far) {
        String text = goal.when().text();
        return List.of(far ? new Wording(text + ", short by {distance}", text + "，相差{distance}") : Wording.of(text));
    }
}
