package org.tiermark.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Problems that are known already, or accepted for a reason and a time.
 *
 * @param file as the user named it
 * @param entries the first that fits a problem counts
 */
public record Baseline(String file, List<Entry> entries) {
    /** A copy is kept. */
    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * Problems of one sort.
     *
     * @param code of the kind
     * @param file where they stand; empty: anywhere
     * @param unit whose they are; empty: anybody's
     * @param indicator which figure they are about; empty: any
     * @param count how many there may be; empty: any number
     * @param reason why they are accepted; may be empty
     * @param expires the last day they are accepted; empty: for good
     * @param origin where it is said
     */
    public record Entry(
            String code,
            Optional<String> file,
            Optional<String> unit,
            Optional<String> indicator,
            Optional<Integer> count,
            String reason,
            Optional<LocalDate> expires,
            Origin origin) {}

    /**
     * Which of some problems are known. More of a sort than the baseline counts make all of that sort new.
     *
     * @param counts how many there are of each case
     * @param asOf the day that expiry is judged by
     * @param problems takes what is to be said of the baseline itself
     */
    public Set<ProblemCase> known(Map<ProblemCase, Integer> counts, Optional<LocalDate> asOf, Problems problems) {
        Map<Entry, List<ProblemCase>> fitting = new LinkedHashMap<>();
        Map<Entry, Integer> sums = new LinkedHashMap<>();
        FirstEntries first = new FirstEntries(entries);
        counts.forEach((one, count) -> first.of(one).ifPresent(entry -> {
            fitting.computeIfAbsent(entry, any -> new ArrayList<>()).add(one);
            sums.merge(entry, count, Integer::sum);
        }));
        Set<ProblemCase> known = new LinkedHashSet<>();
        int gone = 0;
        for (Entry entry : entries) {
            int sum = sums.getOrDefault(entry, 0);
            gone += Math.max(0, entry.count().orElse(sum) - sum);
            boolean expired = expired(entry, asOf);
            if (expired && sum > 0) {
                problems.add(Problem.of(BaselineProblem.EXPIRED, entry.origin())
                        .with("date", entry.expires().orElseThrow())
                        .with("reason", entry.reason()));
            }
            if (!expired && sum <= entry.count().orElse(sum)) {
                known.addAll(fitting.getOrDefault(entry, List.of()));
            }
        }
        if (gone > 0) {
            problems.add(Problem.of(BaselineProblem.GONE, Origin.ofFile(file)).with("count", gone));
        }
        return known;
    }

    /** The entries somebody gave a reason for. */
    public List<Entry> reasoned() {
        return entries.stream().filter(entry -> !entry.reason().isBlank()).toList();
    }

    /** Tells whether the entry that counts for a case has a reason. */
    public Predicate<ProblemCase> accepted() {
        FirstEntries first = new FirstEntries(entries);
        return one -> first.of(one).filter(entry -> !entry.reason().isBlank()).isPresent();
    }

    private static boolean expired(Entry entry, Optional<LocalDate> asOf) {
        return entry.expires().isPresent()
                && asOf.filter(day -> day.isAfter(entry.expires().get())).isPresent();
    }
}
