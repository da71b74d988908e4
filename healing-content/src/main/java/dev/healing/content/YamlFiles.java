package dev.healing.content;

import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.content.yaml.Value;
import java.util.Optional;

/** The files of a pack as documents. */
record YamlFiles(PackFiles files, FaultLog faults) {

    /** A file that may be missing. */
    Optional<Value> optional(String path) {
        return files.read(path, faults);
    }

    /** A file whose absence is a fault. */
    Optional<Value> required(String path) {
        int before = faults.count();
        Optional<Value> top = optional(path);
        if (top.isEmpty() && faults.count() == before) {
            faults.add(Place.file(path), "must be there");
        }
        return top;
    }
}
