package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.content.yaml.FaultLog;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that have led out of a folder, onto a device or past a reviewer elsewhere: none is read, none is passed over. */
class HostileNamesTest {

    private static final Pattern HIDDEN = Pattern.compile("<U\\+([0-9A-F]{4,5})>");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> names() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/dev/healing/content/hostile-names.txt"))) {
            List<String> names = lines.filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(String::translateEscapes)
                    .map(HostileNamesTest::unicode)
                    .map(line -> line.startsWith("(long)") ? "a".repeat(300) : line)
                    .toList();
            return names.stream();
        }
    }

    /** The file is plain ASCII; {@code <U+202E>} stands for a character that cannot be seen in it. */
    private static String unicode(String line) {
        return HIDDEN.matcher(line)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertThat(names().distinct()).hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("names")
    void noHostileNameIsAnId(String name) {
        StringBuilder quoted = new StringBuilder();
        name.chars().forEach(unit -> quoted.append("\\u%04x".formatted(unit)));
        PackFolder pack = PackFolder.whole(folder)
                .change("pack.yaml", "[tea-on-the-steps]", "[tea-on-the-steps, \"" + quoted + "\"]");
        assertThat(faults(pack)).isNotEmpty().allMatch(fault -> fault.startsWith("pack.yaml:4"), "with file and line");
    }

    @ParameterizedTest
    @MethodSource("names")
    void noHostileNameIsRead(String name) throws IOException {
        FolderFiles files = new FolderFiles(folder);
        for (String path : List.of(name, "practices/" + name, "practices/" + name + ".yaml", name + "/pack.yaml")) {
            FaultLog faults = new FaultLog();
            assertThat(files.read(path, faults)).isEmpty();
            assertThat(faults.count()).as(path).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noHostileNamePassesUnseen(String name) throws IOException {
        String path = "practices/" + name.replace("/", "") + ".yaml";
        if (canBe(path)) {
            PackFolder pack = PackFolder.whole(folder);
            Files.writeString(folder.resolve(path), "id: x\n");
            assertThat(faults(pack)).singleElement().satisfies(told -> {
                assertThat(told).contains("must be named in pack.yaml, or taken away");
                assertThat(told.codePoints()).noneMatch(HostileNamesTest::isHidden);
            });
        }
    }

    private static boolean isHidden(int point) {
        return point < ' ' || Character.getType(point) == Character.FORMAT;
    }

    /** Whether the system the test runs on can have such a file at all. */
    private boolean canBe(String path) {
        try {
            return path.getBytes(StandardCharsets.UTF_8).length < 240
                    && folder.resolve(path).toString().endsWith(path);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    private static List<String> faults(PackFolder pack) {
        var refused = catchThrowableOfType(InvalidDataException.class, pack::load);
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::toString).toList();
    }
}
