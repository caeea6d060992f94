package org.tiermark.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Collects problems as they are met: keeps the first of each code and counts all of them, so a file with 100,000
 * mistakes stays in bounded memory and is counted exactly. Not for use by several threads at once.
 */
public final class Problems {
    /** How many of one code are kept. */
    public static final int KEPT_OF_A_CODE = 1_000;

    /** How many cases are told apart; past these, problems of one code and file are one case. */
    private static final int MOST_CASES = 100_000;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<ProblemCode, Integer> counts = new LinkedHashMap<>();
    private final Map<ProblemCase, Integer> cases = new LinkedHashMap<>();

    /** Takes a problem in. */
    public void add(Problem problem) {
        count(ProblemCase.of(problem), 1);
        if (counts.merge(problem.code(), 1, Integer::sum) <= KEPT_OF_A_CODE) {
            kept.add(problem);
        }
    }

    /** Takes in all another collection met, with its exact counts. */
    public void addAll(Problems others) {
        addAll(others, problem -> problem);
    }

    /** Takes in all another collection met, with its exact counts; those kept move to other places. */
    public void addAll(Problems others, UnaryOperator<Problem> moved) {
        Map<ProblemCode, Integer> sofar = new HashMap<>(counts);
        others.kept.forEach(problem -> {
            if (sofar.merge(problem.code(), 1, Integer::sum) <= KEPT_OF_A_CODE) {
                kept.add(moved.apply(problem));
            }
        });
        others.counts.forEach((code, count) -> counts.merge(code, count, Integer::sum));
        others.cases.forEach(this::count);
    }

    private void count(ProblemCase one, int times) {
        boolean told = cases.size() < MOST_CASES || cases.containsKey(one);
        cases.merge(told ? one : one.ofFile(), times, Integer::sum);
    }

    /** How many were met of each case. */
    public Map<ProblemCase, Integer> cases() {
        return Collections.unmodifiableMap(cases);
    }

    /** Those of some cases, with their exact counts. */
    public Problems only(Predicate<ProblemCase> wanted) {
        Problems left = new Problems();
        cases.forEach((one, count) -> {
            if (wanted.test(one)) {
                left.cases.put(one, count);
                left.counts.merge(one.code(), count, Integer::sum);
            }
        });
        kept.stream()
                .filter(problem -> {
                    ProblemCase one = ProblemCase.of(problem);
                    return left.cases.containsKey(cases.containsKey(one) ? one : one.ofFile());
                })
                .forEach(left.kept::add);
        return left;
    }

    /** How many were met, kept or not. */
    public int count() {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /** How many of a code were met, kept or not. */
    public int count(ProblemCode code) {
        return counts.getOrDefault(code, 0);
    }

    /** How many of a severity were met, kept or not. */
    public int count(Severity severity) {
        int sum = 0;
        for (Map.Entry<ProblemCode, Integer> entry : counts.entrySet()) {
            sum += entry.getKey().severity() == severity ? entry.getValue() : 0;
        }
        return sum;
    }

    /** Whether any is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether an error, of those kept, was met at a place. */
    public boolean hasErrorAt(Origin place) {
        return kept.stream()
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR && problem.origin().equals(place));
    }

    /** Those kept, by file, line and column, then in the order they were met. */
    public List<Problem> list() {
        List<Problem> list = new ArrayList<>(kept);
        list.sort((one, other) -> one.origin().compareTo(other.origin()));
        return Collections.unmodifiableList(list);
    }
}
