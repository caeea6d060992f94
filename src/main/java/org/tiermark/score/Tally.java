package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.tiermark.model.Lane;
import org.tiermark.model.State;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.Tier;

/**
 * What scoring a run keeps besides points: vetoes a row, rows refused, rows warned, and what units lost where one slice
 * holds all of them. Rows of different slices may come at once.
 */
final class Tally {
    private final Item root;
    private final List<Tier> tiers;
    private final byte[] tierAtMost;
    private final byte[] tierDown;
    private final boolean[] rankLast;
    private volatile boolean anyLast;
    private final boolean[] unranked;
    private final boolean[] isRefused;
    private volatile boolean anyRefused;
    private final List<Note> refused = new ArrayList<>();
    private final List<Warning> warned = new ArrayList<>();
    private Optional<LossTaker> losses = Optional.empty();

    /**
     * A row that has no points in an item.
     *
     * @param row of the unit
     * @param item whose turn it was
     * @param state of what is missing
     */
    record Note(int row, Item item, State state) {}

    /**
     * An early warning.
     *
     * @param row of the unit
     * @param on the item's or goal's name
     */
    record Warning(int row, String on) {}

    Tally(Scheme scheme, int rows) {
        this.root = scheme.root();
        this.tiers = scheme.tiers();
        this.tierAtMost = new byte[rows];
        this.tierDown = new byte[rows];
        this.rankLast = new boolean[rows];
        this.unranked = new boolean[rows];
        this.isRefused = new boolean[rows];
    }

    /** A recorder for a slice of so many rows; those not covered are nobody's business. */
    Recorder from(int from, int rows, IntPredicate covered, Consumer<Lane> rootUnrounded) {
        Recorder notes = notes(from, covered, rootUnrounded);
        if (rows < isRefused.length) {
            return notes;
        }
        LossTaker all = new LossTaker(notes);
        losses = Optional.of(all);
        return all;
    }

    private Recorder notes(int from, IntPredicate covered, Consumer<Lane> rootUnrounded) {
        return new Recorder() {
            @Override
            public void unrounded(Item item, Lane points) {
                if (item == root) {
                    rootUnrounded.accept(points);
                }
            }

            @Override
            public void veto(Item item, Veto veto, Lane where) {
                for (int i = 0, size = where.size(); i < size; i++) {
                    if (where.holds(i) && covered.test(from + i)) {
                        note(from + i, veto);
                    }
                }
            }

            @Override
            public void refused(Item item, State state, Lane where) {
                for (int i = 0, size = where.size(); i < size; i++) {
                    if (where.holds(i) && covered.test(from + i)) {
                        refuse(new Note(from + i, item, state));
                    }
                }
            }

            @Override
            public void warned(Item item, Lane where, ItemWork work) {
                Lane within = where.pool().decimals(0);
                for (int i = 0, size = where.size(); i < size; i++) {
                    within.set(i, where.holds(i) && covered.test(from + i) ? 1 : 0);
                }
                Tally.this.warned(item.label(), from, within);
            }
        };
    }

    private void note(int row, Veto veto) {
        veto.tierAtMost().ifPresent(name -> tierAtMost[row] = (byte) Math.max(tierAtMost[row], index(name)));
        veto.tierDown().ifPresent(steps -> tierDown[row] = (byte) Math.min(tiers.size(), tierDown[row] + steps));
        if (veto.rankLast().orElse(false)) {
            rankLast[row] = true;
            anyLast = true;
        }
        unranked[row] |= veto.unranked().orElse(false);
    }

    private int index(String name) {
        int index = 0;
        while (index < tiers.size() - 1 && !tiers.get(index).name().equals(name)) {
            index++;
        }
        return index;
    }

    private void refuse(Note note) {
        isRefused[note.row()] = true;
        anyRefused = true;
        synchronized (refused) {
            refused.add(note);
        }
    }

    /** Whether {@link #refused} holds of any row so far. */
    boolean refusesAny() {
        return anyRefused;
    }

    /** Whether some item of a row, counted or not, has neither points nor a policy. */
    boolean refused(int row) {
        return isRefused[row];
    }

    /** The number of the best tier a row may get. */
    int bestTier(int row) {
        return tierAtMost[row];
    }

    /** By how many tiers a row goes down. */
    int tierDown(int row) {
        return tierDown[row];
    }

    /** Whether a veto places any row last. */
    boolean ranksAnyLast() {
        return anyLast;
    }

    boolean rankLast(int row) {
        return rankLast[row];
    }

    /** For each row whether a veto takes it out of the rankings; not to be changed. */
    boolean[] unranked() {
        return unranked;
    }

    /** Rows without points and without policy, by row. */
    List<Note> refused() {
        return sorted(refused);
    }

    /** Notes an early warning where a truth holds. */
    void warned(String on, int from, Lane where) {
        for (int i = 0, size = where.size(); i < size; i++) {
            if (where.holds(i)) {
                synchronized (warned) {
                    warned.add(new Warning(from + i, on));
                }
            }
        }
    }

    /** What each unit lost; empty where they did not all come in one slice. */
    Optional<LossTaker> losses() {
        return losses;
    }

    /** Early warnings, by row; those of one row in the order of the scheme. */
    List<Warning> warnings() {
        warned.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return warned;
    }

    /** Items of one row keep the order they were met in, which is the same in every run. */
    private static List<Note> sorted(List<Note> notes) {
        notes.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return notes;
    }
}
