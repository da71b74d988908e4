package dev.healing.content;

import dev.healing.practice.Practice;
import dev.healing.validation.Fault;
import java.util.ArrayList;
import java.util.List;

/** Finds where a pack would change what stands below it. */
final class Clashes {

    private Clashes() {}

    static List<Fault> of(Content content, List<ContentPack> packs, ContentPack added) {
        List<Fault> faults = new ArrayList<>();
        String id = added.version().id();
        if (packs.stream().anyMatch(pack -> pack.version().id().equals(id))) {
            faults.add(new Fault(Manifest.FILE + " id", "must differ from the id of every other pack", id));
        }
        for (Practice practice : added.practices()) {
            if (content.catalog().practice(practice.id()).isPresent()) {
                faults.add(new Fault(
                        "practices/" + practice.id() + ".yaml id", "is taken; choose another", practice.id()));
            }
        }
        for (String key : added.sources().keySet()) {
            if (content.sources().containsKey(key)) {
                faults.add(new Fault("sources.yaml " + key, "is taken; choose another key", key));
            }
        }
        for (String hidden : added.hides()) {
            if (content.catalog().practice(hidden).isEmpty()) {
                faults.add(new Fault(Manifest.FILE + " hides", "must be the id of a practice below this pack", hidden));
            }
        }
        for (String language : added.languages()) {
            faults.addAll(texts(content, added, language));
            if (!added.translation(language).isEmpty()
                    && packs.stream()
                            .anyMatch(pack -> !pack.translation(language).isEmpty())) {
                faults.add(Fault.at(
                        "texts/" + language, "must be taken away: another pack words the standard guidance in it"));
            }
        }
        return faults;
    }

    private static List<Fault> texts(Content content, ContentPack added, String language) {
        List<Fault> faults = new ArrayList<>();
        for (String id : added.texts(language).keySet()) {
            String path = "texts/" + language + "/practices/" + id + ".yaml";
            boolean own = added.practices().stream()
                    .anyMatch(practice -> practice.id().equals(id));
            if (content.catalog().isVouched(id)) {
                faults.add(Fault.at(path, "must be taken away: the words of a vouched practice stay as they are"));
            } else if (!own && content.catalog().practice(id).isEmpty()) {
                faults.add(Fault.at(path, "must belong to a practice of this pack or of one below it"));
            }
        }
        return faults;
    }
}
