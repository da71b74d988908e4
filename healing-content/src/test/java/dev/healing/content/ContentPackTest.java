package dev.healing.content;

import static dev.healing.content.PackFolder.RULES;
import static dev.healing.content.PackFolder.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPackTest {

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
    void aPackOfOnesOwnAddsToTheStandardOne() {
        Content content = StandardContent.content().with(pack.load());
        assertThat(content.catalog().practices())
                .hasSize(1 + StandardContent.pack().practices().size());
        assertThat(content.catalog().isVouched("tea-on-the-steps")).isFalse();
        assertThat(content.sources()).containsKey("tea20");
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnce() {
        pack.change(RULES, "phase: STEADY", "phase: STEADILY")
                .change(RULES, "least: 2", "least: 9")
                .change(RULES, "[slow-breathing]", "[fast-breathing]")
                .change(RULES, "tea20", "tea21")
                .change(TEXTS, "stop: Stop when you like.\n", "")
                .change("sources.yaml", "UNVERIFIED", "MAYBE");
        assertThat(faults())
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith(RULES + ":4 phase: must be one of DISCERN"),
                        fault -> assertThat(fault)
                                .isEqualTo(RULES + ":7 minutes.least: must not be more than usual, was 9"),
                        fault -> assertThat(fault).startsWith(RULES + ":9 after[0]: must be the id of a practice"),
                        fault -> assertThat(fault).startsWith(RULES + ":16 sources[1]: must be a key in sources.yaml"),
                        fault -> assertThat(fault).isEqualTo(TEXTS + ":1 stop: must be given"),
                        fault -> assertThat(fault).startsWith("sources.yaml:7 tea20.checked: must be one of"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth: LIGHT | depth: [LIGHT] | :6 depth: must be one of LIGHT, MODERATE, DEEP",
                "depth: LIGHT | deepness: LIGHT | :6 deepness: must not be here: no field has this name",
                "depth: LIGHT | requires: [[NO_SUCH_FINDING]] | :6 requires[0][0]: must be a constant of Finding",
                "depth: LIGHT | requires: [[]] | :6 requires[0]: must be a list of one or more findings",
                "depth: LIGHT | suits: [ANY, SOME] | :6 suits[1]: must be a constant of Finding",
                "depth: LIGHT | seeds: [S103] | :6 seeds[0]: must be a point of the seed",
                "depth: LIGHT | course: 60 | :6 course: must be a whole number from 1 to 52",
                "[STEADYING] | [STEADYING, COOKING] | :15 topics[1]: must be a constant of Topic",
                "gaze: false | gaze: no | :12 gaze: must be true or false, was no",
                "{timesAWeek: 2} | {timesAWeek: 8} | :8 cadence.timesAWeek: must be a whole number from 1 to 7, was 8",
                "{timesAWeek: 2} | SOMETIMES | :8 cadence: must be ONCE, AS_NEEDED",
                "{timesAWeek: 2} | {timesAWeek: 2, everyWeeks: 2} | :8 cadence: must hold timesAWeek or everyWeeks",
                "[FRIENDSHIP] | [] | :3 kinds: must name at least one kind",
                "{FRIENDSHIP: EXPERIENCE} | {STRANGERS: EXPERIENCE} | :17 grades.STRANGERS: must be the grade for",
                "id: tea-on-the-steps | id: coffee | :1 id: must be the name of the file"
            })
    void aFaultInTheRulesIsToldWithItsLine(String from, String to, String fault) {
        pack.change(RULES, from, to);
        assertThat(faults()).anyMatch(told -> told.startsWith(RULES + fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tea on the steps | '' | :1 title: must hold words",
                "Tea on the steps | Tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-tea-t"
                        + " | :1 title: must have at most 80 characters; it has 81",
                "  - do: | '  - say:' | :5 steps[0].do: must be given",
                "short: | 'kinds: {ROMANTIC: {title: Tea for two}}\nshort:' | :6 kinds.ROMANTIC: must stand under one of"
            })
    void aFaultInTheWordsIsToldWithItsLine(String from, String to, String fault) {
        pack.change(TEXTS, from, to);
        assertThat(faults()).anyMatch(told -> told.startsWith(TEXTS + fault));
    }

    @Test
    void whatIsMissingOrUnnamedIsTold() {
        pack.remove(TEXTS).write("practices/stray.yaml", "id: stray\n");
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        TEXTS + ": must be there", "practices/stray.yaml: must be named in pack.yaml, or taken away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret", "/etc/passwd", "a/b", "..", "Tea"})
    void anIdThatCouldLeadOutOfTheFolderIsRefused(String id) {
        pack.change("pack.yaml", "[tea-on-the-steps]", "[\"" + id + "\", tea-on-the-steps]");
        assertThat(faults())
                .containsExactly("pack.yaml:4 practices[0]: must be words in lower case joined by hyphens, was " + id);
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "id: tea-on-the-steps\n");
        pack.remove(RULES);
        Files.createSymbolicLink(folder.resolve(RULES), secret);
        assertThat(faults())
                .containsExactly(RULES + ": must lie inside the folder of the pack; a link leads out of it");
    }

    @Test
    void aFolderWhereAFileShouldBeIsRefused() throws IOException {
        pack.remove(RULES);
        Files.createDirectory(folder.resolve(RULES));
        assertThat(faults()).containsExactly(RULES + ": must be a file");
    }

    @Test
    void aFolderThatIsNotThereIsNotThePacksFault() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ContentPack.load(folder.resolve("nowhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.yaml", "letter.yaml", "questions.yaml"})
    @DisplayName("INV-86: no pack words paths, help or questions")
    void noPackWordsPathsHelpOrQuestions(String name) {
        pack.write("texts/en/" + name, "help: {CRISIS: {title: Nothing, text: Wait.}}\n");
        assertThat(faults()).singleElement().asString().startsWith("texts/en/" + name + ": must be taken away");
    }

    @Test
    @DisplayName("INV-86: no pack changes a vouched practice or its words")
    void noPackChangesAVouchedPracticeOrItsWords() {
        String words = "texts/en/practices/slow-breathing.yaml";
        pack.change("pack.yaml", "practices:", "rewords: [slow-breathing]\npractices:")
                .write(words, text());
        ContentPack reworded = pack.load();
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> StandardContent.content().with(reworded))
                .withMessage(words + ": must be taken away: the words of a vouched practice stay as they are");
    }

    @Test
    void whatIsTakenIsTold() {
        ContentPack tea = pack.load();
        Content content = StandardContent.content().with(tea);
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> content.with(tea))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(3));
    }

    private String text() {
        try {
            return Files.readString(folder.resolve(TEXTS));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
