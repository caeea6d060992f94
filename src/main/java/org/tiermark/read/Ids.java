package org.tiermark.read;

import java.util.Locale;
import java.util.Set;

/** The names a scheme may give its parts. */
final class Ids {
    /** Words that mean something in expressions and so are no ids. */
    private static final Set<String> RESERVED = Set.of(
            "value",
            "points",
            "subtotal",
            "direction",
            "items",
            "score",
            "tier",
            "or",
            "and",
            "not",
            "in",
            "by",
            "contains",
            "if",
            "true",
            "false");

    private Ids() {}

    /** Letters of any script, digits and {@code _}, a letter first, and no word of the language. */
    static boolean isId(String text) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (!(Character.isLetter(c) || c == '_' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }
}
