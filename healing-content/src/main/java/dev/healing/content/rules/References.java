package dev.healing.content.rules;

import dev.healing.content.yaml.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What practices refer to, kept until everything is read, so that a dangling reference is told with its line. */
public final class References {

    private record Reference(String name, Value place) {}

    private final List<Reference> practices = new ArrayList<>();
    private final List<Reference> sources = new ArrayList<>();

    /** None yet. */
    public References() {}

    void toPractice(String id, Value place) {
        practices.add(new Reference(id, place));
    }

    void toSource(String key, Value place) {
        sources.add(new Reference(key, place));
    }

    /**
     * Refuses each reference to a practice that is not known.
     *
     * @param knownPractices ids
     */
    public void checkPractices(Collection<String> knownPractices) {
        for (Reference reference : practices) {
            if (!knownPractices.contains(reference.name())) {
                reference.place().refuse("must be the id of a practice in this pack or in the standard one");
            }
        }
    }

    /**
     * Refuses each reference to a source that is not known.
     *
     * @param knownSources keys
     */
    public void checkSources(Collection<String> knownSources) {
        for (Reference reference : sources) {
            if (!knownSources.contains(reference.name())) {
                reference.place().refuse("must be a key in sources.yaml of this pack or of the standard one");
            }
        }
    }
}
