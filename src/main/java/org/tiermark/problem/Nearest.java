package org.tiermark.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name a mistyped one most likely meant. */
public final class Nearest {
    private static final int LISTED = 20;
    private static final int SHORTEST_START = 2;

    /** Each once, in order. */
    private final List<String> known;
    /** The same in lower case. */
    private final String[] lower;
    /** The characters each has in lower case, whatever their order: a bit for those of one remainder. */
    private final long[] characters;

    private Nearest(Collection<String> known) {
        this.known = known.stream().distinct().sorted().toList();
        this.lower = new String[this.known.size()];
        this.characters = new long[lower.length];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(this.known.get(i));
            characters[i] = characters(lower[i]);
        }
    }

    /** Known names, to look for several others among them. */
    public static Nearest among(Collection<String> known) {
        return new Nearest(known);
    }

    /** The known name with the fewest edits, at most a third of the length (at least one) away, or starting so. */
    public static Optional<String> to(String name, Collection<String> known) {
        return among(known).to(name);
    }

    /** A sentence part: {@code did you mean "deduct"? known: attain, bands}. */
    public static Wording hint(String name, Collection<String> known) {
        return among(known).hint(name);
    }

    /** The same among these names. */
    public Wording hint(String name) {
        String list = String.join(", ", known.subList(0, Math.min(LISTED, known.size())))
                + (known.size() > LISTED ? ", ..." : "");
        Wording all = list.isEmpty()
                ? new Wording("none are known here", "此处没有可用的名称")
                : new Wording("known: " + list, "可用：" + list);
        return to(name).map(near ->
                        new Wording("did you mean \"" + near + "\"? " + all.en(), "是否想写“" + near + "”？" + all.zh()))
                .orElse(all);
    }

    private Optional<String> to(String name) {
        String wanted = lower(name);
        long wantedCharacters = characters(wanted);
        int allowed = Math.max(1, name.length() / 3);
        int fewest = Integer.MAX_VALUE;
        int nearest = -1;
        for (int i = 0; i < characters.length; i++) {
            int missing = Long.bitCount(wantedCharacters & ~characters[i]);
            int limit = Math.min(allowed, fewest - 1);
            if (missing > limit || Long.bitCount(characters[i] & ~wantedCharacters) > limit && missing > 0) {
                continue;
            }
            String candidate = lower[i];
            boolean starts = wanted.length() >= SHORTEST_START && candidate.startsWith(wanted);
            int edits = starts ? candidate.length() - wanted.length() : distance(wanted, candidate, limit);
            if (edits <= (starts ? fewest - 1 : limit)) {
                fewest = edits;
                nearest = i;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(known.get(nearest));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static long characters(String text) {
        long characters = 0;
        for (int i = 0; i < text.length(); i++) {
            characters |= 1L << text.charAt(i);
        }
        return characters;
    }

    /**
     * Edits (insert, drop, replace, swap of neighbours) between two texts; where there are more than the limit, some
     * number above it.
     */
    static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        int[] twoAbove = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        int[] edits = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            edits[j] = j;
        }
        int leastAbove = 0;
        int least = 0;
        for (int i = 1; i <= from.length() && (least <= limit || leastAbove < limit); i++) {
            int[] spent = twoAbove;
            twoAbove = above;
            above = edits;
            edits = spent;
            edits[0] = i;
            leastAbove = least;
            least = i;
            for (int j = 1; j <= to.length(); j++) {
                edits[j] = cheapest(edits, above, twoAbove, from, to, i, j);
                least = Math.min(least, edits[j]);
            }
        }
        return edits[to.length()];
    }

    private static int cheapest(int[] edits, int[] above, int[] twoAbove, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(above[j], edits[j - 1]) + 1, above[j - 1] + same);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, twoAbove[j - 2] + 1) : best;
    }
}
