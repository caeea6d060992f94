package org.tiermark.read;

import java.util.Locale;
import java.util.Optional;
import org.tiermark.model.Rounding;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Kind;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Check;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Quota;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.Tier;
import org.tiermark.scheme.UnitScheme;

/** Names an object of a scheme in messages: {@code the item "sense"}. */
final class Where {
    private Where() {}

    static Wording of(Class<?> record, Node.Fields fields) {
        Kind kind = record.getAnnotation(Kind.class);
        if (kind != null) {
            return rule(kind.name());
        }
        if (record == Amount.class) {
            return rule(fields.text(Rules.KIND).map(Node.Text::text).orElse(""));
        }
        if (record == Scheme.class) {
            return new Wording("the scheme", "方案");
        }
        Wording sort = sort(record);
        Optional<String> called =
                fields.text("id").or(() -> fields.text("name")).map(Node.Text::text);
        return called.map(name -> new Wording(sort.en() + " \"" + name + "\"", sort.zh() + "“" + name + "”"))
                .orElse(sort);
    }

    private static Wording rule(String kind) {
        return new Wording("the rule \"" + kind + "\"", "规则“" + kind + "”");
    }

    private static Wording sort(Class<?> record) {
        if (record == Item.class) {
            return new Wording("the item", "事项");
        } else if (record == Indicator.class) {
            return new Wording("the indicator", "指标");
        } else if (record == Attribute.class) {
            return new Wording("the attribute", "属性");
        } else if (record == Tier.class || record == Quota.class) {
            return new Wording("the tier", "等级");
        } else if (record == Ranking.class) {
            return new Wording("the ranking", "排名");
        } else if (record == Goal.class) {
            return new Wording("the goal", "目标");
        } else if (record == Check.class) {
            return new Wording("the check", "校验");
        } else if (record == UnitScheme.class) {
            return Wording.of("units");
        } else if (record == Rounding.class) {
            return Wording.of("round");
        }
        return Wording.of(record.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
