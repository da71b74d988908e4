package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Situation;
import dev.healing.content.Content;
import dev.healing.content.StandardContent;
import dev.healing.json.SituationJson;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.relationship.RelationshipKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What twelve people in hard places read, kept as files, so that whoever changes a rule or a word sees whom it reaches.
 * {@code -Dgolden.rewrite=true} writes them anew; read them aloud before you commit. None of the twelve is a real person.
 */
@DisplayName("Golden letters")
class GoldenLetterTest {

    private static final java.nio.file.Path FILES =
            java.nio.file.Path.of("src", "test", "resources", "dev", "healing", "console", "letters");
    private static final Content CONTENT = StandardContent.content();
    private static final HealingPlanner PLANNER = HealingPlanner.using(CONTENT.catalog());

    static Stream<Arguments> letters() throws IOException {
        return people().stream().flatMap(person -> Stream.of("en", "es").map(tag -> Arguments.of(person, tag)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("letters")
    void letterIsAsKept(String person, String tag) throws IOException {
        String letter = CONTENT.guidebook(Locale.forLanguageTag(tag))
                .letter(PLANNER.plan(situation(person)))
                .toText();
        java.nio.file.Path file = FILES.resolve(person + "." + tag + ".txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, letter);
        }
        assertThat(letter).isEqualTo(Files.readString(file));
    }

    @Test
    @DisplayName("They come from every kind of bond and go every path")
    void everyKindAndPathIsThere() throws IOException {
        List<RelationshipKind> kinds = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (String person : people()) {
            Situation situation = situation(person);
            Plan plan = PLANNER.plan(situation);
            kinds.add(situation.relationship().kind());
            paths.add(plan.decision().path());
        }

        assertThat(kinds).contains(RelationshipKind.values());
        assertThat(paths).contains(Path.values());
    }

    private static List<String> people() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Situation situation(String person) throws IOException {
        return SituationJson.read(Files.readString(FILES.resolve(person + ".json")));
    }
}
