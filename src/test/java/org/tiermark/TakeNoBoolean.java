package org.tiermark;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a boolean, boxed or not, among the parameters of a method or constructor: a call with one does not say what it
 * asks for. A record's constructor names its parts; what overrides a library's method has no choice.
 */
final class TakeNoBoolean extends ArchCondition<JavaClass> {

    private static final Set<String> NAMES = Set.of("boolean", "java.lang.Boolean");

    TakeNoBoolean() {
        super("take no boolean");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .filter(unit -> Stream.of(type.getModifiers(), unit.getModifiers())
                        .noneMatch(modifiers -> modifiers.contains(JavaModifier.SYNTHETIC)))
                .filter(unit ->
                        unit.getRawParameterTypes().stream().anyMatch(parameter -> NAMES.contains(parameter.getName())))
                .filter(unit -> !(type.isRecord() && unit instanceof JavaConstructor) && !isOfLibrary(unit))
                .forEach(unit ->
                        events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " takes a boolean")));
    }

    private static boolean isOfLibrary(JavaCodeUnit unit) {
        JavaClass type = unit.getOwner();
        String[] parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .filter(above -> !above.getPackageName().startsWith("org.tiermark"))
                .anyMatch(
                        above -> above.tryGetMethod(unit.getName(), parameters).isPresent());
    }
}
