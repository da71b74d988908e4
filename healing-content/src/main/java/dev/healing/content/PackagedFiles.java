package dev.healing.content;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedSet;
import dev.healing.content.yaml.CompiledYaml;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.PackagedYaml;
import dev.healing.content.yaml.Value;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Files of the standard pack, which travel inside this module, compiled: its sources, or the words of one language. They are
 * read when the first of them is asked for, and cannot be listed.
 */
final class PackagedFiles implements PackFiles {

    private final Supplier<CompiledYaml> documents;

    private PackagedFiles(String part) {
        this.documents = Suppliers.memoize(() -> PackagedYaml.part(part));
    }

    static PackagedFiles sources() {
        return new PackagedFiles("sources");
    }

    static PackagedFiles words(String language) {
        return new PackagedFiles(language);
    }

    @Override
    public Optional<Value> read(String path, FaultLog faults) {
        return documents.get().document(path, faults);
    }

    @Override
    public ImmutableSortedSet<String> list(String folder, FaultLog faults) {
        return ImmutableSortedSet.of();
    }
}
