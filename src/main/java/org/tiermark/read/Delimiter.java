package org.tiermark.read;

/** What parts the cells of a text in UTF-8. */
final class Delimiter {
    private final char character;
    private final byte[] spelt;
    private final byte first;
    private final boolean partingNumbers;

    Delimiter(char character) {
        this.character = character;
        this.spelt = Spelling.of(String.valueOf(character));
        this.first = spelt[0];
        this.partingNumbers = spelt.length == 1 && first != '-' && first != '.' && (first < '0' || first > '9');
    }

    char character() {
        return character;
    }

    /** How many bytes it has. */
    int size() {
        return spelt.length;
    }

    /** The first of its bytes. */
    byte first() {
        return first;
    }

    /** Where a cell without quotes ends: before a delimiter, a line break or a quote, or at the limit. */
    int end(byte[] text, int from, int limit) {
        int end = from;
        while (end < limit && text[end] != '"' && !isBreak(text[end]) && (text[end] != first || !isAt(text, end))) {
            end++;
        }
        return end;
    }

    /** Whether numbers can stand next to it: it is one byte, and none of theirs. */
    boolean partsNumbers() {
        return partingNumbers;
    }

    /** Whether a cell ends at a place. */
    boolean endsAt(byte[] text, int at) {
        return isBreak(text[at]) || isAt(text, at);
    }

    static boolean isBreak(byte letter) {
        return letter == '\n' || letter == '\r';
    }

    /** Whether it stands at a place; a sound text has no byte of a character behind its end. */
    boolean isAt(byte[] text, int at) {
        if (text[at] != first) {
            return false;
        }
        for (int i = 1; i < spelt.length; i++) {
            if (at + i == text.length || text[at + i] != spelt[i]) {
                return false;
            }
        }
        return true;
    }
}
