package org.tiermark.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.problem.UnsoundException;

/**
 * Takes the records of a scheme apart and puts them together, whatever their components. When the program is packed,
 * what is asked of the classes here is written down as plain code and taken from there, since asking is slow.
 */
public final class Records {
    /** Asking a class for its components is slow, and there are few classes. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> record) {
            return List.of(record.getRecordComponents());
        }
    };

    private static final ClassValue<List<RecordComponent>> HOLDING = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> record) {
            return COMPONENTS.get(record).stream()
                    .filter(component -> mayHold(Held.of(component.getGenericType())))
                    .toList();
        }
    };

    private Records() {}

    /** The keys of a record's components, in their order. */
    public static List<Key> keys(Class<?> record) {
        return COMPONENTS.get(record).stream()
                .map(component -> key(record, component))
                .toList();
    }

    private static Key key(Class<?> record, RecordComponent component) {
        String name = component.getName();
        Held held = Held.of(component.getGenericType());
        Entry entry = component.getAnnotation(Entry.class);
        if (entry == null) {
            return new Key(record, name, held, name, Type.NUMBER, Optional.empty(), false, false);
        }
        String key = entry.key().isEmpty() ? name : entry.key();
        Optional<String> otherwise = entry.otherwise().isEmpty() ? Optional.empty() : Optional.of(entry.otherwise());
        return new Key(record, name, held, key, entry.as(), otherwise, entry.inline(), entry.inherited());
    }

    /** What a record's components hold, in their order; without those that cannot hold an expression. */
    public static Object[] parts(Record record) {
        return record instanceof Parted told ? told.heldParts() : asked(record);
    }

    private static Object[] asked(Record record) {
        try {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent component : HOLDING.get(record.getClass())) {
                parts.add(component.getAccessor().invoke(record));
            }
            return parts.toArray();
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("cannot read " + record, failure);
        }
    }

    /** Whether an expression may be in it: none is in texts, numbers and words. */
    public static boolean mayHold(Held held) {
        return mayHold(held, new HashSet<>());
    }

    private static boolean mayHold(Held held, Set<Class<?>> around) {
        if (held.within().isPresent()) {
            return mayHold(held.within().get(), around);
        }
        Class<?> type = held.type();
        if (Expression.class.isAssignableFrom(type)) {
            return true;
        }
        return type.isRecord()
                ? around.add(type) && keys(type).stream().anyMatch(key -> mayHold(key.held(), around))
                : !type.isEnum() && !Modifier.isFinal(type.getModifiers());
    }

    /**
     * A record of its parts.
     *
     * @param parts one for each component, in their order
     * @throws UnsoundException if there can be no such record
     */
    public static <T> T made(Class<T> type, Object... parts) {
        Class<?>[] types =
                COMPONENTS.get(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UnsoundException unsound) {
                throw unsound;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
