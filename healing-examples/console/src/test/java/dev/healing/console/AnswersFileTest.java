package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.json.SituationJson;
import dev.healing.relationship.Relationship;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of answers")
class AnswersFileTest {

    private static final Situation ANSWERS =
            Situation.of(Relationship.friendsInTouch(), Assessment.calmAndWilling(LocalDate.of(2026, 3, 2)));

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("is made with the first answers, and written again with the next; nothing else is left behind")
    void isWrittenAgain() throws IOException {
        AnswersFile file = AnswersFile.named(folder.resolve("a.json"));
        assertThat(file.path()).isEmpty();
        assertThat(names()).isEmpty();

        file.save(ANSWERS);
        file.save(ANSWERS);

        assertThat(names()).containsExactly("a.json");
        assertThat(SituationJson.read(Files.readString(file.path().orElseThrow())))
                .isEqualTo(ANSWERS);
    }

    @Test
    @DisplayName("takes the next free name and leaves other files as they are")
    void neverWritesOver() throws IOException {
        Files.writeString(folder.resolve("a.json"), "mine");
        Files.writeString(folder.resolve("a-2.json"), "mine too");

        AnswersFile file = AnswersFile.named(folder.resolve("a.json"));
        file.save(ANSWERS);

        assertThat(names()).containsExactly("a-2.json", "a-3.json", "a.json");
        assertThat(folder.resolve("a.json")).hasContent("mine");
        assertThat(folder.resolve("a-2.json")).hasContent("mine too");
    }

    @Test
    @DisplayName("a name without an ending, or with nothing but one, gets its number at the end")
    void numbersOddNames() throws IOException {
        for (String name : List.of("answers", ".answers")) {
            Files.writeString(folder.resolve(name), "");
            AnswersFile file = AnswersFile.named(folder.resolve(name));
            file.save(ANSWERS);
            assertThat(file.path().orElseThrow()).hasFileName(name + "-2");
        }
    }

    @Test
    @DisplayName("a file that was read is written again, for its owner only from then on")
    void isResumed() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        AnswersFile.again(file).save(ANSWERS);

        assertThat(names()).containsExactly("a.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("only its owner may read it")
    void isPrivate() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        AnswersFile file = AnswersFile.named(folder.resolve("a.json"));

        file.save(ANSWERS);

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.path().orElseThrow())))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("a folder that is not there is told before the first question")
    void needsAFolder() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> AnswersFile.named(folder.resolve("gone").resolve("a.json")));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> AnswersFile.named(folder));
    }
}
