package org.tiermark.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.problem.Template;
import org.tiermark.problem.Wording;
import org.tiermark.result.Reason;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Policy;

/** The sentences of ledger lines that no rule kind brings itself. */
final class Sentences {
    /** Places shown of a part's contribution that has no finite decimal form; the rest is the remainder's. */
    private static final Rounding SHOWN = new Rounding(6, RoundingMode.HALF_UP);

    /** Said of a tier that a veto takes away. */
    static final Wording BARRED = new Wording("barred by a veto", "被否决，不得评定");

    /** Said of what is left when the parts are summed. */
    static final Reason REMAINDER = new Reason(new Template("what division and rescaling leave", "除法与换算的余数"), Map.of());

    /** Said of the condition a rule acts under. */
    private static final Wording UNDER = new Wording(", as {when}", "，因符合 {when}");

    private static final Template PART = new Template("points of {part}", "{part}得分");
    private static final Template VALUE = new Template("{how} of {parts}", "{parts}的{how}");
    private static final Template POLICY = new Template("{state}: {what}", "{state}：{what}");
    private static final Template PUT_IN =
            new Template("{state}: {formula} = {figure} is put in", "{state}：以{formula} = {figure}代入");
    private static final Template WAIVED = new Template("rule {rule} is waived", "第 {rule} 条规则不予适用");
    private static final Template DECIDED = new Template("{points} by decision", "人工调整 {points} 分");
    private static final Template FLOOR = new Template("not below {limit}", "不低于{limit}");
    private static final Template CAP = new Template("not above {limit}", "不高于{limit}");
    private static final Template ROUNDED = new Template("rounded to {limit}", "舍入到{limit}");

    private Sentences() {}

    /** Those of a rule, the fullest first: of its kind, and the condition it acts under, where it states one. */
    static List<Template> of(Rule rule) {
        List<Template> all = new ArrayList<>();
        Wording end = rule.gate().when().equals(Literal.TRUE) ? Wording.of("") : UNDER;
        for (Kind.Sentence sentence : rule.kind().sentences()) {
            follow(sentence, rule.kind().also(), end, all);
        }
        return all;
    }

    /** A sentence with all that may follow it, with some of it, and alone, each with its end; the fullest first. */
    private static void follow(Kind.Sentence sentence, Kind.Sentence[] also, Wording end, List<Template> to) {
        for (int chosen = (1 << also.length) - 1; chosen >= 0; chosen--) {
            StringBuilder en = new StringBuilder(sentence.en());
            StringBuilder zh = new StringBuilder(sentence.zh());
            for (int i = 0; i < also.length; i++) {
                boolean follows = (chosen >> i & 1) == 1;
                en.append(follows ? also[i].en() : "");
                zh.append(follows ? also[i].zh() : "");
            }
            to.add(new Template(en + end.en(), zh + end.zh()));
        }
    }

    static Rational printable(Rational share) {
        return share.isDecimal() ? share : SHOWN.of(share);
    }

    static Reason part(Item part) {
        return new Reason(PART, Map.of("part", Wording.of(part.label())));
    }

    static Reason value(Item item) {
        String parts = String.join(
                ", ",
                item.items().stream().filter(Item::counts).map(Item::label).toList());
        String how = item.aggregate().name().toLowerCase(Locale.ROOT);
        return new Reason(VALUE, Map.of("how", Wording.of(how), "parts", Wording.of(parts)));
    }

    static Reason policy(State state, Policy policy) {
        Wording what = switch (policy.kind()) {
            case ZERO -> new Wording("no points", "不得分");
            case FULL -> new Wording("full marks", "得满分");
            default -> stated(policy.amount().orElseThrow());
        };
        return new Reason(POLICY, Map.of("state", words(state), "what", what));
    }

    private static Wording stated(Expression points) {
        return new Wording("stated points (" + points.text() + ")", "按规定给分（" + points.text() + "）");
    }

    static Reason putIn(State state, Rational figure, Expression formula) {
        return new Reason(
                PUT_IN,
                Map.of(
                        "state", words(state),
                        "formula", Wording.of(formula.text()),
                        "figure", Wording.of(figure.toString())));
    }

    static Wording words(State state) {
        return new Wording(state.word(), state.chinese());
    }

    static Reason entry(LedgerEntry entry) {
        Map<String, Wording> terms = new HashMap<>();
        entry.rule().ifPresent(rule -> terms.put("rule", Wording.of(rule.toString())));
        entry.points().ifPresent(points -> terms.put("points", Wording.of(points.toString())));
        return new Reason(entry.rule().isPresent() ? WAIVED : DECIDED, terms);
    }

    static Reason floor(Wording limit) {
        return new Reason(FLOOR, Map.of("limit", limit));
    }

    static Reason cap(Wording limit) {
        return new Reason(CAP, Map.of("limit", limit));
    }

    static Reason rounded(Rounding rounding) {
        return new Reason(ROUNDED, Map.of("limit", Wording.of(rounding.decimals() + " " + rounding.mode())));
    }

    static List<Template> condition(Expression condition) {
        return List.of(new Template(Wording.of(condition.text())));
    }

    /** The sentence with the clause it rests on behind, where one is stated. */
    static Template sourced(Wording sentence, String source) {
        String behind = source.isEmpty() ? "" : " [{source}]";
        return new Template(sentence.en() + behind, sentence.zh() + behind);
    }
}
