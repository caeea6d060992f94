package org.tiermark.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.expression.Name;
import org.tiermark.model.Lane;

/** Numbers the groups that attributes divide the units into, row by row. */
final class GroupNumbers {
    private final int[] numbers;
    private final Map<List<Long>, Integer> known = new HashMap<>();

    GroupNumbers(int rows) {
        numbers = new int[rows];
    }

    /** Takes a slice; slices may come at once. */
    void take(SliceScope scope, List<Name> by) {
        if (by.isEmpty()) {
            return;
        }
        List<Lane> lanes = PeerStore.groups(by, scope);
        for (int i = 0, size = scope.lanes().rows(); i < size; i++) {
            List<Long> group = PeerStore.group(lanes, i);
            synchronized (known) {
                numbers[scope.from() + i] = known.computeIfAbsent(group, none -> known.size());
            }
        }
    }

    /** A number a row, the same for rows of one group. */
    int[] numbers() {
        return numbers;
    }
}
