package dev.healing.content;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.healing.content.rules.PracticeReader;
import dev.healing.content.rules.References;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Place;
import dev.healing.practice.BondKind;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads every file of a pack and stops at no fault, so that one run tells them all. */
final class PackReader {

    private final PackFiles source;
    private final Optional<ContentPack> below;
    private final FaultLog faults = new FaultLog();
    private final YamlFiles files;
    private final References references = new References();
    private final TreeMap<String, Practice> practices = new TreeMap<>();

    /** A reader of a pack that may refer to what is in the one below it. */
    PackReader(PackFiles source, Optional<ContentPack> below) {
        this.source = source;
        this.below = below;
        this.files = new YamlFiles(source, faults);
    }

    /** The whole pack, words and all. */
    ContentPack read() {
        Manifest manifest = rules();
        ImmutableMap<String, Source> sources = sources();
        TextsReader texts = new TextsReader(files, manifest.worded(), this::kindsOf);
        ImmutableMap.Builder<String, Supplier<ImmutableMap<String, PracticeWords>>> words = ImmutableMap.builder();
        manifest.languages().forEach(language -> {
            words.put(language, Suppliers.ofInstance(texts.read(language)));
            texts.refuseUnnamed(TextsReader.folder(language), manifest.worded(language));
        });
        ImmutableMap<String, Translation> translations = translations(manifest);
        texts.refuseUnnamed("practices", ImmutableSet.copyOf(manifest.practices()));
        Sets.difference(Manifest.LANGUAGES, manifest.languages()).forEach(language -> unnamedLanguage(texts, language));
        Manifest.LANGUAGES.forEach(this::refuseGuide);
        new Strays(files, Sets.union(Manifest.LANGUAGES, manifest.languages())).refuse();
        faults.throwIfAny();
        return new ContentPack(
                new PackVersion(manifest.id(), manifest.version()),
                ImmutableList.copyOf(practices.values()),
                words.buildOrThrow(),
                translations,
                Suppliers.ofInstance(sources),
                manifest.hides());
    }

    private ImmutableMap<String, Translation> translations(Manifest manifest) {
        if (below.isEmpty()) {
            return ImmutableMap.of();
        }
        TranslationReader reader = new TranslationReader(files, manifest, below.get());
        reader.checkManifest();
        return Maps.toMap(manifest.newLanguages(), reader::read);
    }

    private Manifest rules() {
        Manifest manifest = files.required(Manifest.FILE).map(Manifest::read).orElse(Manifest.NOTHING);
        for (String id : manifest.practices()) {
            files.required("practices/" + id + TextsReader.ENDING)
                    .flatMap(top -> PracticeReader.read(top, id, references, faults))
                    .ifPresent(practice -> practices.put(id, practice));
        }
        references.checkPractices(Sets.union(ImmutableSet.copyOf(manifest.practices()), practicesBelow()));
        return manifest;
    }

    private ImmutableMap<String, Source> sources() {
        ImmutableMap<String, Source> sources = files.optional(SourceReader.FILE)
                .map(top -> SourceReader.read(top, faults))
                .orElse(ImmutableMap.of());
        references.checkSources(Sets.union(sources.keySet(), sourcesBelow()));
        return sources;
    }

    /** Every kind where the practice itself has a fault or is in another pack. */
    private Set<BondKind> kindsOf(String id) {
        Practice practice = practices.get(id);
        return practice == null ? EnumSet.allOf(BondKind.class) : practice.kinds();
    }

    private void unnamedLanguage(TextsReader texts, String language) {
        texts.refuseUnnamed(TextsReader.folder(language), ImmutableSet.of());
    }

    /** The words of paths, help and questions are the same everywhere, because people in danger rely on them (INV-86). */
    private void refuseGuide(String language) {
        for (String name : Guide.FILES) {
            String path = "texts/" + language + "/" + name;
            if (source.read(path, faults).isPresent()) {
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
