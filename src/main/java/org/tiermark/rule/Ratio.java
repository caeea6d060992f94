package org.tiermark.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.model.Comparison;
import org.tiermark.model.Direction;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;

/**
 * The full marks in the share the value has of its target.
 *
 * @param target the value that earns the full marks, in the indicator's measure
 * @param form how less becomes more where lower is better: mirrored or inverted
 * @param cap the largest share counted, where 1 is the whole; 1 unless stated
 * @param floor the smallest share counted, likewise; none unless stated
 * @param atZero points where the target is zero or below, where no share can be had
 * @param gate when, of, why and from where
 */
@Kind(
        name = "ratio",
        base = true,
        sentences = {
            @Kind.Sentence(
                    en = "value {value}, target {target}: {form} counts as {share}, at least {floor} and "
                            + "at most {cap}, of {full} points",
                    zh = "实际{value}，目标{target}：{form}，按{share}计（最少{floor}，最多{cap}），满分{full}"),
            @Kind.Sentence(
                    en = "value {value}, target {target}: {form} counts as {share}, at most {cap}, of {full} points",
                    zh = "实际{value}，目标{target}：{form}，按{share}计（最多{cap}），满分{full}"),
            @Kind.Sentence(
                    en = "the target {target} is not above zero, which earns {atZero}",
                    zh = "目标{target}不大于零，得{atZero}分")
        })
public record Ratio(
        Expression target,
        Optional<Form> form,
        @Entry(otherwise = "1") Expression cap,
        Optional<Expression> floor,
        Optional<Expression> atZero,
        @Entry(inline = true) Gate gate)
        implements Rule {

    /** How a value that should be low is made a share. */
    public enum Form {
        /** 2 − value / target. */
        MIRROR,
        /** target / value. */
        INVERSE
    }

    @Override
    public Set<Need> needs() {
        return EnumSet.allOf(Need.class);
    }

    @Override
    public Lane points(Work work) {
        Lane wanted = work.named("target", target);
        Lane zero = work.lanes().constant(Rational.ZERO);
        Lane usable = wanted.compare(Comparison.MORE, zero);
        Lane unusable = atZero.isPresent()
                ? work.named("atZero", atZero.get())
                : work.lanes().missing(State.NOT_COMPUTABLE);
        work.term("form", words(work.direction()));
        Lane value = work.value(gate);
        Lane share = share(work, value, wanted).min(work.named("cap", cap));
        Lane kept = floor.isPresent() ? share.max(work.named("floor", floor.get())) : share;
        Lane points = work.named("full", work.full()).times(kept);
        if (work.explains()) {
            work.named("share", usable.select(kept, work.lanes().missing(State.NOT_COMPUTABLE)));
        }
        Lane earned = usable.select(points, unusable);
        return value.complete() ? earned : value.isPresent().select(earned, value);
    }

    private Wording words(Direction direction) {
        if (direction == Direction.HIGHER) {
            return new Wording("value / target", "实际/目标");
        }
        return form.orElse(Form.MIRROR) == Form.MIRROR
                ? new Wording("2 - value / target", "2 - 实际/目标")
                : new Wording("target / value", "目标/实际");
    }

    private Lane share(Work work, Lane value, Lane wanted) {
        if (work.direction() == Direction.HIGHER) {
            return value.over(wanted);
        }
        return form.orElse(Form.MIRROR) == Form.MIRROR
                ? work.lanes().constant(Rational.of(2)).minus(value.over(wanted))
                : wanted.over(value);
    }
}
