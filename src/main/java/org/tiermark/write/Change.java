package org.tiermark.write;

import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.result.Earlier;
import org.tiermark.result.Standing;

/**
 * What became of a unit since an earlier result.
 *
 * @param before where it stood; empty where it was not there
 * @param score by how much its score rose, in points, below zero where it fell; empty where it lacks one of the two
 * @param places by how many places it moved up in the leading ranking, below zero where down; empty where it lacks one
 *     of the two
 */
record Change(Optional<Earlier.Place> before, Optional<Rational> score, Optional<Rational> places) {

    /**
     * The change of a unit.
     *
     * @param ranking number of the ranking that leads, from 0
     * @param id its id
     */
    static Change of(Standing standing, int ranking, String id, Earlier earlier) {
        Optional<Earlier.Place> before = Optional.ofNullable(earlier.units().get(standing.unit()));
        Optional<Rational> score = before.flatMap(Earlier.Place::score);
        Optional<Rational> rank =
                before.flatMap(place -> Optional.ofNullable(place.ranks().get(id)));
        Optional<Rational> now =
                ranking < standing.ranks().size() ? standing.ranks().get(ranking) : Optional.empty();
        return new Change(
                before,
                score.flatMap(then -> standing.score().map(today -> today.minus(then))),
                rank.flatMap(then -> now.map(then::minus)));
    }
}
