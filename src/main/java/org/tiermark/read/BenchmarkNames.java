package org.tiermark.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Name;
import org.tiermark.expression.Type;
import org.tiermark.scheme.Benchmark;

/** The names {@code x.mean}, {@code x.control} and {@code x.target} that any indicator x of numbers brings along. */
final class BenchmarkNames {
    private BenchmarkNames() {}

    /** The benchmark of a name; empty where it is none. */
    static Optional<Name> find(String name, Map<String, Name> figures) {
        return all(name, figures).filter(one -> one.id().equals(name)).findFirst();
    }

    /** Those a name may be meant for; none where it has no point. */
    static List<String> like(String name, Map<String, Name> figures) {
        return all(name, figures).map(Name::id).toList();
    }

    private static Stream<Name> all(String name, Map<String, Name> figures) {
        return name.indexOf('.') < 0
                ? Stream.empty()
                : figures.values().stream()
                        .filter(one -> one.kind() == Name.Kind.FIGURE && one.type() == Type.NUMBER)
                        .flatMap(one -> Stream.of(Benchmark.Sort.values())
                                .map(sort -> Benchmark.name(one.id(), sort))
                                .map(id -> new Name(id, Name.Kind.BENCHMARK, one.id(), Type.NUMBER)));
    }
}
