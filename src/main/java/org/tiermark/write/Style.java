package org.tiermark.write;

import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Severity;

/**
 * How things are said to people.
 *
 * @param language in which
 * @param least problems that are less bad are only counted
 * @param most how many problems of one code are listed
 * @param coloured whether the terminal shows colours
 * @param background of problems, where there is room for the long form; empty: they are said in a line each
 */
public record Style(Language language, Severity least, int most, boolean coloured, Optional<Background> background) {
    /** How many problems of one code are listed unless the user says otherwise. */
    public static final int USUALLY_LISTED = 10;

    /** Everything, plainly. */
    public static Style plain(Language language) {
        return new Style(language, Severity.INFO, USUALLY_LISTED, false, Optional.empty());
    }
}
