package org.tiermark.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers texts, so that equal texts have equal codes. Grows; shared by all text columns of a run. */
public final class Dictionary {
    private final Map<String, Integer> codes = new HashMap<>();
    /** Set anew with each word, so that whoever has a code sees its word without waiting. */
    private volatile String[] words = new String[16];

    /** The code of a text, new where it was not met before. */
    public synchronized int code(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        int code = codes.size();
        codes.put(word, code);
        String[] all = code == words.length ? Arrays.copyOf(words, 2 * code) : words;
        all[code] = word;
        words = all;
        return code;
    }

    /** The text of a code. */
    public String word(long code) {
        return words[(int) code];
    }

    /** How many texts are known. */
    public synchronized int size() {
        return codes.size();
    }
}
