package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.content.Content;
import dev.healing.content.ContentPack;
import dev.healing.content.Letter;
import dev.healing.content.StandardContent;
import dev.healing.json.SituationJson;
import dev.healing.plan.HealingPlanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In a language of long words, and in one that runs from right to left,")
class PseudoLanguagesTest {

    private static final int[] COLUMNS = {40, 80, 120};
    private static final int SECTIONS = 10;

    /** English is what is typed and read by machines: commands, moves, names of files, addresses. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}\\p{M}/.-])[A-Za-z]{3,}(?![\\p{L}\\p{M}/.-])");

    @TempDir
    static Path folder;

    private static final List<PseudoPack> PACKS = new ArrayList<>();

    @TempDir
    Path answers;

    @BeforeAll
    static void writePacks() throws IOException {
        for (PseudoLanguage language : PseudoLanguage.values()) {
            PACKS.add(PseudoPack.write(language, folder.resolve(language.tag())));
        }
    }

    static Stream<Arguments> languagesAndColumns() {
        return Stream.of(PseudoLanguage.values())
                .flatMap(language -> Arrays.stream(COLUMNS).mapToObj(columns -> Arguments.of(language, columns)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndColumns")
    @DisplayName("a letter loses no word, and no line is wider than the terminal")
    void letters(PseudoLanguage language, int columns) throws IOException {
        Content content = StandardContent.content().with(ContentPack.load(Path.of(pack(language))));
        HealingPlanner planner = HealingPlanner.using(content.catalog());
        int broken = 0;
        for (String name : Vignettes.ALL) {
            Letter letter = content.guidebook(Locale.forLanguageTag(language.tag()))
                    .letter(planner.plan(SituationJson.read(Vignettes.json(name))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            screen(out, columns).letter(letter);
            String shown = out.toString(StandardCharsets.UTF_8);

            fits(shown, columns);
            isAllPseudo(shown);
            pieces(letter).forEach(piece -> assertThat(packed(shown)).contains(packed(piece)));
            broken += (int) pieces(letter).stream()
                    .flatMap(piece -> Stream.of(piece.split(" ", -1)))
                    .filter(word -> width(word) > columns)
                    .count();
        }
        assertThat(broken > 0)
                .as("words too long for a line")
                .isEqualTo(language == PseudoLanguage.LONG && columns == 40);
    }

    @ParameterizedTest
    @MethodSource("languagesAndColumns")
    @DisplayName("an interview can be gone through, with help, a slip and a danger on the way")
    void interviews(PseudoLanguage language, int columns) {
        List<String> typed = new ArrayList<>(List.of("what?", "help"));
        typed.addAll(Scripts.WILLING_FRIENDS);
        typed.set(typed.indexOf("2") + 2, "1"); // afraid
        typed.addAll(Collections.nCopies(SECTIONS, "rest"));

        ConsoleProcess.Outcome outcome = console(language, columns)
                .typing(typed)
                .run(
                        "interview",
                        "--brief",
                        "--day",
                        "2026-03-02",
                        "--pack",
                        pack(language),
                        "--language",
                        language.tag());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(packed(outcome.out()))
                .containsSubsequence(
                        packed(language.of("Are you ever afraid of the other person?", 2000)),
                        packed(language.of("Thank you for saying so. This first:", 2000)),
                        packed(language.of("In danger right now", 80)),
                        packed(language.of("Safety first", 80)));
        fits(outcome.out(), columns);
        isAllPseudo(outcome.out());
    }

    @ParameterizedTest
    @MethodSource("languagesAndColumns")
    @DisplayName("the list of practices fits, and so does a practice in full")
    void practices(PseudoLanguage language, int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HealingConsole.commands(screen(out, columns))
                .execute("practices", "--pack", pack(language), "--language", language.tag());
        String list = out.toString(StandardCharsets.UTF_8);
        ConsoleProcess.Outcome one = console(language, columns)
                .run("practice", "slow-breathing", "--pack", pack(language), "--language", language.tag());

        assertThat(one.err()).isEmpty();
        fits(list, columns);
        fits(one.out(), columns);
        assertThat(list.lines().filter(line -> line.startsWith("slow-breathing")))
                .hasSize(1);
        assertThat(list).doesNotContain("Slow breathing");
    }

    private static Screen screen(ByteArrayOutputStream out, int columns) {
        return new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false, Columns.of(columns));
    }

    private ConsoleProcess console(PseudoLanguage language, int columns) {
        return ConsoleProcess.in(answers)
                .with("COLUMNS", String.valueOf(columns))
                .finding(Path.of(pack(language)));
    }

    private static String pack(PseudoLanguage language) {
        return PACKS.stream()
                .filter(pack -> pack.language() == language)
                .map(pack -> pack.folder().toString())
                .findFirst()
                .orElseThrow();
    }

    /** What is to be copied stays on one line; the terminal breaks it where it has to. */
    private static void fits(String shown, int columns) {
        assertThat(shown.lines().filter(line -> !line.startsWith("  healing ")))
                .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(columns));
        assertThat(shown).doesNotContain("{", "}", "null", "???");
    }

    private static void isAllPseudo(String shown) {
        assertThat(ENGLISH.matcher(shown).results().map(found -> found.group()).distinct())
                .isEmpty();
    }

    private static List<String> pieces(Letter letter) {
        return Stream.concat(
                        Stream.of(letter.title()),
                        letter.sections().stream()
                                .flatMap(section -> Stream.of(
                                                Stream.of(section.heading()),
                                                section.paragraphs().stream(),
                                                section.items().stream())
                                        .flatMap(pieces -> pieces)))
                .toList();
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int width(String text) {
        return new AttributedString(text).columnLength();
    }
}
