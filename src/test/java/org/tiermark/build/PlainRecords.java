package org.tiermark.build;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiermark.rule.Held;
import org.tiermark.rule.Key;
import org.tiermark.rule.Records;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Scheme;

/**
 * Writes down in plain Java what {@link Records} asks of classes: the keys of each record, what its components hold,
 * and how it is made. Asked at run time, that is a twentieth of a small run. {@link PlainCalls} has what is written
 * called instead; a record that is not among those here is asked as before.
 */
final class PlainRecords {
    /** What is written, in the package of those who build. */
    static final String NAME = "RecordsWritten";

    private static final String CLASS = """
            package %1$s;

            import java.util.List;
            import java.util.Optional;
            import org.tiermark.rule.Held;
            import org.tiermark.rule.Key;
            import org.tiermark.rule.Records;

            @SuppressWarnings({"unchecked", "rawtypes"})
            public final class %2$s {
                private static final java.util.Map<String, Integer> NUMBERS = new java.util.HashMap<>();

                static {
            %4$s    }

                public static List<Key> keys(Class<?> record) {
                    return switch (record.getName()) {
            %3$s            default -> Records.keys(record);
                    };
                }

                public static <T> T made(Class<T> type, Object... parts) {
                    return (T) switch (NUMBERS.getOrDefault(type.getName(), -1)) {
            %5$s            default -> Records.made(type, parts);
                    };
                }
            %6$s
            }
            """;

    /** Each by itself: all in one method would take long to compile. */
    private static final String MAKER = """

                private static Object made%d(Object... parts) {
                    return %s;
                }
            """;

    private PlainRecords() {}

    /** The source of the class. */
    static String written(List<Class<?>> types) {
        List<Class<?>> records = List.copyOf(of(types));
        StringBuilder keys = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        StringBuilder makers = new StringBuilder();
        for (int i = 0; i < records.size(); i++) {
            String name = records.get(i).getName();
            keys.append("            case \"%s\" -> %s;\n".formatted(name, keys(records.get(i))));
            numbers.append("        NUMBERS.put(\"%s\", %d);\n".formatted(name, i));
            calls.append("            case %1$d -> made%1$d(parts);\n".formatted(i));
            makers.append(MAKER.formatted(i, made(records.get(i))));
        }
        return CLASS.formatted(PlainRecords.class.getPackageName(), NAME, keys, numbers, calls, makers);
    }

    /** The records schemes are made of. */
    static Set<Class<?>> of(List<Class<?>> types) {
        Set<Class<?>> records = new LinkedHashSet<>();
        types.stream()
                .filter(type -> type.getPackageName().equals(Scheme.class.getPackageName()))
                .forEach(type -> reach(type, records));
        for (Class<?> rule : Rule.class.getPermittedSubclasses()) {
            reach(rule, records);
        }
        return records;
    }

    /** Notes a record, and all that its components hold. */
    private static void reach(Class<?> type, Set<Class<?>> records) {
        if (isOpen(type) && records.add(type)) {
            for (Key key : Records.keys(type)) {
                Held held = key.held();
                while (held.within().isPresent()) {
                    held = held.within().get();
                }
                reach(held.type(), records);
            }
        }
    }

    /** Whether it is a record that all may see, and all classes around it. */
    private static boolean isOpen(Class<?> type) {
        boolean open = Modifier.isPublic(type.getModifiers());
        return type.isRecord()
                && open
                && Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                        .map(around -> Modifier.isPublic(around.getModifiers()))
                        .orElse(true);
    }

    private static String keys(Class<?> record) {
        return Records.keys(record).stream().map(PlainRecords::key).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static String key(Key key) {
        return "new Key(%s.class, \"%s\", %s, \"%s\", org.tiermark.expression.Type.%s, %s, %s, %s)"
                .formatted(
                        key.record().getCanonicalName(),
                        key.component(),
                        held(key.held()),
                        key.name(),
                        key.as().name(),
                        key.otherwise()
                                .map(text -> "Optional.of(\"" + text.replace("\"", "\\\"") + "\")")
                                .orElse("Optional.empty()"),
                        key.inline(),
                        key.inherited());
    }

    private static String held(Held held) {
        String within =
                held.within().map(inner -> "Optional.of(" + held(inner) + ")").orElse("Optional.empty()");
        return "new Held(%s.class, %s)".formatted(held.type().getCanonicalName(), within);
    }

    private static String made(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        StringBuilder call = new StringBuilder("new " + record.getCanonicalName() + "(");
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            String cast = type.isPrimitive() ? boxed(type) : type.getCanonicalName();
            call.append(i == 0 ? "" : ", ").append("(%s) parts[%d]".formatted(cast, i));
        }
        return call + ")";
    }

    private static String boxed(Class<?> plain) {
        return Array.get(Array.newInstance(plain, 1), 0).getClass().getName();
    }
}
