package dev.healing.json;

import com.google.common.collect.ImmutableList;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How much a document may hold, so that none can eat the memory or the stack of whoever reads it. */
final class Limits {

    static final int DOCUMENT_BYTES = 1 << 20;
    static final int DEPTH = 32;
    static final int TEXT = 10_000;
    static final int NUMBER = 32;
    static final int NAME = 200;

    /** Twice what the largest honest document needs; without it a document of brackets alone would fill the memory. */
    static final int TOKENS = 200_000;

    static final int CONCERNS = 64;
    static final int PRACTICES = 2_000;

    static final String RULE = "must keep to the limits: depth " + DEPTH + ", texts of " + TEXT
            + " characters, names of " + NAME + ", numbers of " + NUMBER + ", " + TOKENS + " tokens";

    private static final String SIZE_RULE = "must have at most " + DOCUMENT_BYTES + " bytes";

    private Limits() {}

    /** Refuses a document that is too large, before anything reads it. */
    static void checkSize(String text) {
        if (text.length() > DOCUMENT_BYTES || text.getBytes(StandardCharsets.UTF_8).length > DOCUMENT_BYTES) {
            throw refused(SIZE_RULE);
        }
    }

    /** The text of a stream, which has to be UTF-8; reads no more than a document may have. */
    static String text(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(DOCUMENT_BYTES + 1);
            if (bytes.length > DOCUMENT_BYTES) {
                throw refused(SIZE_RULE);
            }
            // A fresh decoder refuses what is broken, where a plain new String would put question marks.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw refused("must be UTF-8");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text of a reader; reads no more than a document may have. */
    static String text(Reader reader) {
        try {
            CharBuffer text = CharBuffer.allocate(DOCUMENT_BYTES + 1);
            while (text.hasRemaining() && reader.read(text) >= 0) {
                // reads on until the end or the limit
            }
            return text.flip().toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InvalidDataException refused(String rule) {
        return new InvalidDataException(ImmutableList.of(Fault.at(Place.DOCUMENT, rule)));
    }
}
