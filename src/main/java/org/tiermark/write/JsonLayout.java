package org.tiermark.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Where lines break in a JSON document: the outer levels stand a line each, so that two documents can be compared line
 * by line; what is deeper stays together.
 */
final class JsonLayout implements PrettyPrinter {
    private static final int BROKEN = 4;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        separate(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        indent(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        indent(json);
    }

    private void separate(JsonGenerator json) throws IOException {
        if (depth > BROKEN) {
            json.writeRaw(' ');
        }
        indent(json);
    }

    private void indent(JsonGenerator json) throws IOException {
        if (depth <= BROKEN) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }

    private void end(JsonGenerator json, int count, char bracket) throws IOException {
        depth--;
        if (count > 0 && depth < BROKEN) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
        json.writeRaw(bracket);
    }
}
