package org.tiermark.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tiermark.expression.Type;

/** How a record's component stands in a scheme file; without it, under its own name and required. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Entry {
    /** The key; the component's name where empty. */
    String key() default "";

    /** What an expression has to come to. */
    Type as() default Type.NUMBER;

    /**
     * What is read where the key is not there; empty: the key is required, unless the component is optional or a list.
     */
    String otherwise() default "";

    /** Whether the component's own components stand here, in its place. */
    boolean inline() default false;

    /** Whether it may stand in the {@code defaults} of an item, for those below that do not state it. */
    boolean inherited() default false;
}
