package org.tiermark.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a baseline by what they state, so that the first that fits a case is found without trying them all.
 */
final class FirstEntries {
    private final List<Baseline.Entry> entries;
    private final Map<Stated, Integer> first = new HashMap<>();

    /** What an entry states; what it leaves out fits any. */
    private record Stated(String code, Optional<String> file, Optional<String> unit, Optional<String> indicator) {}

    FirstEntries(List<Baseline.Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            Baseline.Entry entry = entries.get(i);
            first.putIfAbsent(new Stated(entry.code(), entry.file(), entry.unit(), entry.indicator()), i);
        }
    }

    /** The first entry that fits a case. */
    Optional<Baseline.Entry> of(ProblemCase one) {
        int found = entries.size();
        for (Stated stated : fitting(one)) {
            found = Math.min(found, first.getOrDefault(stated, found));
        }
        return found < entries.size() ? Optional.of(entries.get(found)) : Optional.empty();
    }

    private static List<Stated> fitting(ProblemCase one) {
        List<Stated> fitting = new ArrayList<>();
        for (Optional<String> file : List.of(Optional.of(one.file()), Optional.<String>empty())) {
            for (Optional<String> unit : List.of(Optional.of(one.unit()), Optional.<String>empty())) {
                fitting.add(new Stated(one.code().code(), file, unit, Optional.of(one.indicator())));
                fitting.add(new Stated(one.code().code(), file, unit, Optional.empty()));
            }
        }
        return fitting;
    }
}
