package org.tiermark.result;

import java.util.List;

/**
 * What units declared of themselves, to be compared with what is computed.
 *
 * @param file as the user named it
 * @param encoding what it was decoded as
 * @param declarations a row each, in file order
 * @param decimals the most digits after the point, 0 or more, of any number of points in it: what it was rounded to
 */
public record Submission(String file, String encoding, List<Declaration> declarations, int decimals) {
    /** A copy is kept. */
    public Submission {
        declarations = List.copyOf(declarations);
    }
}
