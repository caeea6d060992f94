package org.tiermark.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which unit a row of a small table is about: it stands under {@code unit}, by identifier, name or alias, or under
 * the columns that identify a unit in the scheme.
 */
final class UnitCells {
    /** The key of the unit where one column says it. */
    static final String UNIT = "unit";

    private final List<String> keys;

    UnitCells(List<String> keys) {
        this.keys = keys;
    }

    /** The key a header stands for, units apart by what they are usually called. */
    String key(String header, Map<String, List<String>> headers) {
        String plain = Headers.plain(header);
        Optional<String> identifies =
                keys.stream().filter(key -> Headers.plain(key).equals(plain)).findFirst();
        if (identifies.isPresent()) {
            return keys.size() == 1 ? UNIT : identifies.get();
        }
        return headers.entrySet().stream()
                .filter(names -> names.getValue().stream().map(Headers::plain).anyMatch(plain::equals))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> Headers.find(List.of(header), Headers.UNIT) == 0 ? UNIT : header);
    }

    /** The keys that may say which unit it is. */
    List<String> keys() {
        return keys.size() == 1 ? List.of(UNIT) : keys;
    }

    /** Whether a header says which unit each row is about. */
    boolean in(List<String> header) {
        return header.contains(UNIT) || header.containsAll(keys);
    }

    /** Which unit a row is about; several columns are joined as they are in figures. */
    Optional<Cell> of(Node.Fields row) {
        List<Cell> parts = keys.stream()
                .map(key -> Cell.of(row, key))
                .flatMap(Optional::stream)
                .toList();
        return keys.size() > 1 && parts.size() == keys.size()
                ? Optional.of(new Cell(
                        String.join("/", parts.stream().map(Cell::text).toList()),
                        parts.get(0).origin()))
                : Cell.of(row, UNIT);
    }
}
