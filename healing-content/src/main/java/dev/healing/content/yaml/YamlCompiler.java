package dev.healing.content.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns the small readable files of words, sources and services into a few that load quickly, while this module is built. */
public final class YamlCompiler {

    private static final String ENDING = ".yaml";

    private YamlCompiler() {}

    /**
     * Compiles everything but the rules: the register of sources, the services of help, and the words of each language
     * into a file of their own.
     *
     * @param pack the folder of the pack
     * @param target the folder to write into
     * @throws IOException if a file cannot be read or written
     */
    public static void write(Path pack, Path target) throws IOException {
        for (Map.Entry<String, CompiledYaml> part : compile(pack).entrySet()) {
            try (OutputStream out = Files.newOutputStream(target.resolve(part.getKey()))) {
                part.getValue().write(out);
            }
        }
    }

    /**
     * The compiled parts of a pack.
     *
     * @param pack its folder
     * @return the documents by the name of the file they belong into: {@code sources}, {@code services}, and the code of
     *     each language
     * @throws IOException if a file cannot be read
     */
    static Map<String, CompiledYaml> compile(Path pack) throws IOException {
        Map<String, Map<String, YamlNode>> parts = new TreeMap<>();
        FaultLog faults = new FaultLog();
        for (String path : paths(pack)) {
            YamlParser.parse(path, Files.readAllBytes(pack.resolve(path)), faults)
                    .ifPresent(top -> parts.computeIfAbsent(part(path), part -> new TreeMap<>())
                            .put(path, top.node()));
        }
        faults.throwIfAny();
        Map<String, CompiledYaml> compiled = new TreeMap<>();
        parts.forEach((part, documents) -> compiled.put(part, new CompiledYaml(documents)));
        return compiled;
    }

    private static List<String> paths(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> pack.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !isRule(path))
                    .sorted()
                    .toList();
        }
    }

    private static String part(String path) {
        if (path.startsWith("help/")) {
            return "services";
        }
        if (path.startsWith("texts/")) {
            return path.split("/", -1)[1];
        }
        return "sources";
    }

    private static boolean isRule(String path) {
        return path.equals("pack.yaml") || path.startsWith("practices/");
    }
}
