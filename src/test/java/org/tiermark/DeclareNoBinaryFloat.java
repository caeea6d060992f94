package org.tiermark;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Finds a double or float, boxed, in an array or as a type argument, in a field, parameter or return type. */
final class DeclareNoBinaryFloat extends ArchCondition<JavaClass> {

    private static final Set<String> NAMES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    DeclareNoBinaryFloat() {
        super("declare no double or float");
    }

    static boolean isBinaryFloat(JavaClass type) {
        return NAMES.contains(type.getBaseComponentType().getName());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            report(field.getFullName(), field.getType(), field, events);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            report(unit.getFullName(), unit.getReturnType(), unit, events);
            unit.getParameterTypes().forEach(parameter -> report(unit.getFullName(), parameter, unit, events));
        }
    }

    private static void report(String place, JavaType type, Object subject, ConditionEvents events) {
        if (type.getAllInvolvedRawTypes().stream().anyMatch(DeclareNoBinaryFloat::isBinaryFloat)) {
            events.add(SimpleConditionEvent.violated(subject, "%s has %s".formatted(place, type.getName())));
        }
    }
}
