package org.tiermark.build;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What is seldom asked of a {@link PlainStream}, and left to Java's own. */
abstract class PlainStreamRest<T> implements Stream<T> {
    /** The same as Java's own. */
    abstract Stream<T> java();

    @Override
    public Iterator<T> iterator() {
        return toList().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return java().spliterator();
    }

    @Override
    public <U> U reduce(U first, BiFunction<U, ? super T, U> join, BinaryOperator<U> both) {
        return java().reduce(first, join, both);
    }

    @Override
    public <R> R collect(Supplier<R> make, BiConsumer<R, ? super T> take, BiConsumer<R, R> both) {
        return java().collect(make, take, both);
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapping) {
        return java().mapToInt(mapping);
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapping) {
        return java().mapToLong(mapping);
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapping) {
        return java().mapToDouble(mapping);
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapping) {
        return java().flatMapToInt(mapping);
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapping) {
        return java().flatMapToLong(mapping);
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapping) {
        return java().flatMapToDouble(mapping);
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public Stream<T> sequential() {
        return this;
    }

    @Override
    public Stream<T> parallel() {
        return java().parallel();
    }

    @Override
    public Stream<T> unordered() {
        return this;
    }

    @Override
    public Stream<T> onClose(Runnable action) {
        return java().onClose(action);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
