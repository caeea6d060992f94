package org.tiermark.rule;

import java.util.Set;
import org.tiermark.model.Lane;

/**
 * Gives points: a price once, or a price for every step an amount is past zero.
 *
 * @param amount how much
 * @param gate when, of, why and from where
 */
@Kind(
        name = "bonus",
        sentences = {
            @Kind.Sentence(
                    en = "{of.text} = {value}, in {steps} of {per}: {count}; {points} each, {cap} at most",
                    zh = "{of.text} = {value}：每{per}加{points}分，{steps}，共{count}档，最多加{cap}分"),
            @Kind.Sentence(
                    en = "{of.text} = {value}, in {steps} of {per}: {count}; {points} each",
                    zh = "{of.text} = {value}：每{per}加{points}分，{steps}，共{count}档"),
            @Kind.Sentence(en = "{points} given, {cap} at most", zh = "加{points}分，最多加{cap}分"),
            @Kind.Sentence(en = "{points} given", zh = "加{points}分")
        })
public record Bonus(
        @Entry(inline = true) Amount amount,
        @Entry(inline = true) Gate gate) implements Rule {
    @Override
    public Set<Need> needs() {
        return amount.per().isPresent() ? Set.of(Need.VALUE) : Set.of();
    }

    @Override
    public Lane points(Work work) {
        return amount.lane(work, gate);
    }
}
