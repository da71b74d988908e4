package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlParser;
import dev.healing.practice.BondKind;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads every file of a pack and stops at no fault, so that one run tells them all. */
final class PackReader {

    private static final String ENDING = ".yaml";

    private final PackFiles files;
    private final Optional<ContentPack> below;
    private final FaultLog faults;
    private final References references = new References();
    private final TreeMap<String, Practice> practices = new TreeMap<>();

    /** A reader of a pack that may refer to what is in the one below it. */
    PackReader(PackFiles files, Optional<ContentPack> below, FaultLog faults) {
        this.files = files;
        this.below = below;
        this.faults = faults;
    }

    /** The pack; of no use if a fault was noted. */
    ContentPack read() {
        Manifest manifest = required(Manifest.FILE)
                .map(Manifest::read)
                .orElse(new Manifest("", "", ImmutableList.of(), ImmutableList.of()));
        manifest.practices().forEach(this::practice);
        ImmutableMap.Builder<String, LanguageTexts> texts = ImmutableMap.builder();
        Manifest.LANGUAGES.forEach(language -> texts.put(language, texts(language, manifest)));
        ImmutableMap<String, Source> sources = optional("sources.yaml")
                .map(top -> SourceReader.read(top, faults))
                .orElse(ImmutableMap.of());
        references.check(
                Sets.union(ImmutableSet.copyOf(manifest.practices()), practicesBelow()),
                Sets.union(sources.keySet(), sourcesBelow()));
        refuseUnnamed("practices", ImmutableSet.copyOf(manifest.practices()));
        return new ContentPack(
                new PackVersion(manifest.id(), manifest.version()),
                ImmutableList.sortedCopyOf(Comparator.comparing(Practice::id), practices.values()),
                texts.buildOrThrow(),
                sources);
    }

    private void practice(String id) {
        required("practices/" + id + ENDING)
                .flatMap(top -> PracticeReader.read(top, id, references, faults))
                .ifPresent(practice -> practices.put(id, practice));
    }

    private LanguageTexts texts(String language, Manifest manifest) {
        String folder = "texts/" + language + "/practices";
        ImmutableMap.Builder<String, PracticeWords> words = ImmutableMap.builder();
        Set<String> named =
                Sets.union(ImmutableSet.copyOf(manifest.practices()), ImmutableSet.copyOf(manifest.rewords()));
        for (String id : named) {
            required(folder + "/" + id + ENDING)
                    .map(top -> PracticeTextReader.read(top, kindsOf(id)))
                    .ifPresent(read -> words.put(id, read));
        }
        refuseUnnamed(folder, named);
        return new LanguageTexts(words.buildOrThrow());
    }

    /** Every kind where the practice itself has a fault or is in another pack. */
    private Set<BondKind> kindsOf(String id) {
        Practice practice = practices.get(id);
        return practice == null ? EnumSet.allOf(BondKind.class) : practice.kinds();
    }

    /** A file that nobody names would be left out without a word. */
    private void refuseUnnamed(String folder, Set<String> named) {
        for (String name : files.list(folder, faults)) {
            if (!name.endsWith(ENDING) || !named.contains(name.substring(0, name.length() - ENDING.length()))) {
                faults.add(Place.file(folder + "/" + name), "must be named in " + Manifest.FILE + ", or taken away");
            }
        }
    }

    private Optional<Value> required(String path) {
        int before = faults.count();
        Optional<Value> top = optional(path);
        if (top.isEmpty() && faults.count() == before) {
            faults.add(Place.file(path), "must be there");
        }
        return top;
    }

    private Optional<Value> optional(String path) {
        return files.read(path, faults).flatMap(bytes -> YamlParser.parse(path, bytes, faults));
    }

    private Set<String> practicesBelow() {
        return below.map(pack -> pack.practices().stream().map(Practice::id).collect(ImmutableSet.toImmutableSet()))
                .orElse(ImmutableSet.of());
    }

    private Set<String> sourcesBelow() {
        return below.map(pack -> (Set<String>) pack.sources().keySet()).orElse(ImmutableSet.of());
    }
}
