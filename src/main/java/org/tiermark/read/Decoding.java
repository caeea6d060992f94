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
            characters = new char[block.length() + 1];
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

    /** Takes bytes as characters; whether all are the same in every encoding a file is cut in. */
    private boolean isAscii(Blocks.Block block) {
        byte[] from = block.bytes();
        char[] to = characters;
        int any = 0;
        for (int i = 0, length = block.length(); i < length; i++) {
            int one = from[i];
            to[i] = (char) one;
            any |= one;
        }
        return any >= 0;
    }

    /** The characters of the last block, and room for one more; good until the next one. */
    char[] characters() {
        return characters;
    }
}
