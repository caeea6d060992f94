package org.tiermark.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of what {@link JsonFormat} writes. */
public final class ResultSchema {
    private ResultSchema() {}

    /** The schema, draft 2020-12. */
    public static String text() {
        try (InputStream in = ResultSchema.class.getResourceAsStream("result.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
