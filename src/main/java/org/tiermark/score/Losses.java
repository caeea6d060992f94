package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.result.Loss;
import org.tiermark.scheme.Item;

/** What units lost, item by item: of all while they fit a slice, as they were scored; else of those asked for. */
final class Losses {
    private final Run run;
    private final List<Item> counted = new ArrayList<>();
    private final Optional<LossTaker> all;

    /**
     * Who took down the losses of the slice that a row is in.
     *
     * @param taker who
     * @param at where in the slice the row is, from 0
     */
    private record Taken(LossTaker taker, int at) {}

    /** The losses in a run, of which those of all units may be known. */
    Losses(Run run, Optional<LossTaker> all) {
        this.run = run;
        this.all = all;
        count(run.scheme().root());
    }

    /** An item that does not count loses nothing, nor do its parts. */
    private void count(Item item) {
        if (item.counts()) {
            counted.add(item);
            item.items().forEach(this::count);
        }
    }

    /** The losses of a row in items that count, the largest first, equal ones in file order. */
    List<Loss> of(int row) {
        Taken taken = taken(row);
        List<Loss> losses = new ArrayList<>();
        for (Item item : counted) {
            Rational lost = taken.taker().lost(item, taken.at());
            if (lost.signum() != 0) {
                losses.add(new Loss(item.id(), item.label(), Owners.of(item), lost));
            }
        }
        losses.sort((one, other) -> other.points().compareTo(one.points()));
        return losses;
    }

    /** The items in which a veto acts on a row, in the order they are scored. */
    Set<String> vetoed(int row) {
        Taken taken = taken(row);
        return taken.taker().vetoed(taken.at());
    }

    private Taken taken(int row) {
        if (all.isPresent()) {
            return new Taken(all.get(), row);
        }
        Lanes lanes = new Lanes(run.figures().dictionary(), 1);
        lanes.begin(1);
        LossTaker one = new LossTaker(Recorder.NONE);
        SliceScope.of(run, lanes, row, one).points(run.scheme().root());
        return new Taken(one, 0);
    }
}
