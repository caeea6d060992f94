package org.tiermark.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** Says what is wrong with the columns of a header: two of one thing, and those nobody declared. */
final class Columns {
    private final Layout layout;
    private final Catalogue catalogue;
    private final Problems problems;

    Columns(Layout layout, Catalogue catalogue, Problems problems) {
        this.layout = layout;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void report(Row header) {
        Map<String, Origin> met = new HashMap<>();
        Set<String> read = new HashSet<>();
        for (int i = 0; i < layout.headers().size(); i++) {
            String name = layout.headers().get(i);
            if (name.isEmpty()) {
                continue;
            }
            Optional<Quantity> quantity = catalogue.find(name);
            String what = quantity.map(Quantity::id).orElse(name);
            read.add(what);
            Origin other = met.putIfAbsent(what, header.origin(i));
            if (other != null) {
                problems.add(Problem.of(TableProblem.DUPLICATE_COLUMN, header.origin(i))
                        .with("column", name)
                        .with("other", other));
            }
        }
        for (int i = 0; i < layout.headers().size(); i++) {
            boolean known = catalogue.find(layout.headers().get(i)).isPresent();
            if (!layout.headers().get(i).isEmpty() && !layout.reads(i) && !known) {
                problems.add(undeclared(layout.headers().get(i), header.origin(i), catalogue, read));
            }
        }
    }

    /** A name that is nothing: a slip of the pen where something near it is still looked for, else a notice. */
    static Problem undeclared(String name, Origin origin, Catalogue catalogue, Set<String> read) {
        Optional<String> near = Nearest.to(name, catalogue.headers())
                .filter(header -> catalogue
                        .find(header)
                        .filter(found -> !read.contains(found.id()))
                        .isPresent());
        return near.isPresent()
                ? Problem.of(TableProblem.NEAR_COLUMN, origin)
                        .with("column", name)
                        .with("hint", Nearest.hint(name, catalogue.headers()))
                : Problem.of(TableProblem.UNDECLARED_COLUMN, origin).with("column", name);
    }
}
