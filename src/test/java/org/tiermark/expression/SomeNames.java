package org.tiermark.expression;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.ExpressionProblem;

/** Some names of each kind; one that is known later. */
record SomeNames(Optional<RoundingMode> roundingMode) implements Names {
    private static final Map<String, Name> NAMES = Map.of(
            "x", new Name("x", Name.Kind.FIGURE, "x", Type.NUMBER),
            "y", new Name("y", Name.Kind.FIGURE, "y", Type.NUMBER),
            "word", new Name("word", Name.Kind.FIGURE, "word", Type.TEXT),
            "region", new Name("region", Name.Kind.ATTRIBUTE, "region", Type.TEXT),
            "kind", new Name("kind", Name.Kind.ATTRIBUTE, "kind", Type.TEXT),
            "population", new Name("population", Name.Kind.ATTRIBUTE, "population", Type.NUMBER),
            "items", new Name("items", Name.Kind.ITEMS, "root", Type.NUMBER),
            "judges", new Name("judges", Name.Kind.PANEL, "judges", Type.NUMBER));

    @Override
    public Optional<Expression> find(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    @Override
    public Optional<ExpressionProblem> elsewhere(String name) {
        return name.equals("rank") ? Optional.of(ExpressionProblem.NAME_TOO_LATE) : Optional.empty();
    }

    @Override
    public Collection<String> known(String unknown) {
        return List.of("population", "region", "word", "x", "y");
    }
}
