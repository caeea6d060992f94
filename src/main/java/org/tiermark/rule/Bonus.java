package org.tiermark.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Lane;

/**
 * Gives points: a price once, a price for every step an amount is past zero, or what a table or a line says.
 *
 * @param amount how much
 * @param gate when, of, why and from where
 */
@Kind(
        name = "bonus",
        sentences = {
            @Kind.Sentence(
                    en = "{of.text} = {value}, in {steps} of {per}: {count}; {points} each",
                    zh = "{of.text} = {value}：每{per}加{points}分，{steps}，共{count}档"),
            @Kind.Sentence(
                    en = "{of.text} = {value} is in {band}: {points} given",
                    zh = "{of.text} = {value}，在{band}档，加{points}分"),
            @Kind.Sentence(
                    en = "{of.text} = {value} on the line from ({from}, {fromPoints}) to ({to}, {toPoints}), {ends}: "
                            + "{moved} given",
                    zh = "{of.text} = {value}，位于({from}, {fromPoints})到({to}, {toPoints})的线段上，{ends}，加{moved}分"),
            @Kind.Sentence(en = "{points} given", zh = "加{points}分")
        },
        also = {
            @Kind.Sentence(en = ", {cap} at most", zh = "，最多加{cap}分"),
            @Kind.Sentence(
                    en = ", of which {counted} counted already under \"{once}\"",
                    zh = "，其中{counted}分已按“{once}”计过")
        })
public record Bonus(
        @Entry(inline = true) Amount amount,
        @Entry(inline = true) Gate gate) implements Rule {
    @Override
    public Set<Need> needs() {
        return amount.reads() ? Set.of(Need.VALUE) : Set.of();
    }

    @Override
    public Lane points(Work work) {
        return amount.lane(work, this);
    }

    @Override
    public List<Band> bands() {
        return amount.bands();
    }

    @Override
    public Optional<Polyline> polyline() {
        return amount.polyline();
    }
}
