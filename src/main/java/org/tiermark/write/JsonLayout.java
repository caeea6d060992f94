package org.tiermark.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Where lines break in a JSON document: everything stands on a line of its own, so that two documents can be compared
 * line by line, except what is inside of an object begun as a row.
 */
final class JsonLayout implements PrettyPrinter {
    private int depth;
    private int rowDepth = Integer.MAX_VALUE;

    /** The next object, with all that is in it, stays on one line. */
    void row() {
        rowDepth = Math.min(rowDepth, depth);
    }

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
        if (depth > rowDepth) {
            json.writeRaw(' ');
        }
        indent(json);
    }

    private void indent(JsonGenerator json) throws IOException {
        if (depth <= rowDepth) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }

    private void end(JsonGenerator json, int count, char bracket) throws IOException {
        depth--;
        if (count > 0 && depth < rowDepth) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
        json.writeRaw(bracket);
        if (depth == rowDepth) {
            rowDepth = Integer.MAX_VALUE;
        }
    }
}
