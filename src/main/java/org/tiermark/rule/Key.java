package org.tiermark.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;

/**
 * A key of an object in a scheme file, as a record's component asks for it.
 *
 * @param record whose component it is
 * @param component the component's name
 * @param held what the component holds
 * @param name as written in the file
 * @param as what an expression here has to come to
 * @param otherwise what is read where the key is not there
 * @param inline whether the component's own keys stand in its place
 * @param inherited whether it may stand in the defaults of an item above
 */
public record Key(
        Class<?> record,
        String component,
        Held held,
        String name,
        Type as,
        Optional<String> otherwise,
        boolean inline,
        boolean inherited) {
    /** Asking a class for its components is slow, and there are few classes. */
    private static final ClassValue<List<Key>> ALL = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> record) {
            return Records.keys(record);
        }
    };

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> record) {
            Set<String> names = new LinkedHashSet<>();
            for (Key key : all(record)) {
                if (key.inline()) {
                    names.addAll(names(key.type()));
                } else if (!key.isPlace()) {
                    names.add(key.name());
                }
            }
            return Collections.unmodifiableSet(names);
        }
    };

    /** The keys of a record's components, in their order. */
    public static List<Key> all(Class<?> record) {
        return ALL.get(record);
    }

    /** The class of the component. */
    public Class<?> type() {
        return held.type();
    }

    /** Whether it is filled by the reader, not by a key: where the record stands, or in which file. */
    public boolean isPlace() {
        return type() == Origin.class || component.equals("file");
    }

    /** All keys a record's object may have, those of inline components among them. */
    public static Set<String> names(Class<?> record) {
        return NAMES.get(record);
    }

    /** Whether a key of a file is a remark, which nobody reads. */
    public static boolean isRemark(String name) {
        return name.equals("$schema") || name.startsWith("//") || name.startsWith("_comment");
    }
}
