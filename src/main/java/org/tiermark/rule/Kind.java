package org.tiermark.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule's record is called in a scheme, and the sentences its points are explained by. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {
    /** The value of {@code kind} in a scheme. */
    String name();

    /** Whether it gives points to start from; else it moves them. */
    boolean base() default false;

    /** The sentences; the first whose places all have terms is used. */
    Sentence[] sentences();

    /** What may follow a sentence, where its places have terms. */
    Sentence[] also() default {};

    /** How a rule is explained, in both languages, with places for the terms a rule names. */
    @interface Sentence {
        /** In English. */
        String en();

        /** In Chinese. */
        String zh();
    }
}
