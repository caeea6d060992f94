package org.tiermark.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers texts in the order they are first met; a text met again costs no object. */
final class Interner {
    private final List<String> words = new ArrayList<>();
    private int[] table = new int[256];
    private int[] hashes = new int[128];

    Interner() {
        Arrays.fill(table, -1);
    }

    /** The number of a text, new where it was not met before. */
    int code(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = slot(hash);
        for (int code = table[slot]; code >= 0; code = table[slot]) {
            if (hashes[code] == hash && same(words.get(code), text, from, to)) {
                return code;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = words.size();
        hashes[words.size()] = hash;
        words.add(new String(text, from, to - from));
        if (words.size() == hashes.length) {
            grow();
        }
        return words.size() - 1;
    }

    int code(String text) {
        return code(text.toCharArray(), 0, text.length());
    }

    /** The number of a text that was met; below zero where it was not. */
    int find(String text) {
        char[] characters = text.toCharArray();
        int hash = hash(characters, 0, characters.length);
        int slot = slot(hash);
        int code = table[slot];
        while (code >= 0 && !words.get(code).equals(text)) {
            slot = slot + 1 & table.length - 1;
            code = table[slot];
        }
        return code;
    }

    String word(int code) {
        return words.get(code);
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** Scatters hashes of texts that differ in a digit or two. */
    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length) + 1;
    }

    private static boolean same(String word, char[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int code = 0; code < words.size(); code++) {
            int slot = slot(hashes[code]);
            while (table[slot] >= 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = code;
        }
    }
}
