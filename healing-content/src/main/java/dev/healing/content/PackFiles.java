package dev.healing.content;

import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Value;
import java.util.Optional;

/** Where the files of a pack come from. */
interface PackFiles {

    /** The document in a file, or empty if there is none; what keeps it from being read is noted as a fault. */
    Optional<Value> read(String path, FaultLog faults);

    /** The names of the files in a folder, as far as they can be known; empty where a folder cannot be listed. */
    ImmutableSortedSet<String> list(String folder, FaultLog faults);
}
