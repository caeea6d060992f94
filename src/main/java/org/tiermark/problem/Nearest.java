package org.tiermark.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name a mistyped one most likely meant. */
public final class Nearest {
    private static final int LISTED = 20;

    private Nearest() {}

    private static final int SHORTEST_START = 2;

    /** The known name with the fewest edits, at most a third of the length (at least one) away, or starting so. */
    public static Optional<String> to(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, name.length() / 3);
        return known.stream()
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= allowed
                        || wanted.length() >= SHORTEST_START
                                && candidate.toLowerCase(Locale.ROOT).startsWith(wanted))
                .min(Comparator.comparing((String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence part: {@code did you mean "deduct"? known: attain, bands}. */
    public static Wording hint(String name, Collection<String> known) {
        List<String> sorted = known.stream().distinct().sorted().toList();
        String list = String.join(", ", sorted.subList(0, Math.min(LISTED, sorted.size())))
                + (sorted.size() > LISTED ? ", ..." : "");
        Wording all = list.isEmpty()
                ? new Wording("none are known here", "此处没有可用的名称")
                : new Wording("known: " + list, "可用：" + list);
        return to(name, sorted)
                .map(near ->
                        new Wording("did you mean \"" + near + "\"? " + all.en(), "是否想写“" + near + "”？" + all.zh()))
                .orElse(all);
    }

    /** Edits (insert, drop, replace, swap of neighbours) between two texts. */
    static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int cheapest(int[][] edits, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + same);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
