package org.tiermark.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/** Brings blocks to UTF-8, one after another. For one thread. */
final class Decoding {
    private final boolean same;
    private final CharsetDecoder decoder;
    private char[] characters = new char[0];
    private byte[] room = new byte[0];
    private byte[] text = room;

    /** Blocks in an encoding that has ASCII as it is, and two bytes or more for any other character. */
    Decoding(Charset charset) {
        same = charset.equals(StandardCharsets.UTF_8);
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Decodes a block; returns how many bytes its text has.
     *
     * @throws CharacterCodingException where it is none of the encoding
     * @throws BinaryException where it holds a NUL
     */
    int decode(Blocks.Block block) throws IOException {
        check(block);
        return decodeUnchecked(block);
    }

    /** The same; a block that should be UTF-8 already is taken for it, and still to be checked. */
    int decodeUnchecked(Blocks.Block block) throws IOException {
        text = block.bytes();
        if (same || Utf8.isAscii(text, 0, block.length())) {
            return block.length();
        }
        if (Utf8.hasNul(text, 0, block.length())) {
            throw new BinaryException();
        }
        int length = characters(block);
        int most = Math.min(Spelling.most(length), block.length() + block.length() / 2);
        if (room.length <= most) {
            room = new byte[most + 1];
        }
        text = room;
        return Spelling.write(characters, 0, length, room, 0);
    }

    /**
     * Looks whether a block that was taken for UTF-8 is.
     *
     * @throws CharacterCodingException where it is not
     * @throws BinaryException where it holds a NUL
     */
    void check(Blocks.Block block) throws IOException {
        if (same && !Utf8.isSound(block.bytes(), block.length())) {
            throw Utf8.hasNul(block.bytes(), 0, block.length())
                    ? new BinaryException()
                    : new MalformedInputException(1);
        }
    }

    private int characters(Blocks.Block block) throws CharacterCodingException {
        if (characters.length < block.length()) {
            characters = new char[block.bytes().length];
        }
        CharBuffer to = CharBuffer.wrap(characters);
        CoderResult result = decoder.reset().decode(ByteBuffer.wrap(block.bytes(), 0, block.length()), to, true);
        if (result.isError()) {
            result.throwException();
        }
        decoder.flush(to);
        return to.position();
    }

    /** The text of the last block, with room for one byte more; good until the next one. */
    byte[] text() {
        return text;
    }
}
