package org.tiermark.scheme;

import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.Type;
import org.tiermark.model.Ties;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;

/**
 * An order of units.
 *
 * @param id its name in expressions and outputs
 * @param name its name for people
 * @param by what is compared, the larger first; further ones break ties. The score where none is stated
 * @param on how finely; empty: as the score is rounded
 * @param ties what equal units get
 * @param within attributes; units are ranked among those alike in them
 * @param when who is ranked; the others are listed with the reason
 * @param origin where it stands in the scheme
 */
public record Ranking(
        String id,
        String name,
        List<Expression> by,
        Optional<Precision> on,
        Ties ties,
        List<Name> within,
        @Entry(as = Type.TRUTH) Optional<Expression> when,
        Origin origin) {

    /**
     * How finely units are told apart.
     *
     * @param decimals places the compared numbers are rounded to, 0 to 18; empty: exactly as they are
     */
    public record Precision(Optional<Integer> decimals) {}

    /** The name for people; the id where none is stated. */
    public String label() {
        return name.isEmpty() ? id : name;
    }
}
