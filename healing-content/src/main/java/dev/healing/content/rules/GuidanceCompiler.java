package dev.healing.content.rules;

import com.google.common.collect.ImmutableList;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlCompiler;
import dev.healing.content.yaml.YamlParser;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the standard folder of small readable files into a few files that load quickly. Runs while this module is built, and
 * fails the build with every fault of the rules; an app's own pack is read as it is.
 */
public final class GuidanceCompiler {

    private static final String ENDING = ".yaml";
    private static final int LONGEST_VERSION = 80;

    private final Path pack;
    private final FaultLog faults = new FaultLog();
    private final References references = new References();

    private GuidanceCompiler(Path pack) {
        this.pack = pack;
    }

    /**
     * Compiles the packaged guidance.
     *
     * @param arguments the folder of the pack, and the folder to write into
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path pack = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target);
        YamlCompiler.write(pack, target);
        try (OutputStream out = Files.newOutputStream(target.resolve("rules"))) {
            rules(pack).write(out);
        }
    }

    /** The rules in a folder. */
    static CompiledRules rules(Path pack) throws IOException {
        return new GuidanceCompiler(pack).rules();
    }

    private CompiledRules rules() throws IOException {
        ImmutableList.Builder<Practice> practices = ImmutableList.builder();
        List<String> ids = ids();
        for (String id : ids) {
            parsed("practices/" + id + ENDING)
                    .flatMap(top -> PracticeReader.read(top, id, references, faults))
                    .ifPresent(practices::add);
        }
        references.checkPractices(ids);
        references.checkSources(
                parsed("sources.yaml").orElseThrow().fields().all().keySet());
        Fields manifest = parsed("pack.yaml").orElseThrow().fields();
        PackVersion version = new PackVersion(text(manifest, "id"), text(manifest, "version"));
        faults.throwIfAny();
        return new CompiledRules(version, practices.build());
    }

    private List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(pack.resolve("practices"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    private Optional<Value> parsed(String path) throws IOException {
        return YamlParser.parse(path, Files.readAllBytes(pack.resolve(path)), faults);
    }

    private static String text(Fields manifest, String name) {
        return manifest.required(name)
                .flatMap(value -> value.text(LONGEST_VERSION))
                .orElse("");
    }
}
