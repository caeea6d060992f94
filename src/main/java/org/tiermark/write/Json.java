package org.tiermark.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;

/**
 * Our values in JSON: numbers exactly, ratios that no decimal equals as numerator and denominator, sentences in both
 * languages, so that a document does not depend on the user's.
 *
 * <p>Everything stands on a line of its own, so that two documents can be compared line by line, except what is inside
 * of an object begun as a row.
 */
final class Json {
    /** A line feed, and what the deepest line begins with. */
    private static final byte[] LINE = ("\n" + "  ".repeat(16)).getBytes(StandardCharsets.US_ASCII);

    private final Sink to;
    /** The bytes of keys met so far: there are few, and they come again and again. */
    private final Map<String, byte[]> keys;

    private int depth;
    /** How deep the objects lie that stay on one line; the largest number while there is none. */
    private int rowDepth = Integer.MAX_VALUE;
    /** Whether nothing stands yet in the innermost object or list. */
    private boolean empty = true;

    /** Writes elements of a list. */
    interface Part {
        /** Writes the part with this number, from 0; it is not empty. */
        void write(int number, Json to) throws IOException;
    }

    /** A document written to this sink, which stays open. */
    Json(Sink to) {
        this(to, new ConcurrentHashMap<>(), 0);
    }

    private Json(Sink to, Map<String, byte[]> keys, int depth) {
        this.to = to;
        this.keys = keys;
        this.depth = depth;
    }

    /** Elements of the innermost list, in so many parts; several threads make them. */
    Json parts(int count, Part part) throws IOException {
        Parts.write(count, to, (number, sink) -> {
            Json begun = new Json(sink, keys, depth);
            begun.empty = empty && number == 0;
            part.write(number, begun);
        });
        empty &= count == 0;
        return this;
    }

    Json object() throws IOException {
        next();
        return open('{');
    }

    /** An object that stays on one line. */
    Json row() throws IOException {
        next();
        return openRow();
    }

    /** An object that stays on one line. */
    Json row(String key) throws IOException {
        key(key);
        return openRow();
    }

    Json object(String key) throws IOException {
        key(key);
        return open('{');
    }

    Json endObject() throws IOException {
        return close('}');
    }

    Json array(String key) throws IOException {
        key(key);
        return open('[');
    }

    Json endArray() throws IOException {
        return close(']');
    }

    void text(String value) throws IOException {
        next();
        quoted(value);
    }

    Json text(String key, String value) throws IOException {
        key(key);
        return quoted(value);
    }

    /** Left out where empty. */
    Json optional(String key, String value) throws IOException {
        return value.isEmpty() ? this : text(key, value);
    }

    Json number(String key, long value) throws IOException {
        key(key);
        to.number(value);
        return this;
    }

    /** A truth that holds. */
    Json yes(String key) throws IOException {
        return key(key).raw("true");
    }

    /** A truth that does not hold. */
    Json no(String key) throws IOException {
        return key(key).raw("false");
    }

    Json number(String key, Rational value) throws IOException {
        key(key);
        if (value.isDecimal()) {
            Numbers.write(value, 0, to);
            return this;
        }
        openRow().text("numerator", value.numerator().toString());
        text("denominator", value.denominator().toString());
        return text("approximate", value.toString().substring(1)).endObject();
    }

    /** Null where empty. */
    Json number(String key, Optional<Rational> value) throws IOException {
        return value.isPresent() ? number(key, value.get()) : key(key).raw("null");
    }

    /** Null where empty. */
    Json text(String key, Optional<String> value) throws IOException {
        return value.isPresent() ? text(key, value.get()) : key(key).raw("null");
    }

    Json words(String key, Wording words) throws IOException {
        return row(key).text("en", words.en()).text("zh", words.zh()).endObject();
    }

    Json wordings(String key, Map<String, Wording> values) throws IOException {
        row(key);
        for (Map.Entry<String, Wording> value : values.entrySet()) {
            Wording words = value.getValue();
            if (words.en().equals(words.zh())) {
                text(value.getKey(), words.en());
            } else {
                words(value.getKey(), words);
            }
        }
        return endObject();
    }

    /** File, line and column, as far as they are known. */
    Json origin(Origin origin) throws IOException {
        optional("file", origin.file());
        return place(origin);
    }

    /** Line and column, as far as they are known. */
    Json place(Origin origin) throws IOException {
        if (origin.line() > 0) {
            number("line", origin.line());
        }
        if (origin.column() > 0) {
            number("column", origin.column());
        }
        return this;
    }

    /** Ends the document. */
    void end() throws IOException {
        to.append('\n').flush();
    }

    private Json key(String key) throws IOException {
        next();
        byte[] bytes = keys.get(key);
        if (bytes == null) {
            bytes = JsonText.key(key);
            keys.put(key, bytes);
        }
        to.write(bytes, 0, bytes.length);
        return this;
    }

    private Json raw(String text) throws IOException {
        to.append(text);
        return this;
    }

    private Json quoted(String text) throws IOException {
        JsonText.write(text, to);
        return this;
    }

    private Json openRow() throws IOException {
        rowDepth = Math.min(rowDepth, depth);
        return open('{');
    }

    private Json open(char bracket) throws IOException {
        to.write(bracket);
        depth++;
        empty = true;
        return this;
    }

    private Json close(char bracket) throws IOException {
        depth--;
        if (!empty && depth < rowDepth) {
            line();
        }
        to.write(bracket);
        if (depth == rowDepth) {
            rowDepth = Integer.MAX_VALUE;
        }
        empty = false;
        return this;
    }

    /** Separates what comes next from what stands there. */
    private void next() throws IOException {
        if (!empty) {
            to.write(',');
        }
        if (depth > rowDepth && !empty) {
            to.write(' ');
        } else if (depth <= rowDepth && depth > 0) {
            line();
        }
        empty = false;
    }

    private void line() throws IOException {
        to.write(LINE, 0, 1 + 2 * depth);
    }
}
