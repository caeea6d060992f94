package org.tiermark.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Figures as a list of JSON objects, and back as the CSV that says the same. */
final class JsonFigures {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final int MOST_DIGITS = 50;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonFigures() {}

    /** A row an object, on a line of its own; numbers as numbers. */
    static String of(String csv) {
        ArrayNode rows = MAPPER.createArrayNode();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table = CSVParser.parse(csv, format)) {
            for (CSVRecord record : table) {
                ObjectNode row = rows.addObject();
                for (String column : table.getHeaderNames()) {
                    String cell = record.get(column);
                    if (NUMBER.matcher(cell).matches()) {
                        row.putRawValue(column, new RawValue(cell));
                    } else {
                        row.put(column, cell);
                    }
                }
            }
            return StreamSupport.stream(rows.spliterator(), false)
                    .map(JsonNode::toString)
                    .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same as CSV; empty where rows have different keys, or values that are no cells. */
    static Optional<String> csv(String json) {
        try {
            JsonNode read = MAPPER.readTree(json);
            JsonNode rows = read.isArray() ? read : read.path("figures");
            Set<String> columns = new LinkedHashSet<>();
            for (JsonNode row : rows) {
                Set<String> keys = new LinkedHashSet<>();
                row.fieldNames().forEachRemaining(keys::add);
                if (!isPlain(row) || !columns.isEmpty() && !columns.equals(keys)) {
                    return Optional.empty();
                }
                columns.addAll(keys);
            }
            List<List<String>> cells = new ArrayList<>(List.of(List.copyOf(columns)));
            for (JsonNode row : rows) {
                cells.add(columns.stream().map(column -> text(row.path(column))).toList());
            }
            return Optional.of(csv(cells));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(JsonNode row) {
        boolean plain = row.isObject();
        for (JsonNode cell : row) {
            plain &= cell.isTextual()
                    || cell.isNumber() && Math.abs(cell.decimalValue().scale()) < MOST_DIGITS;
        }
        return plain;
    }

    private static String text(JsonNode cell) {
        return cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asText();
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }
}
