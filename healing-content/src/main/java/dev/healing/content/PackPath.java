package dev.healing.content;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * How a path inside a pack may look, the same on every system. What is allowed is named, not what is forbidden, so that
 * drive letters, bytes of zero, look-alike letters and whatever comes tomorrow are refused without being listed.
 */
final class PackPath {

    private static final int LONGEST = 200;
    private static final Splitter PARTS = Splitter.on('/');

    /** Windows opens a device for these, whatever ending stands behind them. */
    private static final ImmutableSet<String> DEVICES = devices();

    private PackPath() {}

    /** Why a path is refused, or empty if it is fine. */
    static Optional<String> refusal(String path) {
        if (path.length() > LONGEST) {
            return Optional.of("must have a path of at most " + LONGEST + " characters");
        }
        for (String part : PARTS.split(path)) {
            if (!part.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.yaml)?")) {
                return Optional.of(
                        "must have a path of small letters, digits and hyphens inside the folder of the pack");
            }
            if (isDevice(part)) {
                return Optional.of("must not have the name of a device on Windows");
            }
        }
        return Optional.empty();
    }

    /** Whether Windows would open a device in place of a file of this name. */
    static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        return DEVICES.contains(dot < 0 ? name : name.substring(0, dot));
    }

    private static ImmutableSet<String> devices() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        names.add("con", "prn", "aux", "nul");
        for (int port = 0; port <= 9; port++) {
            names.add("com" + port, "lpt" + port);
        }
        return names.build();
    }
}
