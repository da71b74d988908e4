package dev.healing.content;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.healing.content.rules.CompiledRules;
import dev.healing.content.yaml.FaultLog;
import dev.healing.practice.BondKind;
import dev.healing.practice.Practice;
import java.util.Set;

/** The standard pack as it travels inside this module. Words and sources are read when they are first asked for. */
final class PackagedPack {

    private final ImmutableMap<String, Practice> practices;

    private PackagedPack(CompiledRules rules) {
        this.practices = Maps.uniqueIndex(rules.practices(), Practice::id);
    }

    static ContentPack read() {
        CompiledRules rules = CompiledRules.packaged();
        PackagedPack pack = new PackagedPack(rules);
        return new ContentPack(
                rules.version(),
                rules.practices(),
                Maps.toMap(Manifest.LANGUAGES, language -> Suppliers.memoize(() -> pack.words(language))),
                ImmutableMap.of(),
                Suppliers.memoize(PackagedPack::sources),
                ImmutableList.of());
    }

    private ImmutableMap<String, PracticeWords> words(String language) {
        FaultLog faults = new FaultLog();
        YamlFiles files = new YamlFiles(PackagedFiles.words(language), faults);
        var words = new TextsReader(files, practices.keySet(), this::kindsOf).read(language);
        faults.throwIfAny();
        return words;
    }

    private Set<BondKind> kindsOf(String id) {
        Practice practice = practices.get(id);
        return practice == null ? ImmutableSet.of() : practice.kinds();
    }

    private static ImmutableMap<String, Source> sources() {
        FaultLog faults = new FaultLog();
        ImmutableMap<String, Source> sources = new YamlFiles(PackagedFiles.sources(), faults)
                .required(SourceReader.FILE)
                .map(top -> SourceReader.read(top, faults))
                .orElse(ImmutableMap.of());
        faults.throwIfAny();
        return sources;
    }
}
