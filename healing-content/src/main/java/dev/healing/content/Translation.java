package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.content.yaml.Entries;

/**
 * Words for the standard guidance in a language it does not have: entries of its documents by file, and practices by id.
 * What is not there falls back.
 */
record Translation(ImmutableMap<String, Entries> documents, ImmutableMap<String, PracticeWords> practices) {

    static final Translation NOTHING = new Translation(ImmutableMap.of(), ImmutableMap.of());

    boolean isEmpty() {
        return documents.isEmpty() && practices.isEmpty();
    }

    /** Which entries of a file it words. */
    ImmutableSet<String> entries(String file) {
        Entries entries = documents.get(file);
        return entries == null ? ImmutableSet.of() : entries.all().keySet();
    }
}
