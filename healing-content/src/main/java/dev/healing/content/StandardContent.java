package dev.healing.content;

import dev.healing.content.yaml.FaultLog;
import java.util.Optional;

/** The guidance that travels with this library. Thread-safe; read once, when it is first asked for. */
public final class StandardContent {

    private StandardContent() {}

    /** Holds what was read; the class loader sees to it that this happens once. */
    private static final class Loaded {

        static final ContentPack PACK = read();
        static final Content CONTENT = Content.of(PACK);

        private static ContentPack read() {
            FaultLog faults = new FaultLog();
            ContentPack pack = new PackReader(new YamlFiles(new PackagedFiles(), faults), Optional.empty()).read();
            faults.throwIfAny();
            return pack;
        }
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
