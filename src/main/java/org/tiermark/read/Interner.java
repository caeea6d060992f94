package org.tiermark.read;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers texts in the order they are first met. All lie in one array, so that a million names cost little more than
 * their letters.
 */
final class Interner {
    private static final int FEW = 128;
    private static final int LETTERS_EACH = 8;
    /** Of more there may be fewer than it seems: the same may come again. */
    private static final int MOST_EXPECTED = (1 << 20) - 1;

    private static final int MOST_LETTERS = 1 << 24;

    private byte[] letters;
    private int[] ends;
    private int[] hashes;
    private int[] table;
    private int size;

    Interner() {
        this(0);
    }

    /** One that has room at first for about so many texts. */
    Interner(int expected) {
        int room = FEW;
        while (room <= expected) {
            room *= 2;
        }
        letters = new byte[room * LETTERS_EACH];
        ends = new int[room];
        hashes = new int[room];
        table = new int[room * 2];
        Arrays.fill(table, -1);
    }

    /**
     * Makes room for about so many texts in all, half as long again as those so far: the first have the least numbers.
     */
    void expect(int all) {
        int expected = Math.min(all, MOST_EXPECTED);
        if (size > 0 && expected >= hashes.length) {
            long letters = (long) end(size - 1) * expected / size;
            room((int) Math.min(MOST_LETTERS, letters + letters / 2));
            grow(Integer.highestOneBit(expected) * 2);
        }
    }

    /** Forgets all texts. */
    Interner emptied() {
        size = 0;
        Arrays.fill(table, -1);
        return this;
    }

    /** The number of a text in UTF-8, new where it was not met before. */
    int code(byte[] text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = slot(hash, text, from, to);
        return table[slot] >= 0 ? table[slot] : add(slot, hash, text, from, to);
    }

    int code(String text) {
        byte[] spelt = Spelling.of(text);
        return code(spelt, 0, spelt.length);
    }

    /**
     * The number that each of another's texts has, if it stands where it is looked for first; else another's, or one
     * below zero. Looks that do not wait for one another, all over a large table, take a fraction of the time of looks
     * between which there is work, and what they find is near when it is asked for again.
     */
    int[] guessed(Interner other) {
        int[] codes = new int[other.size];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = table[first(other.hashes[i])];
        }
        return codes;
    }

    /** The number of another's text, new where it was not met before. */
    int code(Interner other, int code) {
        int from = other.end(code - 1);
        int to = other.ends[code];
        int hash = other.hashes[code];
        int slot = slot(hash, other.letters, from, to);
        return table[slot] >= 0 ? table[slot] : add(slot, hash, other.letters, from, to);
    }

    /** The number of a text that was met; below zero where it was not. */
    int find(String text) {
        byte[] spelt = Spelling.of(text);
        return table[slot(hash(spelt, 0, spelt.length), spelt, 0, spelt.length)];
    }

    String word(int code) {
        return Spelling.read(letters, end(code - 1), ends[code]);
    }

    /**
     * The number of what is left of a text without an ending; below zero where it does not end so, less than two
     * characters are left, or they were not met.
     */
    int withoutEnding(int code, byte[] ending) {
        int from = end(code - 1);
        int to = ends[code] - ending.length;
        return to > from
                        && Spelling.isTwo(letters, from, to)
                        && Arrays.equals(letters, to, ends[code], ending, 0, ending.length)
                ? table[slot(hash(letters, from, to), letters, from, to)]
                : -1;
    }

    /** Copies the letters of a text, bytes below zero for what is not ASCII; below zero where there is no room. */
    int copy(int code, byte[] to, int at, int most) {
        int from = end(code - 1);
        int length = ends[code] - from;
        if (length > most) {
            return -1;
        }
        System.arraycopy(letters, from, to, at, length);
        return length;
    }

    /** Whether a text is ASCII without blanks and apostrophes. */
    boolean isPlain(int code) {
        return Spelling.isPlain(letters, end(code - 1), ends[code]);
    }

    /** Whether all texts are. */
    boolean isPlain() {
        return Spelling.isPlain(letters, 0, end(size - 1));
    }

    /** Whether a text is such ASCII and ideographs. */
    boolean isClean(int code) {
        return Spelling.isClean(letters, end(code - 1), ends[code]);
    }

    int size() {
        return size;
    }

    /** All texts by their numbers, those still to come as well. */
    List<String> words() {
        return new AbstractList<>() {
            @Override
            public String get(int code) {
                return word(code);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private int end(int code) {
        return code < 0 ? 0 : ends[code];
    }

    private void room(int needed) {
        if (needed > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(needed, letters.length + (letters.length >> 1)));
        }
    }

    private int add(int slot, int hash, byte[] text, int from, int to) {
        int start = end(size - 1);
        int end = start + to - from;
        room(end);
        System.arraycopy(text, from, letters, start, to - from);
        table[slot] = size;
        hashes[size] = hash;
        ends[size] = end;
        size++;
        if (size == hashes.length) {
            grow(size * 2);
        }
        return size - 1;
    }

    private static int hash(byte[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash;
    }

    /** Where a text's number stands or would stand. */
    private int slot(int hash, byte[] text, int from, int to) {
        int slot = first(hash);
        for (int code = table[slot]; code >= 0; code = table[slot]) {
            if (hashes[code] == hash && Arrays.equals(letters, end(code - 1), ends[code], text, from, to)) {
                break;
            }
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    /** Scatters hashes of texts that differ in a digit or two. */
    private int first(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length) + 1;
    }

    private void grow(int room) {
        hashes = Arrays.copyOf(hashes, room);
        ends = Arrays.copyOf(ends, room);
        table = new int[room * 2];
        Arrays.fill(table, -1);
        for (int code = 0; code < size; code++) {
            int slot = first(hashes[code]);
            while (table[slot] >= 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = code;
        }
    }
}
