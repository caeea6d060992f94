package org.tiermark.write;

import java.nio.charset.StandardCharsets;
import org.tiermark.problem.Origin;
import org.tiermark.result.Input;

/** Places as machines address them. */
final class Location {
    private static final String KEPT = "-._~/!$&'()*+,;=@";

    private Location() {}

    /** Whether an origin is in a file, and not an option or nowhere. */
    static boolean isFile(Origin origin) {
        return !origin.file().isEmpty() && !(origin.file().startsWith("-") && origin.line() == 0);
    }

    /** The file an origin is in; of an option, the first input. */
    static String file(Origin origin, Report report) {
        if (isFile(origin)) {
            return origin.file();
        }
        return report.inputs().stream().findFirst().map(Input::name).orElse("tiermark");
    }

    /** A file's name as a reference: of an absolute one a {@code file} address, of another one relative to the root. */
    static String uri(String file) {
        String slashed = file.replace('\\', '/');
        boolean drive = slashed.matches("[A-Za-z]:/.*");
        StringBuilder uri = new StringBuilder(slashed.startsWith("/") ? "file://" : drive ? "file:///" : "");
        for (byte octet : slashed.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean letter = character < 0x80 && Character.isLetterOrDigit(character);
            if (letter || KEPT.indexOf(character) >= 0 || drive && character == ':') {
                uri.append(character);
            } else {
                uri.append('%')
                        .append(Integer.toHexString(0x100 | character)
                                .substring(1)
                                .toUpperCase(java.util.Locale.ROOT));
            }
        }
        return uri.toString();
    }
}
