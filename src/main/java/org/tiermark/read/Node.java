package org.tiermark.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;

/** A value of a JSON document and where it stands. */
sealed interface Node {
    /** Where it starts. */
    Origin origin();

    /** What messages call a value of its shape. */
    Wording shape();

    /**
     * An object.
     *
     * @param origin where its brace stands
     * @param members by key, in file order
     */
    record Fields(Origin origin, Map<String, Member> members) implements Node {
        @Override
        public Wording shape() {
            return new Wording("an object", "对象");
        }

        Optional<Node> get(String key) {
            return Optional.ofNullable(members.get(key)).map(Member::value);
        }

        /** The text under a key; empty where there is none or it is no text. */
        Optional<Text> text(String key) {
            return get(key).flatMap(node -> node instanceof Text text ? Optional.of(text) : Optional.empty());
        }

        /** The objects in the list under a key; other entries are left out. */
        List<Fields> objects(String key) {
            return get(key).map(Node::entries).orElse(List.of()).stream()
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .toList();
        }
    }

    /**
     * A key's place and what stands under it.
     *
     * @param key where the key stands
     * @param value what stands under it
     */
    record Member(Origin key, Node value) {}

    /**
     * A list.
     *
     * @param origin where its bracket stands
     * @param entries in file order
     */
    record Array(Origin origin, List<Node> entries) implements Node {
        @Override
        public Wording shape() {
            return new Wording("a list", "列表");
        }
    }

    /**
     * A text.
     *
     * @param origin where its first quote stands
     * @param text without quotes and escapes
     * @param columns by how many columns each code point stands behind the quote; empty where none is escaped
     */
    record Text(Origin origin, String text, List<Integer> columns) implements Node {
        @Override
        public Wording shape() {
            return new Wording("a text", "文本");
        }

        /** Where its first code point stands. */
        Origin inside() {
            return origin.plus(1);
        }

        /** Where a code point stands, given the place it would have if nothing were escaped. */
        Origin place(Origin unescaped) {
            int offset = unescaped.column() - inside().column();
            return offset < 0 || offset >= columns.size() ? unescaped : origin.plus(columns.get(offset));
        }
    }

    /**
     * A number.
     *
     * @param origin where it starts
     * @param text as written
     */
    record Number(Origin origin, String text) implements Node {
        @Override
        public Wording shape() {
            return new Wording("the number " + text, "数 " + text);
        }
    }

    /**
     * True or false.
     *
     * @param origin where it starts
     * @param on which
     */
    record Flag(Origin origin, boolean on) implements Node {
        @Override
        public Wording shape() {
            return Wording.of(String.valueOf(on));
        }
    }

    /**
     * A null.
     *
     * @param origin where it starts
     */
    record Nothing(Origin origin) implements Node {
        @Override
        public Wording shape() {
            return Wording.of("null");
        }
    }

    /** The entries of a list; itself where it is none. */
    default List<Node> entries() {
        return this instanceof Array array ? array.entries() : List.of(this);
    }
}
