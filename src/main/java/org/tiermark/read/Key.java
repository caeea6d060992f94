package org.tiermark.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 */
record Key(String name, RecordComponent component) {
    /** Kept, as annotations are parsed anew for every component asked for. */
    private static final ClassValue<List<Key>> ALL = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> record) {
            return Stream.of(record.getRecordComponents()).map(Key::of).toList();
        }
    };

    /** Those of a record's components, in order. */
    static List<Key> all(Class<?> record) {
        return ALL.get(record);
    }

    private static Key of(RecordComponent component) {
        Entry entry = component.getAnnotation(Entry.class);
        boolean own = entry != null && !entry.key().isEmpty();
        return new Key(own ? entry.key() : component.getName(), component);
    }

    /** What an expression here has to come to. */
    Type as() {
        Entry entry = component.getAnnotation(Entry.class);
        return entry == null ? Type.NUMBER : entry.as();
    }

    /** What is read where the key is not there. */
    Optional<String> otherwise() {
        Entry entry = component.getAnnotation(Entry.class);
        return entry == null || entry.otherwise().isEmpty() ? Optional.empty() : Optional.of(entry.otherwise());
    }

    /** Whether the component's own keys stand in its place. */
    boolean inline() {
        Entry entry = component.getAnnotation(Entry.class);
        return entry != null && entry.inline();
    }

    /** Whether it may stand in the defaults of an item above. */
    boolean inherited() {
        Entry entry = component.getAnnotation(Entry.class);
        return entry != null && entry.inherited();
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
    static List<String> names(Class<?> record) {
        List<String> names = new ArrayList<>();
        for (Key key : all(record)) {
            if (key.inline()) {
                names.addAll(names(key.component().getType()));
            } else if (!key.isPlace()) {
                names.add(key.name());
            }
        }
        return names;
    }

    /** Whether a key of a file is a remark, which nobody reads. */
    static boolean isRemark(String name) {
        return name.equals("$schema") || name.startsWith("//") || name.startsWith("_comment");
    }
}
