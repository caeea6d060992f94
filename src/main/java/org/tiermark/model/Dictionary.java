package org.tiermark.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers texts, so that equal texts have equal codes. Grows; shared by all text columns of a run. */
public final class Dictionary {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The code of a text, new where it was not met before. */
    public synchronized int code(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        codes.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    /** The text of a code. */
    public synchronized String word(long code) {
        return words.get((int) code);
    }

    /** How many texts are known. */
    public synchronized int size() {
        return words.size();
    }
}
