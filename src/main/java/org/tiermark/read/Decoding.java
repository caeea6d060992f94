package org.tiermark.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes blocks one after another into the same characters. For one thread. */
final class Decoding {
    private final CharsetDecoder decoder;
    private char[] characters = new char[0];

    Decoding(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Decodes a block; returns how many characters it has. */
    int decode(Blocks.Block block) throws CharacterCodingException {
        if (characters.length <= block.length()) {
            characters = new char[block.bytes().length + 1];
        }
        if (isAscii(block)) {
            return block.length();
        }
        CharBuffer to = CharBuffer.wrap(characters);
        CoderResult result = decoder.reset().decode(ByteBuffer.wrap(block.bytes(), 0, block.length()), to, true);
        if (result.isError()) {
            result.throwException();
        }
        decoder.flush(to);
        return to.position();
    }

    /** Takes bytes as characters, eight in one go; whether all are the same in every encoding a file is cut in. */
    private boolean isAscii(Blocks.Block block) {
        byte[] from = block.bytes();
        char[] to = characters;
        int length = block.length();
        int any = 0;
        int i = 0;
        for (; i < length - 7; i += 8) {
            int a = from[i];
            int b = from[i + 1];
            int c = from[i + 2];
            int d = from[i + 3];
            to[i] = (char) a;
            to[i + 1] = (char) b;
            to[i + 2] = (char) c;
            to[i + 3] = (char) d;
            any |= a | b | c | d;
            a = from[i + 4];
            b = from[i + 5];
            c = from[i + 6];
            d = from[i + 7];
            to[i + 4] = (char) a;
            to[i + 5] = (char) b;
            to[i + 6] = (char) c;
            to[i + 7] = (char) d;
            any |= a | b | c | d;
        }
        for (; i < length; i++) {
            any |= from[i];
            to[i] = (char) from[i];
        }
        return any >= 0;
    }

    /** The characters of the last block, and room for one more; good until the next one. */
    char[] characters() {
        return characters;
    }
}
