package dev.healing.content;

import dev.healing.content.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What practices refer to, kept until everything is read, so that a dangling reference is told with its line. */
final class References {

    private record Reference(String name, Value place) {}

    private final List<Reference> practices = new ArrayList<>();
    private final List<Reference> sources = new ArrayList<>();

    void toPractice(String id, Value place) {
        practices.add(new Reference(id, place));
    }

    void toSource(String key, Value place) {
        sources.add(new Reference(key, place));
    }

    void check(Set<String> knownPractices, Set<String> knownSources) {
        for (Reference reference : practices) {
            if (!knownPractices.contains(reference.name())) {
                reference.place().refuse("must be the id of a practice in this pack or in the standard one");
            }
        }
        for (Reference reference : sources) {
            if (!knownSources.contains(reference.name())) {
                reference.place().refuse("must be a key in sources.yaml of this pack or of the standard one");
            }
        }
    }
}
