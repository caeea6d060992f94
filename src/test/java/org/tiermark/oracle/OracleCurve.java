package org.tiermark.oracle;

import java.util.List;
import java.util.Optional;

/** Straight lines from point to point. */
final class OracleCurve {
    private OracleCurve() {}

    record Point(Fraction x, Fraction y) {}

    /**
     * Reads a curve at an amount; empty where breakpoints do not all run one way.
     *
     * @param points breakpoints, rising or falling
     * @param ends {@code clamp} keeps the outer points, {@code extend} goes on with the outer lines
     */
    static Optional<Fraction> at(Fraction x, List<Point> points, String ends) {
        int way = points.get(1).x().compareTo(points.get(0).x());
        for (int i = 1; i < points.size(); i++) {
            int step = points.get(i).x().compareTo(points.get(i - 1).x());
            if (step == 0 || Integer.signum(step) != Integer.signum(way)) {
                return Optional.empty();
            }
        }
        List<Point> rising = way > 0
                ? points
                : points.stream().sorted((a, b) -> a.x().compareTo(b.x())).toList();
        Point first = rising.get(0);
        Point last = rising.get(rising.size() - 1);
        if (ends.equals("clamp") && x.compareTo(first.x()) <= 0) {
            return Optional.of(first.y());
        }
        if (ends.equals("clamp") && x.compareTo(last.x()) >= 0) {
            return Optional.of(last.y());
        }
        int right = 1;
        while (right < rising.size() - 1 && x.compareTo(rising.get(right).x()) > 0) {
            right++;
        }
        return Optional.of(line(rising.get(right - 1), rising.get(right), x));
    }

    private static Fraction line(Point from, Point to, Fraction x) {
        Fraction slope = to.y().minus(from.y()).over(to.x().minus(from.x()));
        return from.y().plus(slope.times(x.minus(from.x())));
    }
}
