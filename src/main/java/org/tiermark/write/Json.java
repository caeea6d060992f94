package org.tiermark.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;

/**
 * Our values in JSON: numbers exactly, ratios that no decimal equals as numerator and denominator, sentences in both
 * languages, so that a document does not depend on the user's.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;
    private final JsonLayout layout = new JsonLayout();

    /** A document written to this sink, which stays open. */
    Json(Sink to) throws IOException {
        this.generator = FACTORY.createGenerator(to);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT.mappedFeature());
        generator.setPrettyPrinter(layout);
    }

    Json object() throws IOException {
        generator.writeStartObject();
        return this;
    }

    /** An object that stays on one line. */
    Json row() throws IOException {
        layout.row();
        return object();
    }

    /** An object that stays on one line. */
    Json row(String key) throws IOException {
        layout.row();
        return object(key);
    }

    Json object(String key) throws IOException {
        generator.writeObjectFieldStart(key);
        return this;
    }

    Json endObject() throws IOException {
        generator.writeEndObject();
        return this;
    }

    Json array(String key) throws IOException {
        generator.writeArrayFieldStart(key);
        return this;
    }

    Json endArray() throws IOException {
        generator.writeEndArray();
        return this;
    }

    void text(String value) throws IOException {
        generator.writeString(value);
    }

    Json text(String key, String value) throws IOException {
        generator.writeStringField(key, value);
        return this;
    }

    /** Left out where empty. */
    Json optional(String key, String value) throws IOException {
        return value.isEmpty() ? this : text(key, value);
    }

    Json number(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
        return this;
    }

    /** A truth that holds. */
    Json yes(String key) throws IOException {
        generator.writeBooleanField(key, true);
        return this;
    }

    /** A truth that does not hold. */
    Json no(String key) throws IOException {
        generator.writeBooleanField(key, false);
        return this;
    }

    Json number(String key, Rational value) throws IOException {
        generator.writeFieldName(key);
        if (value.isDecimal()) {
            generator.writeNumber(value.toDecimal().toPlainString());
            return this;
        }
        row();
        text("numerator", value.numerator().toString());
        text("denominator", value.denominator().toString());
        text("approximate", value.toString().substring(1));
        return endObject();
    }

    /** Null where empty. */
    Json number(String key, Optional<Rational> value) throws IOException {
        if (value.isPresent()) {
            return number(key, value.get());
        }
        generator.writeNullField(key);
        return this;
    }

    /** Null where empty. */
    Json text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            return text(key, value.get());
        }
        generator.writeNullField(key);
        return this;
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
        generator.writeRaw('\n');
        generator.close();
    }
}
