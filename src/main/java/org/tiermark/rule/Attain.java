package org.tiermark.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Direction;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.problem.UnsoundException;
import org.tiermark.problem.Wording;

/**
 * All or nothing: the full marks where a condition holds or the value reaches its target, else a fixed rest.
 *
 * @param target the value to reach, by the indicator's direction; in its measure
 * @param met the condition, instead of a target
 * @param otherwise points where it is not reached; 0 unless stated
 * @param gate when, of, why and from where
 */
@Kind(
        name = "attain",
        base = true,
        sentences = {
            @Kind.Sentence(
                    en = "value {value}, target {bound} {target}; reached: {reached}",
                    zh = "实际{value}，目标{bound}{target}，是否达到：{reached}"),
            @Kind.Sentence(en = "{met.text}: {met}", zh = "{met.text}：{met}")
        },
        also = @Kind.Sentence(en = "; else {otherwise} points", zh = "；未达到得{otherwise}分"))
public record Attain(
        Optional<Expression> target,
        @Entry(as = Type.TRUTH) Optional<Expression> met,
        Optional<Expression> otherwise,
        @Entry(inline = true) Gate gate)
        implements Rule {
    public Attain {
        if (target.isPresent() == met.isPresent()) {
            throw new UnsoundException(
                    "attain needs either target or met; state one of them", "attain 应写 target 或 met 之一");
        }
    }

    @Override
    public Set<Need> needs() {
        return target.isPresent()
                ? EnumSet.of(Need.FULL_MARKS, Need.DIRECTION, Need.VALUE)
                : EnumSet.of(Need.FULL_MARKS);
    }

    @Override
    public Lane points(Work work) {
        Lane rest = otherwise.isPresent()
                ? work.named("otherwise", otherwise.get())
                : work.lanes().constant(Rational.ZERO);
        return reached(work).select(work.full(), rest);
    }

    private Lane reached(Work work) {
        if (target.isEmpty()) {
            return work.named("met", met.orElseThrow());
        }
        Lane value = work.value(gate);
        Lane wanted = work.named("target", target.get());
        work.term(
                "bound",
                work.direction() == Direction.HIGHER ? new Wording("at least", "不低于") : new Wording("at most", "不高于"));
        return work.named("reached", value.compare(work.direction().reaches(), wanted), Type.TRUTH);
    }
}
