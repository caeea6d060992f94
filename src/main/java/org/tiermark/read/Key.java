package org.tiermark.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.LedgerEntry;

/**
 * A key of an object in a scheme file, as a record's component asks for it.
 *
 * @param name as written in the file
 * @param component whose value stands under it
 * @param as what an expression here has to come to
 * @param otherwise what is read where the key is not there
 * @param inline whether the component's own keys stand in its place
 * @param inherited whether it may stand in the defaults of an item above
 */
record Key(
        String name,
        RecordComponent component,
        Type as,
        Optional<String> otherwise,
        boolean inline,
        boolean inherited) {
    /** Asking a class for its components and what is noted at them is slow, and there are few classes. */
    private static final ClassValue<List<Key>> ALL = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> record) {
            List<Key> keys = new ArrayList<>();
            for (RecordComponent component : record.getRecordComponents()) {
                keys.add(of(component));
            }
            return List.copyOf(keys);
        }
    };

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> record) {
            Set<String> names = new LinkedHashSet<>();
            for (Key key : all(record)) {
                if (key.inline()) {
                    names.addAll(names(key.component().getType()));
                } else if (!key.isPlace()) {
                    names.add(key.name());
                }
            }
            return Collections.unmodifiableSet(names);
        }
    };

    private static Key of(RecordComponent component) {
        Entry entry = component.getAnnotation(Entry.class);
        if (entry == null) {
            return new Key(component.getName(), component, Type.NUMBER, Optional.empty(), false, false);
        }
        String name = entry.key().isEmpty() ? component.getName() : entry.key();
        Optional<String> otherwise = entry.otherwise().isEmpty() ? Optional.empty() : Optional.of(entry.otherwise());
        return new Key(name, component, entry.as(), otherwise, entry.inline(), entry.inherited());
    }

    /** The keys of a record's components, in their order. */
    static List<Key> all(Class<?> record) {
        return ALL.get(record);
    }

    /** Whether it is filled by the reader, not by a key: where the record stands, or in which file. */
    boolean isPlace() {
        return component.getType() == Origin.class || component.getName().equals("file");
    }

    /** Whether a text must be stated, rather than be empty: what names its record. */
    boolean mustBeStated() {
        Class<?> record = component.getDeclaringRecord();
        boolean byName = record == Goal.class || !names(record).contains("id");
        return switch (component.getName()) {
            case "unit", "item", "reason" -> record == LedgerEntry.class;
            case "id" -> !byName;
            case "name" -> byName;
            case "message" -> true;
            default -> false;
        };
    }

    /** All keys a record's object may have, those of inline components among them. */
    static Set<String> names(Class<?> record) {
        return NAMES.get(record);
    }

    /** Whether a key of a file is a remark, which nobody reads. */
    static boolean isRemark(String name) {
        return name.equals("$schema") || name.startsWith("//") || name.startsWith("_comment");
    }
}
