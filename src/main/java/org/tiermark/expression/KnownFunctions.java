package org.tiermark.expression;

import java.util.List;
import java.util.stream.Stream;

/** The names of all functions, for hints and documentation. */
public final class KnownFunctions {
    private static final List<String> OTHERS =
            List.of("at", "ceil", "floor", "growth", "if", "position", "previous", "round", "streak");

    /** Sorted. */
    public static final List<String> NAMES = Stream.of(
                    OTHERS.stream(),
                    Stream.of(Statistic.values()).map(Statistic::word),
                    Stream.of(Function.values())
                            .filter(function -> Function.called(function.word()).isPresent())
                            .map(Function::word))
            .flatMap(names -> names)
            .distinct()
            .sorted()
            .toList();

    private KnownFunctions() {}
}
