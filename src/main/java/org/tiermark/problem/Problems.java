package org.tiermark.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems as they are met: keeps the first of each code and counts all of them, so a file with 100,000
 * mistakes stays in bounded memory and is counted exactly. Not for use by several threads at once.
 */
public final class Problems {
    /** How many of one code are kept. */
    public static final int KEPT_OF_A_CODE = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<ProblemCode, Integer> counts = new LinkedHashMap<>();

    /** Takes a problem in. */
    public void add(Problem problem) {
        if (counts.merge(problem.code(), 1, Integer::sum) <= KEPT_OF_A_CODE) {
            kept.add(problem);
        }
    }

    /** Takes in all another collection met, with its exact counts. */
    public void addAll(Problems others) {
        others.kept.forEach(problem -> {
            if (counts.getOrDefault(problem.code(), 0) < KEPT_OF_A_CODE) {
                kept.add(problem);
            }
        });
        others.counts.forEach((code, count) -> counts.merge(code, count, Integer::sum));
    }

    /** How many were met, kept or not. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of a code were met, kept or not. */
    public int count(ProblemCode code) {
        return counts.getOrDefault(code, 0);
    }

    /** How many of a severity were met, kept or not. */
    public int count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether any is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Those kept, by file, line and column, then in the order they were met. */
    public List<Problem> list() {
        return kept.stream().sorted(Comparator.comparing(Problem::origin)).toList();
    }
}
