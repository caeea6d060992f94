package org.tiermark.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Statistic;
import org.tiermark.expression.Type;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Benchmark;
import org.tiermark.scheme.Scheme;

/** Holds published means against those of the figures, at the digits they were published with. */
public final class PublishedMeans {
    private static final Rational HALF = Rational.of(5, 1);

    private PublishedMeans() {}

    /** Those that differ. A mean published for one unit alone is not of the peers, and is not compared. */
    public static Problems check(Scheme scheme, Figures figures, List<Benchmark> benchmarks) {
        Problems problems = new Problems();
        List<Benchmark> means = benchmarks.stream()
                .filter(one -> one.sort() == Benchmark.Sort.MEAN && one.unit().isEmpty())
                .toList();
        if (means.isEmpty() || figures.units().count() == 0) {
            return problems;
        }
        Run run = new Run(
                scheme,
                figures,
                means.get(0).period(),
                Lanes.MOST_ROWS,
                new BitSet(),
                Entries.of(List.of(), figures.units()));
        try {
            PeerPasses.run(
                    run,
                    PeerNeeds.of(run, means.stream().map(PublishedMeans::key).toList()));
        } catch (SizeException tooLarge) {
            problems.add(tooLarge.problem());
            return problems;
        }
        for (Benchmark mean : means) {
            computed(run, mean)
                    .filter(computed -> differs(mean, computed))
                    .ifPresent(computed -> problems.add(problem(mean, computed)));
        }
        return problems;
    }

    private static PeerKey key(Benchmark mean) {
        String id = mean.indicator().id();
        List<Name> by = mean.group().keySet().stream()
                .map(group -> new Name(group, Name.Kind.ATTRIBUTE, group, Type.TEXT))
                .toList();
        Name figure = new Name(id, Name.Kind.FIGURE, id, Type.NUMBER);
        return new PeerKey(new PeerStatistic(Statistic.MEAN, figure, by, Rational.ZERO), mean.period());
    }

    private static Optional<Rational> computed(Run run, Benchmark mean) {
        List<Long> group = new ArrayList<>();
        mean.group()
                .values()
                .forEach(text -> group.add((long) run.figures().dictionary().code(text)));
        return run.peers().statistics(key(mean)).getOrDefault(group, Optional.empty());
    }

    /** Whether no rounding to the digits published makes one of the other. */
    private static boolean differs(Benchmark mean, Rational computed) {
        Rational half = HALF;
        for (int i = 0; i < mean.places(); i++) {
            half = half.over(Rational.of(10));
        }
        return mean.value().minus(computed).absolute().compareTo(half) > 0;
    }

    private static Problem problem(Benchmark mean, Rational computed) {
        String texts = String.join(", ", mean.group().values());
        return Problem.of(BenchmarkProblem.MEAN_DIFFERS, mean.origin())
                .with("indicator", mean.indicator().id())
                .with("whom", texts.isEmpty() ? Wording.of("") : new Wording(" of " + texts, "（" + texts + "）"))
                .with("when", Benchmark.when(mean.period()))
                .with("published", mean.value())
                .with("computed", computed);
    }
}
