package org.tiermark.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes random but lawful schemes with figures that fit them.
 *
 * <p>The same seed and features give the same case. Bands have no gaps, weights add up, items that can exceed their
 * full marks state a cap, and most items say what becomes of a missing figure, so that most units have a score.
 */
public final class SchemeGenerator {
    private final Set<GeneratorFeature> features;

    /** Uses some features only. */
    public SchemeGenerator(Set<GeneratorFeature> features) {
        this.features = Set.copyOf(features);
    }

    /** Uses every feature. */
    public static SchemeGenerator ofEverything() {
        return new SchemeGenerator(EnumSet.allOf(GeneratorFeature.class));
    }

    /** Uses every feature but some. */
    public static SchemeGenerator without(Set<GeneratorFeature> left) {
        Set<GeneratorFeature> kept = EnumSet.allOf(GeneratorFeature.class);
        kept.removeAll(left);
        return new SchemeGenerator(kept);
    }

    public GeneratedCase generate(long seed) {
        Draft draft = new Draft(seed, features);
        FigureGenerator figures = new FigureGenerator(draft);
        IndicatorGenerator indicators = new IndicatorGenerator(draft);
        StandingGenerator standings = new StandingGenerator(draft);
        draft.scheme.put("id", "case" + seed).put("version", "1").put("title", "Generated scheme " + seed);
        if (draft.dice.chance(85)) {
            draft.scheme.set("round", draft.round(3));
        }
        figures.addPeriods();
        figures.addTokens();
        figures.addUnits(indicators.addAttributes());
        indicators.addIndicators();
        addConditions(draft);
        standings.plan();
        standings.add(new ItemGenerator(draft).addRoot());
        return new GeneratedCase(seed, draft.text(), figures.csv());
    }

    /** The same case with benchmarks, rows and a ledger in files beside its figures, and aggregates of every sort. */
    public GeneratedCase generateWithFiles(long seed) {
        return FilesGenerator.beside(generate(seed));
    }

    /** Says now and then who is covered, and who is a peer. */
    private static void addConditions(Draft draft) {
        DraftScope scope = new DraftScope(
                Optional.empty(),
                draft.columns.stream()
                        .filter(column -> column.origin() == DraftColumn.Origin.ATTRIBUTE)
                        .toList(),
                List.of(),
                Set.of());
        if (scope.columns().isEmpty()) {
            return;
        }
        String column = draft.dice.pick(scope.columns()).id();
        boolean text = scope.texts().stream().anyMatch(each -> each.id().equals(column));
        String condition = column + (text ? " != \"乙\"" : " > 5");
        if (draft.wants(GeneratorFeature.COVERAGE, 15)) {
            draft.scheme.withObject("/units").put("when", condition + " or missing(" + column + ")");
        }
        if (draft.wants(GeneratorFeature.PEERS_CONDITION, 12)) {
            draft.scheme.put("peers", condition);
        }
    }
}
