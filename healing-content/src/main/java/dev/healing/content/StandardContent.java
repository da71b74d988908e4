package dev.healing.content;

/**
 * The guidance that travels with this library. Thread-safe. Its rules are read once, when it is first asked for; the words
 * of a language when a guidebook in that language is.
 */
public final class StandardContent {

    private StandardContent() {}

    /** Holds what was read; the class loader sees to it that this happens once. */
    private static final class Loaded {

        static final ContentPack PACK = PackagedPack.read();
        static final Content CONTENT = Content.of(PACK);
    }

    /**
     * The standard guidance.
     *
     * @return the content, the same object each time
     */
    public static Content content() {
        return Loaded.CONTENT;
    }

    static ContentPack pack() {
        return Loaded.PACK;
    }
}
