package org.tiermark.rule;

import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Type;
import org.tiermark.model.Direction;
import org.tiermark.model.Lane;
import org.tiermark.problem.Wording;

/** What a rule is given: the names of its item, and somebody who notes the terms of its reason. */
public interface Work extends Scope {
    /** The item's full marks. */
    Lane full();

    /** What the item holds when the rule's turn comes. */
    Lane subtotal();

    /** Whether more or less of the item's value is better. */
    Direction direction();

    /** Whether anybody reads the terms; where nobody does, a term that serves nothing else need not be made. */
    boolean explains();

    /** The lane itself; when explaining, also noted as a term of the reason. */
    Lane named(String term, Lane lane, Type type);

    /** The amounts themselves; when explaining, also noted as a term of the reason. */
    default Lane named(String term, Lane amounts) {
        return named(term, amounts, Type.NUMBER);
    }

    /** The quantity of an expression, noted as a term with its formula. */
    Lane named(String term, Expression expression);

    /** What the rule reads, noted as the term {@code value}. */
    Lane value(Gate gate);

    /** An optional quantity, noted as a term where stated. */
    default Optional<Lane> named(String term, Optional<Expression> expression) {
        return expression.map(stated -> named(term, stated));
    }

    /** Notes a term that is words, not a quantity. */
    void term(String term, Wording words);

    /** What an amount has more than the largest under a key so far; the rest is noted as the term {@code counted}. */
    Lane beyond(String key, Lane amount);

    /** Notes that a veto holds where the rule's condition does. */
    void veto(Veto veto);
}
