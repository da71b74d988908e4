package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.practice.Grade;
import dev.healing.practice.Practice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardContentTest {

    private static final Path ROOT = Path.of("src/main/resources/dev/healing/content/standard");
    private static final Content CONTENT = StandardContent.content();

    private static final ImmutableMap<String, PracticeWords> WORDS =
            StandardContent.pack().texts("en");
    private static final ImmutableSet<Grade> BACKED = ImmutableSet.of(Grade.TRIAL, Grade.PART_OF_TRIAL, Grade.OBSERVED);

    static Stream<Practice> practices() {
        return CONTENT.catalog().practices().values().stream();
    }

    @Test
    void thePackagedPackLoadsOnceAndWithoutAFault() {
        assertThat(StandardContent.content()).isSameAs(CONTENT);
        assertThat(CONTENT.catalog().packs()).singleElement().hasToString("PackVersion[id=standard, version=0.1.0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practices", "texts/en/practices"})
    void thePackNamesTheFilesThereAreAndNoOther(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            List<String> ids = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertThat(CONTENT.catalog().practices().keySet()).containsExactlyElementsOf(ids);
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    @DisplayName("INV-55: every practice has purpose, minutes, a stop condition, a grade, and a source or experience")
    void everyPracticeIsComplete(Practice practice) {
        assertThat(practice.usualMinutes()).isPositive();
        assertThat(practice.seeds()).isNotEmpty();
        assertThat(practice.grades().keySet()).containsAll(practice.kinds());
        assertThat(practice.sources().isEmpty()
                        && practice.grades().values().stream().anyMatch(BACKED::contains))
                .as("what is graded as studied names its source")
                .isFalse();
        practice.kinds().forEach(kind -> {
            PracticeText text = Words.of(WORDS, practice.id()).of(kind);
            assertThat(List.of(text.title(), text.purpose(), text.helps(), text.shortest(), text.watch(), text.stop()))
                    .noneMatch(String::isBlank);
            assertThat(text.steps()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("INV-55: every source a practice cites was seen, at least in the words of others")
    void everyCitedSourceWasSeen() {
        assertThat(practices()
                        .flatMap(practice -> practice.sources().stream())
                        .map(key -> Words.of(CONTENT.sources(), key)))
                .noneMatch(source -> source.checked() == Source.Checked.UNVERIFIED);
    }

    @Test
    @DisplayName("LAW-16: the points of the seed that practices cite exist")
    void citedPointsOfTheSeedExist() {
        List<String> points =
                IntStream.rangeClosed(1, 102).mapToObj(n -> "S" + n).toList();
        assertThat(practices().flatMap(practice -> practice.seeds().stream())).isSubsetOf(points);
    }
}
