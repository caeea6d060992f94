package org.tiermark.build;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A stream that hands on what it has, one after another, to whoever asks until that has enough. It stands in the place
 * of Java's own in the package: those are made for many values and several threads, and their set-up, interpreted, is a
 * tenth of a small run. Only for what a collection or an array holds; what is seldom asked is left to Java's.
 */
public abstract class PlainStream<T> extends PlainStreamEnds<T> {
    /** Of a collection, as it is when the stream is used. */
    public static <T> Stream<T> stream(Collection<T> all) {
        return new PlainStream<>() {
            @Override
            boolean each(Predicate<? super T> taker) {
                for (T one : all) {
                    if (!taker.test(one)) {
                        return false;
                    }
                }
                return true;
            }
        };
    }

    /** Of what there may be. */
    public static <T> Stream<T> stream(Optional<T> some) {
        return some.isPresent() ? of(some.get()) : empty();
    }

    /** Of an array. */
    public static <T> Stream<T> stream(T[] all) {
        return stream(Arrays.asList(all));
    }

    /** Of several. */
    public static <T> Stream<T> of(T[] all) {
        return stream(Arrays.asList(all));
    }

    /** Of one. */
    public static <T> Stream<T> of(T one) {
        return stream(Collections.singletonList(one));
    }

    /** Of none. */
    public static <T> Stream<T> empty() {
        return stream(List.of());
    }

    /** Of two, one after the other. */
    public static <T> Stream<T> concat(Stream<? extends T> first, Stream<? extends T> second) {
        return new PlainStream<>() {
            @Override
            boolean each(Predicate<? super T> taker) {
                return PlainStream.each(first, taker) && PlainStream.each(second, taker);
            }
        };
    }

    private static <T> boolean each(Stream<? extends T> stream, Predicate<? super T> taker) {
        if (stream instanceof PlainStream<? extends T> plain) {
            return plain.each(taker);
        }
        Iterator<? extends T> rest = stream.iterator();
        while (rest.hasNext()) {
            if (!taker.test(rest.next())) {
                return false;
            }
        }
        return true;
    }

    /** What is asked of a stage, in the words of the stage before. */
    private interface Stage<T, R> {
        Predicate<T> taker(Predicate<? super R> next);
    }

    private <R> Stream<R> then(Stage<T, R> stage) {
        PlainStream<T> before = this;
        return new PlainStream<>() {
            @Override
            boolean each(Predicate<? super R> taker) {
                return before.each(stage.taker(taker));
            }
        };
    }

    @Override
    public Stream<T> filter(Predicate<? super T> wanted) {
        return then(next -> one -> !wanted.test(one) || next.test(one));
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapping) {
        return then(next -> one -> next.test(mapping.apply(one)));
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapping) {
        return then(next -> one -> {
            Stream<? extends R> inner = mapping.apply(one);
            return inner == null || each(inner, next);
        });
    }

    @Override
    public Stream<T> peek(Consumer<? super T> look) {
        return then(next -> one -> {
            look.accept(one);
            return next.test(one);
        });
    }

    @Override
    public Stream<T> distinct() {
        return then(next -> {
            Set<T> met = new HashSet<>();
            return one -> !met.add(one) || next.test(one);
        });
    }

    @Override
    public Stream<T> limit(long most) {
        return new Limited<>(this, most);
    }

    /** The first of a stream; those behind them are not asked for. */
    private static final class Limited<T> extends PlainStream<T> {
        private final PlainStream<T> before;
        private final long most;

        Limited(PlainStream<T> before, long most) {
            this.before = before;
            this.most = most;
        }

        @Override
        boolean each(Predicate<? super T> taker) {
            long[] left = {most};
            boolean[] more = {true};
            if (most > 0) {
                before.each(one -> {
                    more[0] = taker.test(one);
                    return more[0] && --left[0] > 0;
                });
            }
            return more[0];
        }
    }

    @Override
    public Stream<T> skip(long many) {
        return then(next -> {
            long[] left = {many};
            return one -> left[0]-- > 0 || next.test(one);
        });
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> wanted) {
        PlainStream<T> before = this;
        return new PlainStream<>() {
            @Override
            boolean each(Predicate<? super T> taker) {
                boolean[] more = {true};
                before.each(one -> {
                    boolean takes = wanted.test(one);
                    more[0] = !takes || taker.test(one);
                    return takes && more[0];
                });
                return more[0];
            }
        };
    }

    @Override
    public Stream<T> sorted() {
        return sorted(null);
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> order) {
        PlainStream<T> before = this;
        return new PlainStream<>() {
            @Override
            boolean each(Predicate<? super T> taker) {
                List<T> list = before.list();
                list.sort(order);
                return PlainStream.each(stream(list), taker);
            }
        };
    }
}
