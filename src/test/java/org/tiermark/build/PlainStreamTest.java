package org.tiermark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plain stream comes to, and how far it asks, against Java's own. */
class PlainStreamTest {
    private static final List<List<Integer>> INPUTS =
            List.of(List.of(), List.of(3), List.of(5, 1, 4, 1, 5, 9, 2, 6), List.of(2, 2, 7));

    static List<Function<Stream<Integer>, Object>> pipelines() {
        return List.of(
                Stream::toList,
                stream -> List.of(stream.toArray()),
                stream -> List.of(stream.toArray(Integer[]::new)),
                stream -> stream.filter(one -> one > 2).map(one -> one * 10).toList(),
                stream -> stream.flatMap(one -> Stream.of(one, -one)).toList(),
                stream -> stream.flatMap(one -> IntStream.range(0, one).boxed())
                        .limit(7)
                        .toList(),
                stream -> stream.flatMap(one -> PlainStream.of(one)).skip(1).findFirst(),
                stream -> stream.distinct().sorted().toList(),
                stream -> stream.sorted(Comparator.reverseOrder()).limit(3).toList(),
                stream -> stream.skip(2).limit(0).toList(),
                stream -> stream.skip(1).limit(2).skip(1).toList(),
                stream -> stream.filter(one -> one > 1).count(),
                Stream::findFirst,
                stream -> stream.filter(one -> one > 4).findAny().isPresent(),
                stream -> stream.anyMatch(one -> one == 1),
                stream -> stream.allMatch(one -> one < 9),
                stream -> stream.noneMatch(one -> one == 7),
                stream -> stream.min(Comparator.naturalOrder()),
                stream -> stream.max(Comparator.comparing(one -> one % 4)),
                stream -> stream.min(Comparator.comparing(one -> one % 4)),
                stream -> stream.reduce(Integer::sum),
                stream -> stream.reduce(7, (one, other) -> one * 3 + other),
                stream -> stream.reduce("", (text, one) -> text + one, String::concat),
                stream -> stream.map(String::valueOf).collect(Collectors.joining(",")),
                stream -> stream.collect(Collectors.groupingBy(one -> one % 2)),
                stream -> stream.collect(ArrayList::new, ArrayList::add, ArrayList::addAll),
                stream -> stream.mapToInt(one -> one).sum(),
                stream -> stream.mapToLong(one -> one).max(),
                stream -> stream.takeWhile(one -> one != 9)
                        .dropWhile(one -> one > 3)
                        .toList(),
                stream -> Stream.concat(stream, Stream.of(8)).toList());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void comes_to_the_same_and_asks_for_as_much(Function<Stream<Integer>, Object> pipeline) {
        for (List<Integer> input : INPUTS) {
            List<Integer> asked = new ArrayList<>();
            List<Integer> asks = new ArrayList<>();
            Object plain = pipeline.apply(PlainStream.stream(input).peek(asked::add));
            Object java = pipeline.apply(input.stream().peek(asks::add));
            assertEquals(java, plain);
            assertEquals(asks, asked);
        }
    }

    @ParameterizedTest
    @MethodSource("joined")
    void begins_with_one_or_several_or_none(Stream<Object> plain, List<Object> java) {
        assertEquals(java, plain.toList());
    }

    static Stream<Arguments> joined() {
        return Stream.of(
                Arguments.of(PlainStream.empty(), List.of()),
                Arguments.of(PlainStream.of("a"), List.of("a")),
                Arguments.of(PlainStream.of(new Object[] {1, 2}), List.of(1, 2)),
                Arguments.of(PlainStream.stream(new Object[] {1, 2}), List.of(1, 2)),
                Arguments.of(PlainStream.stream(Optional.empty()), List.of()),
                Arguments.of(PlainStream.stream(Optional.of(4)), List.of(4)),
                Arguments.of(
                        PlainStream.concat(Stream.of(1), PlainStream.concat(PlainStream.of(2), PlainStream.of(3))),
                        List.of(1, 2, 3)));
    }
}
