package org.tiermark.read;

import java.util.Collection;
import java.util.Optional;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Key;

/**
 * Where a value of the scheme stands: under which key, among which names, and who collects what is wrong with it.
 *
 * @param key the key it stands under, or under which its list does
 * @param place the names its expressions may use
 * @param problems takes what is wrong
 */
record Spot(Key key, Place place, Problems problems) {
    static final Wording TEXT = new Wording("a text", "文本");
    static final Wording WHOLE = new Wording("a whole number", "整数");
    static final Wording FLAG = new Wording("true or false", "true 或 false");
    static final Wording OBJECT = new Wording("an object", "对象");
    static final Wording LIST = new Wording("a list", "列表");

    Spot at(Place other) {
        return new Spot(key, other, problems);
    }

    /** Reports a value of the wrong shape. */
    <T> Optional<T> wanted(Wording wanted, Node node) {
        problems.add(Problem.of(SchemeProblem.WRONG_SHAPE, node.origin())
                .with("key", key.name())
                .with("found", node.shape())
                .with("wanted", wanted));
        return Optional.empty();
    }

    /** Reports a word that is none of those known here. */
    <T> Optional<T> unknown(Node.Text word, Collection<String> known) {
        problems.add(Problem.of(SchemeProblem.UNKNOWN_WORD, word.origin())
                .with("key", key.name())
                .with("value", word.text())
                .with("hint", Nearest.hint(word.text(), known)));
        return Optional.empty();
    }

    /** Reports what makes no sense though its shape is right. */
    <T> Optional<T> unsound(Wording reason, Node node) {
        problems.add(Problem.of(SchemeProblem.UNSOUND, node.origin())
                .with("reason", reason)
                .with("where", new Wording("\"" + key.name() + "\"", "“" + key.name() + "”")));
        return Optional.empty();
    }
}
