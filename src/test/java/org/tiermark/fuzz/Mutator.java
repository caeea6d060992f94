package org.tiermark.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages bytes as transmission, spreadsheets and people do; the same seed does the same damage. */
final class Mutator {
    private static final List<String> PIECES = List.of(
            ",",
            "\"",
            "\n",
            "\r\n",
            "\t",
            ";",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "true",
            "-",
            "—",
            "N/A",
            "%",
            "万",
            "1e9",
            "1e999999999",
            "-0",
            "0",
            "0.1",
            "99999999999999999999",
            "1/0",
            "(",
            ")",
            "mean(",
            "previous(",
            "value",
            "\u0000",
            "\ufeff",
            "９",
            "\ufffd",
            "合计",
            "unit",
            "period",
            "2022",
            "\"kind\":\"veto\"",
            "and",
            "not ",
            "==",
            "\\u0000",
            "//",
            "'");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** The same bytes, damaged in one to four places. */
    byte[] damaged(byte[] sound) {
        byte[] bytes = sound;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    /** One of several, all as likely. */
    <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return oneOf(PIECES).getBytes(UTF_8);
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 8));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, at);
            case 1 -> joined(part(bytes, 0, at), part(bytes, at + length, bytes.length));
            case 2 -> joined(part(bytes, 0, at + length), part(bytes, at, bytes.length));
            case 3 -> random.nextInt(4) == 0 ? part(bytes, 0, at) : flipped(bytes, at);
            case 4 -> shuffled(bytes);
            case 5 -> digit(bytes, at);
            case 6 -> lines(bytes);
            default ->
                joined(
                        part(bytes, 0, at),
                        oneOf(PIECES).getBytes(UTF_8),
                        part(bytes, at + random.nextInt(2), bytes.length));
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) (changed[at] ^ 1 << random.nextInt(8));
        return changed;
    }

    /** Another digit for the next one there is: still sound, most often. */
    private byte[] digit(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        for (int i = at; i < changed.length; i++) {
            if (changed[i] >= '0' && changed[i] <= '9') {
                changed[i] = (byte) ('0' + random.nextInt(10));
                return changed;
            }
        }
        return changed;
    }

    /** All lines but the first in another order. */
    private byte[] shuffled(byte[] bytes) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, UTF_8).split("\n", -1)));
        if (lines.size() > 2) {
            Collections.shuffle(lines.subList(1, lines.size() - 1), random);
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /** A line left out, or twice. */
    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, UTF_8).split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.remove(at);
        if (random.nextBoolean()) {
            lines.addAll(random.nextInt(lines.size() + 1), List.of(line, line));
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), Math.max(Math.min(from, bytes.length), to));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
