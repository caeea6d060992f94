package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tiermark.model.Units;

/**
 * The units of a run. With a units file it is closed: only they are known, by identifier, name or alias. Without one it
 * takes in whoever has figures.
 */
final class UnitRegister {
    private Interner ids = new Interner();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final Optional<Predicate<String>> told;
    private String file = "";

    UnitRegister() {
        told = Optional.empty();
    }

    /** One for a file whose units others have named: whether a text means one of them. */
    UnitRegister(Predicate<String> known) {
        told = Optional.of(known);
    }

    /** Takes no more units: those known are all, as a file says. */
    void close(String unitsFile) {
        file = unitsFile;
    }

    boolean isClosed() {
        return !file.isEmpty();
    }

    /** Whether it is told who is a unit, rather than learning it from the file. */
    boolean isTold() {
        return isClosed() || told.isPresent();
    }

    /** Whether a text means no unit, as far as it is told. */
    boolean isUnknown(String text) {
        return isClosed() ? find(text) < 0 : told.isPresent() && !told.get().test(text);
    }

    /** The file that says who is a unit. */
    String file() {
        return file;
    }

    /** The row of a unit, new where it was not met before. */
    int add(String id, String name) {
        int row = ids.code(id);
        if (!name.isEmpty() && !name.equals(id)) {
            names.putIfAbsent(row, name);
        }
        return row;
    }

    /** Takes over all texts of a file as the first units, without a copy; false where there are some already. */
    boolean take(Interner first, Map<Integer, String> called) {
        if (isClosed() || ids.size() > 0) {
            return false;
        }
        ids = first;
        names.putAll(called);
        return true;
    }

    /** Notes another text that means a unit; the row it means already, or the unit's own. */
    int alias(String text, int row) {
        Integer other = others.putIfAbsent(text, row);
        return other == null ? row : other;
    }

    /** The row of a unit by identifier, name or alias, while closed; below zero where there is none. */
    int find(String text) {
        return isClosed() ? others.getOrDefault(text, -1) : -1;
    }

    String name(int row) {
        return names.getOrDefault(row, ids.word(row));
    }

    String id(int row) {
        return ids.word(row);
    }

    /** Whether an identifier is ASCII that no other way of writing is taken for: no blanks, no apostrophe. */
    boolean isPlain(int row) {
        return ids.isPlain(row);
    }

    /** Whether all are. */
    boolean isPlain() {
        return ids.isPlain();
    }

    /** Whether an identifier is such ASCII and ideographs. */
    boolean isClean(int row) {
        return ids.isClean(row);
    }

    /** The row whose identifier is another's without its ending; below zero where there is none. */
    int withoutEnding(int row, byte[] ending) {
        return ids.withoutEnding(row, ending);
    }

    /** The row of an identifier; below zero where there is none. */
    int row(String id) {
        return ids.find(id);
    }

    int count() {
        return ids.size();
    }

    /** All texts that mean a unit, for hints. */
    List<String> known() {
        return new ArrayList<>(others.keySet());
    }

    /** Every text a units file has for a unit, to its identifier. */
    Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        others.forEach((text, row) -> aliases.put(text, ids.word(row)));
        return aliases;
    }

    Units units() {
        return new Units(ids.words(), names, ids::copy, ids::find);
    }
}
