package org.tiermark.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;

/**
 * Finds the formulas and conditions a record of the scheme holds, however deep, so that no kind has to list its own.
 */
public final class Expressions {
    /** Asking a class for its components is slow, and there are few classes. Texts and the like hold no expressions. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> held = component.getType();
                if (held.isRecord() || held == Optional.class || !Modifier.isFinal(held.getModifiers())) {
                    components.add(component);
                }
            }
            return components;
        }
    };

    private Expressions() {}

    /** All expressions among a record's components, in their order; not those inside other expressions. */
    public static List<Expression> in(Record record) {
        List<Expression> found = new ArrayList<>();
        collect(record, found);
        return found;
    }

    private static void collect(Object part, List<Expression> found) {
        if (part instanceof Expression expression) {
            found.add(expression);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, found));
        } else if (part instanceof Collection<?> many) {
            many.forEach(inner -> collect(inner, found));
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, found));
        } else if (part instanceof Record record) {
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                collect(read(component, record), found);
            }
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("cannot read " + component, failure);
        }
    }
}
