package org.tiermark.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;

/**
 * A unit's place.
 *
 * @param row of the unit, from 0
 * @param unit its identifier
 * @param name its name for people
 * @param score in points, after the score's rounding; empty where it has none
 * @param tier its grade; empty where it has none
 * @param ranks its ranks, from 1, in the order of the rankings; empty where it is not ranked
 * @param within the texts of the attributes the rankings group by, by attribute
 * @param unranked why it is not ranked, by the ranking's id
 */
public record Standing(
        int row,
        String unit,
        String name,
        Optional<Rational> score,
        Optional<String> tier,
        List<Optional<Rational>> ranks,
        Map<String, String> within,
        Map<String, Wording> unranked) {}
