package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import org.tiermark.expression.Name;
import org.tiermark.model.Lane;

/** Numbers that tell rows of different groups apart, a list for each attribute that divides the units. */
final class GroupNumbers {
    /** Stands for an attribute that is not there. */
    private static final int NONE = -1;

    private final List<Name> by;
    private final List<int[]> numbers = new ArrayList<>();
    private volatile boolean complete = true;

    GroupNumbers(List<Name> by, int rows) {
        this.by = by;
        by.forEach(attribute -> numbers.add(new int[rows]));
    }

    /** Takes a slice; slices may come at once. */
    void take(SliceScope scope) {
        List<Lane> lanes = PeerStore.groups(by, scope);
        for (int k = 0; k < lanes.size(); k++) {
            Lane lane = lanes.get(k);
            int[] to = numbers.get(k);
            if (!lane.complete()) {
                complete = false;
            }
            for (int i = 0, size = scope.lanes().rows(); i < size; i++) {
                to[scope.from() + i] = lane.present(i) ? (int) lane.code(i) : NONE;
            }
        }
    }

    /** What tells a row's group from others. */
    List<Integer> of(int row) {
        return numbers.stream().map(attribute -> attribute[row]).toList();
    }

    /** For each attribute a number a row, the same for rows of one group. */
    List<int[]> numbers() {
        return numbers;
    }

    /** Whether every row taken so far belongs to a group. */
    boolean isComplete() {
        return complete;
    }

    /** Whether a row belongs to a group: none of the attributes is missing there. */
    boolean grouped(int row) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i)[row] == NONE) {
                return false;
            }
        }
        return true;
    }
}
