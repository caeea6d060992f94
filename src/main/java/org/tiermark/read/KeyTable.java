package org.tiermark.read;

import java.util.ArrayList;
import java.util.List;
import org.tiermark.rule.Key;
import org.tiermark.rule.Rule;

/** The keys an object of a scheme may have, as its record's components say. */
public final class KeyTable {
    private KeyTable() {}

    /**
     * One key.
     *
     * @param name as written in a scheme
     * @param needed whether it must be there
     * @param otherwise what is read where it is not; empty where there is no such value
     * @param description what stands under it
     */
    public record Line(String name, boolean needed, String otherwise, String description) {}

    /** The keys of a rule kind, in the order of its record. */
    public static List<Line> of(Class<? extends Rule> kind) {
        List<Line> lines = new ArrayList<>();
        collect(kind, lines);
        return lines;
    }

    private static void collect(Class<?> record, List<Line> lines) {
        Descriptions descriptions = Descriptions.of(record);
        for (Key key : Key.all(record)) {
            if (key.inline()) {
                collect(key.type(), lines);
            } else if (!key.isPlace()) {
                lines.add(new Line(
                        key.name(),
                        Absent.isNeeded(key),
                        key.otherwise().orElse(""),
                        descriptions.of(key.component())));
            }
        }
    }

    /** What a rule kind is, in a sentence. */
    public static String summary(Class<? extends Rule> kind) {
        return Descriptions.of(kind).summary();
    }
}
