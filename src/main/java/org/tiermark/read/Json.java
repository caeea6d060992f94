package org.tiermark.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Digits;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;

/** A JSON text as a tree of {@link Node}s, read by Jackson's streaming parser; every key and value knows its place. */
final class Json {
    /** The most brackets and braces within one another. */
    static final int MOST_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNumberLength(Digits.MOST * 2)
                    .build())
            .build();

    private final String text;
    private final LineIndex lines;
    private final Problems problems;
    private final ProblemCode malformed;
    private final ProblemCode twice;

    /**
     * Readies a text for reading.
     *
     * @param malformed what is reported where it is no JSON; takes {@code reason}
     * @param twice what is reported of a key that stands twice in an object; takes {@code key}
     */
    Json(String file, String text, Problems problems, ProblemCode malformed, ProblemCode twice) {
        this.text = text;
        this.lines = new LineIndex(file, text);
        this.problems = problems;
        this.malformed = malformed;
        this.twice = twice;
    }

    /** Takes entries one by one. */
    interface Taker {
        /** Takes the next. */
        void take(Node entry);
    }

    /** Makes the parsers' factory, and what its first parser needs. */
    static void prepare() {
        try (JsonParser parser = FACTORY.createParser("[]")) {
            parser.nextToken();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** The whole document; empty where it is no JSON, which is reported. */
    Optional<Node> document() {
        List<Node> whole = new ArrayList<>();
        return parse(parser -> {
                            parser.nextToken();
                            if (parser.currentToken() == null) {
                                report(0, new Wording("the file is empty", "文件为空"));
                                return;
                            }
                            whole.add(node(parser));
                            if (isFollowed(parser)) {
                                whole.clear();
                            }
                        })
                        && !whole.isEmpty()
                ? Optional.of(whole.get(0))
                : Optional.empty();
    }

    /**
     * Hands over the entries of a list one by one, so that none but the present one is held: of the document itself, or
     * of the list under a key of it.
     *
     * @return whether there was such a list and it was read to its end
     */
    boolean entries(String key, Taker taker) {
        return read(Map.of(), Map.of(key, taker), Optional.of(taker));
    }

    /**
     * Hands over what stands under some keys of the document, whole or entry by entry.
     *
     * @return whether there was a list to hand over and the document was read to its end
     */
    boolean members(Map<String, Taker> whole, Map<String, Taker> lists) {
        return read(whole, lists, Optional.empty());
    }

    private boolean read(Map<String, Taker> whole, Map<String, Taker> lists, Optional<Taker> bare) {
        boolean[] found = new boolean[1];
        boolean sound = parse(parser -> {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY && bare.isPresent()) {
                found[0] = true;
                handOver(parser, bare.get());
            } else if (first == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
            while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (whole.containsKey(key)) {
                    whole.get(key).take(node(parser));
                } else if (lists.containsKey(key) && value == JsonToken.START_ARRAY) {
                    found[0] = true;
                    handOver(parser, lists.get(key));
                } else {
                    parser.skipChildren();
                }
            }
            found[0] &= !isFollowed(parser);
        });
        return sound && found[0];
    }

    private void handOver(JsonParser parser, Taker taker) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            taker.take(node(parser));
        }
    }

    /** What is done with a parser. */
    private interface Parsing {
        void with(JsonParser parser) throws IOException;
    }

    private boolean parse(Parsing parsing) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parsed(parser, parsing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean parsed(JsonParser parser, Parsing parsing) throws IOException {
        try {
            parsing.with(parser);
            return true;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            long lastRead = parser.currentLocation().getCharOffset() - 1;
            report(at == null ? lastRead : at.getCharOffset(), JsonMistake.of(e, text));
            return false;
        }
    }

    /** Whether more follows the document that was read, which is reported. */
    private boolean isFollowed(JsonParser parser) throws IOException {
        boolean more = parser.nextToken() != null;
        if (more) {
            report(
                    parser.currentTokenLocation().getCharOffset(),
                    new Wording("the document has ended before this", "文档在此之前已经结束"));
        }
        return more;
    }

    private void report(long offset, Wording reason) {
        problems.add(Problem.of(malformed, lines.origin(offset)).with("reason", reason));
    }

    private Node node(JsonParser parser) throws IOException {
        long start = parser.currentTokenLocation().getCharOffset();
        Origin origin = lines.origin(start);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, origin);
            case START_ARRAY -> {
                List<Node> entries = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    entries.add(node(parser));
                }
                yield new Node.Array(origin, entries);
            }
            case VALUE_STRING -> new Node.Text(origin, parser.getText(), columns(parser.getText(), (int) start));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(origin, parser.getText());
            case VALUE_TRUE -> new Node.Flag(origin, true);
            case VALUE_FALSE -> new Node.Flag(origin, false);
            default -> new Node.Nothing(origin);
        };
    }

    private Node fields(JsonParser parser, Origin origin) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Origin place = lines.origin(parser.currentTokenLocation().getCharOffset());
            parser.nextToken();
            if (members.putIfAbsent(key, new Node.Member(place, node(parser))) != null) {
                problems.add(Problem.of(twice, place).with("key", key));
            }
        }
        return new Node.Fields(origin, members);
    }

    /** Where each code point of an escaped text stands, in columns behind its first quote. */
    private List<Integer> columns(String value, int quote) {
        int at = quote + 1;
        if (lines.hasEscapes() && !text.regionMatches(at, value + "\"", 0, value.length() + 1)) {
            int count = value.codePointCount(0, value.length());
            List<Integer> columns = new ArrayList<>(count);
            int column = 1;
            for (int i = 0; i < count; i++) {
                columns.add(column);
                int length = length(at);
                column += text.codePointCount(at, at + length);
                at += length;
            }
            return columns;
        }
        return List.of();
    }

    private int length(int at) {
        if (text.charAt(at) != '\\') {
            return Character.charCount(text.codePointAt(at));
        }
        if (text.charAt(at + 1) != 'u') {
            return 2;
        }
        boolean pair = Character.isHighSurrogate((char) Integer.parseInt(text.substring(at + 2, at + 6), 16))
                && text.startsWith("\\u", at + 6);
        return pair ? 12 : 6;
    }
}
