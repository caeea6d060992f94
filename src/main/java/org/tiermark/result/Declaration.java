package org.tiermark.result;

import java.util.List;
import org.tiermark.problem.Origin;

/**
 * What one unit says of itself.
 *
 * @param unit its identifier or name, as written
 * @param origin where its row starts
 * @param claims one for each thing it says, blank cells left out
 */
public record Declaration(String unit, Origin origin, List<Claim> claims) {
    /** A copy is kept. */
    public Declaration {
        claims = List.copyOf(claims);
    }
}
