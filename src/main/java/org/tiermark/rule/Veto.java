package org.tiermark.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.problem.UnsoundException;
import org.tiermark.problem.Wording;

/**
 * A breach that overrides the sum: it bars the better tiers, or takes the unit out of the ranking. The score stays.
 *
 * @param tierAtMost the best tier the unit may still get
 * @param tierDown by how many tiers it goes down after all others are given, 1 or more
 * @param rankLast whether it is placed after all others
 * @param unranked whether it is not placed at all
 * @param gate when, why and from where
 */
@Kind(name = "veto", sentences = @Kind.Sentence(en = "{effect}", zh = "{effect}"))
public record Veto(
        Optional<String> tierAtMost,
        Optional<Integer> tierDown,
        Optional<Boolean> rankLast,
        Optional<Boolean> unranked,
        @Entry(inline = true) Gate gate)
        implements Rule {
    public Veto {
        long stated = Stream.of(tierAtMost, tierDown, rankLast, unranked)
                .filter(Optional::isPresent)
                .count();
        if (stated != 1) {
            throw new UnsoundException(
                    "a veto has one effect, here are %d; state tierAtMost, tierDown, rankLast or unranked",
                    "否决应有且只有一种后果，此处有 %d 种；应写 tierAtMost、tierDown、rankLast、unranked 之一", stated);
        }
        if (tierDown.isPresent() && tierDown.get() < 1) {
            throw new UnsoundException("tierDown (%d) must be 1 or more", "tierDown（%d）应为正整数", tierDown.get());
        }
    }

    @Override
    public Set<Need> needs() {
        return Set.of();
    }

    @Override
    public Lane points(Work work) {
        work.term("effect", effect());
        work.veto(this);
        return work.lanes().constant(Rational.ZERO);
    }

    /** What it does, in words. */
    public Wording effect() {
        if (tierAtMost.isPresent()) {
            return new Wording("no better tier than " + tierAtMost.get(), "等级不高于" + tierAtMost.get());
        }
        if (tierDown.isPresent()) {
            String tiers = tierDown.get() == 1 ? " tier down" : " tiers down";
            return new Wording(tierDown.get() + tiers, "下调" + tierDown.get() + "个等级");
        }
        return rankLast.orElse(false) ? new Wording("ranked last", "列末位") : new Wording("not ranked", "不参与排名");
    }
}
