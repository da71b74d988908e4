package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Coping;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about packs shows can be used as it stands there, and what it says of messages is so. */
class PacksPageTest {

    private static final Path PAGE = Path.of("../docs/PACKS.md");
    private static final Pattern FENCE = Pattern.compile("(?m)^```");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml (\\S+)\\n(.*?)^```$");
    private static final Pattern MESSAGE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    @TempDir
    private Path folder = Path.of("");

    /** The files of the page; those of the second pack stand in a folder of their own. */
    private void writeTheBlocksOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
        assertThat(blocks).as("every block of the page is a file of the pack").hasSize((int)
                (FENCE.matcher(page).results().count() / 2));
        for (MatchResult block : blocks) {
            Path file = folder.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
    }

    @Test
    void theExampleOfThePageIsPlanned() throws IOException {
        writeTheBlocksOfThePage();
        Content content = StandardContent.content()
                .with(ContentPack.load(folder))
                .with(ContentPack.load(folder.resolve("francais")));
        Relationship friends = Relationship.builder()
                .kind(RelationshipKind.FRIENDSHIP)
                .self(Person.of(AgeGroup.ADULT))
                .other(Person.of(AgeGroup.ADULT))
                .build();
        Assessment today = Assessment.builder()
                .takenOn(LocalDate.of(2026, 3, 2))
                .coping(Coping.STRAINED)
                .heaviness(8)
                .safetyAnswered(SafetyAnswered.ALL)
                .build();
        Plan plan = HealingPlanner.using(content.catalog()).plan(friends, today);

        assertThat(plan.sessions()).extracting(Planned::practice).contains("walk-round-the-block");
        assertThat(content.guidebook(Locale.ENGLISH).letter(plan).toString()).isNotEmpty();
        assertThat(content.sources()).containsKey("walking-notes");
        assertThat(content.guidebook(Locale.FRENCH).letter(plan).toText())
                .contains("Semaine 1\n", "Liste de sujets légers", "Walk round the block");
    }

    /** The parts of a message between what varies stand in the code that makes it. */
    @Test
    void everyMessageOfThePageIsOneOfTheLoader() throws IOException {
        String code =
                code(Path.of("src/main/java")) + code(Path.of("../healing-core/src/main/java/dev/healing/practice"));
        List<String> messages = MESSAGE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .filter(message -> message.contains(" "))
                .toList();
        assertThat(messages).hasSizeGreaterThan(40);
        for (String message : messages) {
            assertThat(Splitter.on('…').trimResults(CharMatcher.anyOf(" ,")).split(message))
                    .as(message)
                    .allMatch(code::contains);
        }
    }

    private static String code(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder code = new StringBuilder();
            for (Path source : sources) {
                code.append(Files.readString(source));
            }
            return code.toString();
        }
    }
}
