package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.model.NaturalOrder;

class KeyOrderTest {

    static Stream<SplittableRandom> seeds() {
        return LongStream.range(0, 300).mapToObj(SplittableRandom::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_orders_as_a_comparison_of_the_keys_does(SplittableRandom random) {
        int rows = random.nextInt(1, 200);
        boolean[] taking = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            taking[row] = random.nextInt(5) > 0;
        }
        List<int[]> keys = new ArrayList<>();
        for (int k = random.nextInt(4); k > 0; k--) {
            keys.add(keys(random, rows));
        }
        KeyOrder order = new KeyOrder(taking);
        int groupedBy = random.nextInt(keys.size() + 1);
        keys.subList(0, groupedBy).forEach(order::refine);
        int[] groups = order.numbers().clone();
        order.part();
        keys.subList(groupedBy, keys.size()).forEach(order::refine);
        Comparator<Integer> expected = comparison(keys);
        Comparator<Integer> named = expected.thenComparing(KeyOrderTest::name, NaturalOrder.INSTANCE);
        int[] sorted = IntStream.range(0, rows)
                .filter(row -> taking[row])
                .boxed()
                .sorted(named)
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(sorted, order.rows(KeyOrderTest::name));
        int[] numbers = order.numbers();
        for (int i = 1; i < sorted.length; i++) {
            int step = expected.compare(sorted[i - 1], sorted[i]) == 0 ? 0 : 1;
            assertEquals(numbers[sorted[i - 1]] + step, numbers[sorted[i]]);
        }
        for (int row : sorted) {
            assertEquals(groups[row], order.group(numbers[row]));
        }
        assertEquals(sorted.length, IntStream.of(order.sizes()).sum());
    }

    private static Comparator<Integer> comparison(List<int[]> keys) {
        return (one, other) -> {
            for (int[] key : keys) {
                if (key[one] != key[other]) {
                    return key[one] > key[other] ? -1 : 1;
                }
            }
            return 0;
        };
    }

    /** Keys close together, spread over an int, and at its ends. */
    private static int[] keys(SplittableRandom random, int rows) {
        int spread = new int[] {1, 3, 1_000, 1 << 30}[random.nextInt(4)];
        return IntStream.generate(() -> switch (random.nextInt(30)) {
                    case 0 -> Integer.MIN_VALUE;
                    case 1 -> Integer.MAX_VALUE;
                    default -> random.nextInt(-spread, spread);
                })
                .limit(rows)
                .toArray();
    }

    private static String name(int row) {
        return "u" + row * 7 % 200;
    }

    @Test
    void without_rows_that_take_part_there_is_no_number() {
        KeyOrder order = new KeyOrder(new boolean[3]);
        order.refine(new int[] {1, 2, 3});
        assertEquals(0, order.count());
        assertArrayEquals(new int[0], order.rows(row -> ""));
    }
}
