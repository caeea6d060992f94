package org.tiermark.scheme;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.problem.UnsoundException;

/**
 * How many units a tier takes at most, and which.
 *
 * @param share the part of the units that the first ranking ranks; within its groups, where it has them
 * @param shareRounding what becomes of a part of a place
 * @param onTie what becomes of units that are alike at the last place
 * @param by what tells units of one rank apart, the larger first
 * @param vetoed whether a unit barred by a veto keeps a place occupied; unless stated the place passes on
 */
public record Quota(
        Optional<Share> share,
        Optional<RoundingMode> shareRounding,
        Optional<OnTie> onTie,
        List<Expression> by,
        Optional<Vetoed> vetoed) {
    public Quota {
        by = List.copyOf(by);
        boolean idle = shareRounding.isPresent() || onTie.isPresent() || !by.isEmpty() || vetoed.isPresent();
        if (share.isEmpty() && idle) {
            throw new UnsoundException(
                    "shareRounding, onTie, by and vetoed mean nothing without share; state one such as \"15%%\"",
                    "没有 share 时 shareRounding、onTie、by、vetoed 不起作用；应写明 share，例如 \"15%%\"");
        }
    }

    /** The places among so many ranked units. */
    public int places(int ranked) {
        Rational exact = share.orElseThrow().part().times(Rational.of(ranked));
        return new Rounding(0, shareRounding.orElse(RoundingMode.FLOOR))
                .of(exact)
                .numerator()
                .intValueExact();
    }

    /** Whether a barred unit keeps its place occupied. */
    public boolean countsVetoed() {
        return vetoed.equals(Optional.of(Vetoed.COUNT));
    }

    /**
     * A part of a number of units.
     *
     * @param part from 0 to 1
     */
    public record Share(Rational part) {
        public Share {
            if (part.signum() < 0 || part.compareTo(Rational.ONE) > 0) {
                throw new UnsoundException("a share lies between 0%% and 100%%", "比例应在 0%% 到 100%% 之间");
            }
        }
    }

    /** What becomes of units alike at the last place. */
    public enum OnTie {
        /** All of them get in. */
        ADMIT,
        /** None of them does. */
        REFUSE
    }

    /** What a barred unit does to the places. */
    public enum Vetoed {
        /** It takes none. */
        PASS,
        /** It keeps one occupied. */
        COUNT
    }
}
