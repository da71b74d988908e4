package dev.healing.content.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns a folder of small readable files into one file that loads quickly. Runs while this module is built; an app's own
 * pack is read as it is.
 */
public final class YamlCompiler {

    private static final String ENDING = ".yaml";

    private YamlCompiler() {}

    /**
     * Compiles the packaged guidance: its rules into one file, the services of help into another, the words of
     * each language into one of their own.
     *
     * @param arguments the folder of the pack, and the folder to write into
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path pack = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target);
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
     * @return the documents by the name of the file they belong into: {@code rules}, {@code services}, and the code of each
     *     language
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
                    .sorted()
                    .toList();
        }
    }

    private static String part(String path) {
        if (path.startsWith("help/")) {
            return "services";
        }
        return path.startsWith("texts/") ? path.split("/", -1)[1] : "rules";
    }
}
