package org.tiermark.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Benchmark;
import org.tiermark.scheme.Scheme;

/** The groups that published numbers hold for: what units have for an attribute, gathered once for each period. */
final class BenchmarkGroups {
    private final List<Attribute> attributes;
    private final Figures figures;
    private final Problems problems;
    private final Map<Asked, Set<String>> texts = new HashMap<>();
    private final Map<Asked, Nearest> nearest = new HashMap<>();

    /** What is asked of all units: an attribute, by its id, in a period. */
    private record Asked(String attribute, Period period) {}

    BenchmarkGroups(Scheme scheme, Figures figures, Problems problems) {
        this.attributes = scheme.units().attributes().stream()
                .filter(attribute -> attribute.type() == Type.TEXT)
                .toList();
        this.figures = figures;
        this.problems = problems;
    }

    /** The attributes whose texts tell groups apart. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** The texts a row names, by attribute; one that no unit has is reported. */
    Map<String, String> of(Node.Fields row, Period period) {
        Map<String, String> group = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            Asked asked = new Asked(attribute.id(), period);
            Cell.of(row, attribute.id()).ifPresent(cell -> {
                group.put(attribute.id(), cell.text());
                if (!texts.computeIfAbsent(asked, this::texts).contains(cell.text())) {
                    unknown(cell, asked);
                }
            });
        }
        return group;
    }

    /** A hint is looked for only where it may be read. */
    private void unknown(Cell cell, Asked asked) {
        Problem problem = Problem.of(BenchmarkProblem.UNKNOWN_GROUP, cell.origin())
                .with("attribute", asked.attribute())
                .with("text", cell.text())
                .with("when", Benchmark.when(asked.period()));
        if (problems.count(problem.code()) < Problems.KEPT_OF_A_CODE) {
            Nearest known = nearest.computeIfAbsent(asked, any -> Nearest.among(texts.get(asked)));
            problem = problem.with("hint", known.hint(cell.text()));
        }
        problems.add(problem);
    }

    private Set<String> texts(Asked asked) {
        Set<String> met = new TreeSet<>();
        Optional<Column> column = figures.column(asked.attribute(), asked.period());
        for (int row = 0; column.isPresent() && row < column.get().rows(); row++) {
            if (column.get().state(row) == State.MEASURED) {
                met.add(figures.dictionary().word(column.get().code(row)));
            }
        }
        return met;
    }
}
