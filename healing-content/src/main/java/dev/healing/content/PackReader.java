package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.practice.BondKind;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads every file of a pack and stops at no fault, so that one run tells them all. */
final class PackReader {

    private static final String ENDING = ".yaml";

    private final YamlFiles files;
    private final Optional<ContentPack> below;
    private final FaultLog faults;
    private final References references = new References();
    private final TreeMap<String, Practice> practices = new TreeMap<>();

    /** A reader of a pack that may refer to what is in the one below it. */
    PackReader(YamlFiles files, Optional<ContentPack> below) {
        this.files = files;
        this.below = below;
        this.faults = files.faults();
    }

    /** The pack; of no use if a fault was noted. */
    ContentPack read() {
        Manifest manifest = files.required(Manifest.FILE).map(Manifest::read).orElse(Manifest.NOTHING);
        manifest.practices().forEach(this::practice);
        ImmutableMap.Builder<String, ImmutableMap<String, PracticeWords>> texts = ImmutableMap.builder();
        Manifest.LANGUAGES.forEach(language -> texts.put(language, texts(language, manifest)));
        ImmutableMap<String, Source> sources = files.optional("sources.yaml")
                .map(top -> SourceReader.read(top, faults))
                .orElse(ImmutableMap.of());
        references.check(
                Sets.union(ImmutableSet.copyOf(manifest.practices()), practicesBelow()),
                Sets.union(sources.keySet(), sourcesBelow()));
        refuseUnnamed("practices", ImmutableSet.copyOf(manifest.practices()));
        if (below.isPresent()) {
            Manifest.LANGUAGES.forEach(this::refuseGuide);
        }
        return new ContentPack(
                new PackVersion(manifest.id(), manifest.version()),
                ImmutableList.copyOf(practices.values()),
                texts.buildOrThrow(),
                sources);
    }

    private void practice(String id) {
        files.required("practices/" + id + ENDING)
                .flatMap(top -> PracticeReader.read(top, id, references, faults))
                .ifPresent(practice -> practices.put(id, practice));
    }

    private ImmutableMap<String, PracticeWords> texts(String language, Manifest manifest) {
        String folder = "texts/" + language + "/practices";
        ImmutableMap.Builder<String, PracticeWords> words = ImmutableMap.builder();
        Set<String> named =
                Sets.union(ImmutableSet.copyOf(manifest.practices()), ImmutableSet.copyOf(manifest.rewords()));
        for (String id : named) {
            files.required(folder + "/" + id + ENDING)
                    .map(top -> PracticeTextReader.read(top, kindsOf(id)))
                    .ifPresent(read -> words.put(id, read));
        }
        refuseUnnamed(folder, named);
        return words.buildOrThrow();
    }

    /** Every kind where the practice itself has a fault or is in another pack. */
    private Set<BondKind> kindsOf(String id) {
        Practice practice = practices.get(id);
        return practice == null ? EnumSet.allOf(BondKind.class) : practice.kinds();
    }

    /** A file that nobody names would be left out without a word. */
    private void refuseUnnamed(String folder, Set<String> named) {
        for (String name : files.files().list(folder, faults)) {
            if (!name.endsWith(ENDING) || !named.contains(name.substring(0, name.length() - ENDING.length()))) {
                faults.add(Place.file(folder + "/" + name), "must be named in " + Manifest.FILE + ", or taken away");
            }
        }
    }

    /** The words of paths, help and questions are the same everywhere, because people in danger rely on them (INV-86). */
    private void refuseGuide(String language) {
        for (String name : ImmutableList.of(Guide.WORDS, Guide.LETTER, Guide.QUESTIONS)) {
            String path = "texts/" + language + "/" + name;
            if (files.files().read(path, faults).isPresent()) {
                faults.add(
                        Place.file(path),
                        "must be taken away: only the standard guidance words paths, help and questions");
            }
        }
    }

    private Set<String> practicesBelow() {
        return below.map(pack -> pack.practices().stream().map(Practice::id).collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    private Set<String> sourcesBelow() {
        return below.map(pack -> pack.sources().keySet()).orElse(ImmutableSet.of());
    }
}
