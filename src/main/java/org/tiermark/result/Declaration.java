package org.tiermark.result;

import java.util.List;
import org.tiermark.problem.Origin;

/**
 * What one unit declared.
 *
 * @param unit its identifier or name, as written
 * @param origin where its row starts
 * @param claims what it says of itself, blank cells left out
 */
public record Declaration(String unit, Origin origin, List<Claim> claims) {
    /** A copy is kept. */
    public Declaration {
        claims = List.copyOf(claims);
    }
}
