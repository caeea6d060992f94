package org.tiermark.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/**
 * A JSON Schema as a library understands it.
 *
 * @param schema the schema
 */
record Judge(Schema schema) {

    static Judge of(String text) {
        return new Judge(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text));
    }

    /** What is wrong with a document; empty where it is valid. */
    List<String> faults(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }
}
