package org.tiermark.build;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;

/**
 * Writes down in plain Java what is noted at rules, and with {@link PlainRecords} what records are made of. Read from
 * the class files as they are, annotations cost a class made at run time for each kind of them, by code that is
 * interpreted itself: an eighth of the work of a small run. {@link PlainCalls} has them asked for here instead.
 */
public final class PlainNotes {
    private static final String FINDER = """
            package %1$s;

            public final class %2$sNotes {
                private static final java.util.Map<String, %2$s> KNOWN = new java.util.concurrent.ConcurrentHashMap<>();

                public static java.lang.annotation.Annotation find(Class<?> type) {
                    return find(type.getName());
                }

                public static Class<?>[] permitted(Class<?> rule) {
                    return new Class<?>[] {%4$s};
                }

                private static %2$s find(String place) {
                    %2$s known = KNOWN.get(place);
                    if (known != null) {
                        return known;
                    }
                    %2$s made = made(place);
                    if (made != null) {
                        KNOWN.put(place, made);
                    }
                    return made;
                }

                private static %2$s made(String place) {
                    return switch (place) {
            %3$s            default -> null;
                    };
                }
            }
            """;
    private static final String NOTE = """
            package %1$s;

            record %2$s(%3$s) implements %4$s {
                @Override
                public Class<? extends java.lang.annotation.Annotation> annotationType() {
                    return %4$s.class;
                }
            }
            """;

    private PlainNotes() {}

    /** Writes sources into the second folder, for the classes of the first. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path sources = Path.of(arguments[1]);
        List<Class<?>> types = types(Path.of(arguments[0]));
        StringBuilder cases = new StringBuilder();
        for (Class<?> type : types) {
            Kind note = type.getAnnotation(Kind.class);
            if (note != null) {
                cases.append("            case \"%s\" -> %s;\n".formatted(type.getName(), literal(note)));
            }
        }
        String finder = FINDER.formatted(Kind.class.getPackageName(), Kind.class.getSimpleName(), cases, permitted());
        write(sources, Kind.class.getPackageName(), Kind.class.getSimpleName() + "Notes", finder);
        note(Kind.class, sources);
        note(Kind.Sentence.class, sources);
        write(sources, PlainRecords.class.getPackageName(), PlainRecords.NAME, PlainRecords.written(types));
    }

    /** The kinds of rules: Java asks the class file, and gathers them by a stream. */
    private static String permitted() {
        return Stream.of(Rule.class.getPermittedSubclasses())
                .map(kind -> kind.getCanonicalName() + ".class")
                .collect(Collectors.joining(", "));
    }

    /** A record that stands for an annotation of a kind. */
    private static void note(Class<? extends Annotation> kind, Path sources) throws IOException {
        String components = values(kind)
                .map(value -> value.getReturnType().getCanonicalName() + " " + value.getName())
                .collect(Collectors.joining(", "));
        String name = kind.getSimpleName() + "Note";
        String text = NOTE.formatted(kind.getPackageName(), name, components, kind.getCanonicalName());
        write(sources, kind.getPackageName(), name, text);
    }

    private static void write(Path sources, String around, String name, String text) throws IOException {
        Path folder = sources.resolve(around.replace('.', '/'));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".java"), text);
    }

    /** All classes of the program. */
    static List<Class<?>> types(Path folder) throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(folder.resolve("org/tiermark"))) {
            List<Class<?>> types = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        folder.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                types.add(Class.forName(name, false, PlainNotes.class.getClassLoader()));
            }
            return types;
        }
    }

    private static Stream<Method> values(Class<? extends Annotation> kind) {
        return Stream.of(kind.getDeclaredMethods()).sorted(Comparator.comparing(Method::getName));
    }

    private static String literal(Object value) throws ReflectiveOperationException {
        if (value instanceof Annotation note) {
            List<String> parts = new ArrayList<>();
            for (Method part : values(note.annotationType()).toList()) {
                parts.add(literal(part.invoke(note)));
            }
            return "new %sNote(%s)".formatted(note.annotationType().getSimpleName(), String.join(", ", parts));
        }
        if (value instanceof Object[] list) {
            List<String> parts = new ArrayList<>();
            for (Object part : list) {
                parts.add(literal(part));
            }
            return "new %s[] {%s}"
                    .formatted(list.getClass().getComponentType().getCanonicalName(), String.join(", ", parts));
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        }
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : value.toString();
    }
}
