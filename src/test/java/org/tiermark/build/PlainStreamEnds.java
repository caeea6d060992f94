package org.tiermark.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** What a {@link PlainStream} comes to. */
abstract class PlainStreamEnds<T> extends PlainStreamRest<T> {
    /** Hands on until the taker has enough; whether it could have taken more. */
    abstract boolean each(Predicate<? super T> taker);

    /** All of it. */
    final List<T> list() {
        ArrayList<T> list = new ArrayList<>();
        each(list::add);
        return list;
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        each(one -> {
            action.accept(one);
            return true;
        });
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        forEach(action);
    }

    @Override
    public List<T> toList() {
        return Collections.unmodifiableList(list());
    }

    @Override
    public Object[] toArray() {
        return list().toArray();
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> make) {
        return list().toArray(make);
    }

    @Override
    public boolean anyMatch(Predicate<? super T> wanted) {
        return !each(one -> !wanted.test(one));
    }

    @Override
    public boolean allMatch(Predicate<? super T> wanted) {
        return each(wanted);
    }

    @Override
    public boolean noneMatch(Predicate<? super T> wanted) {
        return !anyMatch(wanted);
    }

    @Override
    public Optional<T> findFirst() {
        List<T> found = new ArrayList<>();
        each(one -> {
            found.add(one);
            return false;
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    @Override
    public Optional<T> findAny() {
        return findFirst();
    }

    @Override
    public long count() {
        return list().size();
    }

    @Override
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        A all = collector.supplier().get();
        BiConsumer<A, ? super T> taking = collector.accumulator();
        forEach(one -> taking.accept(all, one));
        return collector.finisher().apply(all);
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> join) {
        List<T> list = list();
        return list.isEmpty() ? Optional.empty() : Optional.of(joined(list.get(0), list.subList(1, list.size()), join));
    }

    @Override
    public T reduce(T first, BinaryOperator<T> join) {
        return joined(first, list(), join);
    }

    private static <T> T joined(T first, List<T> rest, BinaryOperator<T> join) {
        T result = first;
        for (T one : rest) {
            result = join.apply(result, one);
        }
        return result;
    }

    @Override
    public Optional<T> min(Comparator<? super T> order) {
        return reduce((one, other) -> order.compare(one, other) <= 0 ? one : other);
    }

    @Override
    public Optional<T> max(Comparator<? super T> order) {
        return reduce((one, other) -> order.compare(one, other) >= 0 ? one : other);
    }

    @Override
    final Stream<T> java() {
        return list().stream();
    }
}
