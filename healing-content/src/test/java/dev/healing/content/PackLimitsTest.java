package dev.healing.content;

import static dev.healing.content.PackFolder.RULES;
import static dev.healing.content.PackFolder.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.content.yaml.YamlParser;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack may not be: endless, elsewhere, or other than it looks. */
class PackLimitsTest {

    @TempDir
    private Path folder = Path.of("");

    private PackFolder pack = PackFolder.whole(Path.of("target"));

    @BeforeEach
    void writeAWholePack() {
        pack = PackFolder.whole(folder);
    }

    private List<String> faults() {
        var refused = catchThrowableOfType(InvalidDataException.class, () -> pack.load());
        assertThat(refused).as("the pack loads").isNotNull();
        return refused.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        pack.write(TEXTS, "#".repeat(YamlParser.LARGEST + 1));
        assertThat(faults()).containsExactly(TEXTS + ": must have at most 1048576 bytes");
    }

    @Test
    void aPackThatIsTooLongIsRefused() {
        int files = FolderFiles.MOST_BYTES / YamlParser.LARGEST;
        List<String> ids = IntStream.range(0, files).mapToObj(i -> "big-" + i).toList();
        ids.forEach(id -> pack.write("practices/" + id + ".yaml", "#".repeat(YamlParser.LARGEST)));
        pack.change("pack.yaml", "[tea-on-the-steps]", "[tea-on-the-steps, " + String.join(", ", ids) + "]");
        assertThat(faults())
                .contains(
                        "practices/big-31.yaml: must not be read: the files of a pack have at most 33554432 bytes together");
    }

    @Test
    void aFolderWithTooManyFilesIsRefused() throws IOException {
        for (int i = 0; i < FolderFiles.MOST_FILES; i++) {
            Files.createFile(folder.resolve("practices/a-" + i + ".yaml"));
        }
        assertThat(faults()).containsExactly("practices: must hold at most 1000 files");
    }

    @Test
    void aListWithTooManyIdsIsRefused() {
        String ids = IntStream.rangeClosed(0, 1000).mapToObj(i -> "a-" + i).collect(Collectors.joining(", "));
        pack.change("pack.yaml", "practices:", "hides: [" + ids + "]\npractices:");
        assertThat(faults()).containsExactly("pack.yaml:4 hides: must have at most 1000 ids");
    }

    @Test
    void thousandsOfFaultsAreCounted() {
        String more = IntStream.range(0, 3000).mapToObj(i -> "x" + i + ": 1\n").collect(Collectors.joining());
        pack.change(RULES, "phase: STEADY", more + "phase: STEADY");
        assertThat(faults()).hasSize(1001).last().isEqualTo("pack: has 2000 more faults; mend these first");
    }

    @Test
    void aFolderThatIsALinkOutOfThePackIsNotListed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret-name.yaml"), "id: x\n");
        pack.remove(RULES);
        Files.delete(folder.resolve("practices"));
        Files.createSymbolicLink(folder.resolve("practices"), elsewhere);
        assertThat(faults())
                .contains("practices: must lie inside the folder of the pack; a link leads out of it")
                .noneMatch(fault -> fault.contains("secret-name"));
    }

    @Test
    void aLinkInsideThePackIsFine() throws IOException {
        Files.move(folder.resolve(RULES), folder.resolve("rules.txt"));
        Files.createSymbolicLink(folder.resolve(RULES), folder.resolve("rules.txt"));
        assertThat(pack.load().practices()).hasSize(1);
    }

    @Test
    void aLinkToItselfIsMissing() throws IOException {
        pack.remove(RULES);
        Files.createSymbolicLink(folder.resolve(RULES), folder.resolve(RULES));
        assertThat(faults()).containsExactly(RULES + ": must be there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yml | pack.yml: must be one of [pack.yaml, sources.yaml] or [practices, texts], or taken away",
                "source.yaml | source.yaml: must be one of",
                "Practices/tea.yaml | Practices: must be one of",
                "texts/fr/practices/tea-on-the-steps.yaml | 'texts/fr: must be one of [en, es], or taken away'",
                "texts/en/practice/tea-on-the-steps.yaml | texts/en/practice: must be one of",
                "texts/en/practices/Tea-on-the-steps.yaml | texts/en/practices/Tea-on-the-steps.yaml: must be named in"
            })
    void whatWouldBePassedOverIsTold(String path, String fault) {
        pack.write(path, "id: x\n");
        assertThat(faults()).singleElement().asString().startsWith(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "LICENSE", ".gitignore"})
    void whatBelongsToAnyFolderMayStay(String path) {
        pack.write(path, "Tea.\n");
        assertThat(pack.load().practices()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202eTea",
                "Tea\u2066x\u2069",
                "T\u200bea",
                "Te\u200da",
                "\ufeffTea",
                "T\u00adea",
                "T\u2028ea",
                "T\u3164ea",
                "T\ue000ea",
                "\"T\\u202Eea\"",
                "\"T\\0ea\"",
                "\"T\\eea\"",
                "Te\u0301a"
            })
    @DisplayName("R-20: a text that reads other than it looks is refused with its line")
    void aTextThatReadsOtherThanItLooksIsRefused(String title) {
        pack.change(TEXTS, "title: Tea on the steps", "title: " + title);
        assertThat(faults()).first().asString().startsWith(TEXTS + ":1").contains("must");
        assertThat(String.join("", faults()).codePoints())
                .noneMatch(point -> Character.getType(point) == Character.FORMAT || Character.isISOControl(point));
    }

    @Test
    void aFieldWithAHiddenCharacterIsRefused() {
        pack.change(RULES, "gaze: false", "ga\u200bze: false");
        assertThat(faults())
                .containsExactly(
                        RULES + ":12: must hold only characters that can be seen; take U+200B out",
                        RULES + ":12 ga<U+200B>ze: must not be here: no field has this name, was ga<U+200B>ze");
    }
}
