package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Boundaries;
import dev.healing.assessment.Damage;
import dev.healing.assessment.Situation;
import dev.healing.assessment.ThirdParty;
import dev.healing.plan.Form;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the table of {@code docs/SEED.md} whole, and true to the rules, the inputs and the practices it names. */
class SeedTableTest {

    private static final Pattern ROW = Pattern.compile("^\\| (S\\d+) \\| (.+?) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("(?:LAW|INV)-\\d+");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b(?!-)");

    /** A row of the table. What holds it stands before "practices:", the practices after it. */
    private record Row(String number, String point, String places, Set<String> practices) {

        static Row of(MatchResult found) {
            String[] holds = found.group(3).split("practices:", 2);
            return new Row(
                    found.group(1), found.group(2), holds[0], holds.length == 1 ? Set.of() : all(CODE, holds[1], 1));
        }
    }

    private static final List<Row> ROWS =
            ROW.matcher(read("SEED.md")).results().map(Row::of).toList();
    private static final Set<Practice> PRACTICES =
            ImmutableSet.copyOf(StandardContent.content().catalog().practices().values());

    private static String read(String name) {
        try {
            return Files.readString(java.nio.file.Path.of("../docs", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("LAW-16: the table names each point of the seed once, in order")
    void everyPointIsThereOnce() {
        assertThat(ROWS.stream().map(Row::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 102).mapToObj(n -> "S" + n).toList());
        assertThat(ROWS).allSatisfy(row -> assertThat(row.point()).isNotBlank());
    }

    @Test
    @DisplayName("LAW-16: each point is held by a practice, a rule, an input or a form")
    void everyPointIsHeld() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(!row.practices().isEmpty()
                                || RULE.matcher(row.places()).find()
                                || row.places().contains("input")
                                || row.places().contains("form "))
                        .as("%s: %s", row.number(), row.places())
                        .isTrue());
    }

    @Test
    @DisplayName("LAW-16: the practices of a point are those that carry it, and no others")
    void practicesCarryTheirPoints() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.practices())
                        .as(row.number())
                        .isEqualTo(PRACTICES.stream()
                                .filter(practice -> practice.seeds().contains(row.number()))
                                .map(Practice::id)
                                .collect(Collectors.toSet())));
    }

    @Test
    @DisplayName("LAW-16: the rules, fields and constants that hold a point exist")
    void namedPlacesExist() {
        Set<String> rules =
                all(Pattern.compile("^\\* \\*\\*((?:LAW|INV)-\\d+)", Pattern.MULTILINE), read("RULES.md"), 1);
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(all(RULE, row.places(), 0)).as(row.number()).isSubsetOf(rules);
            assertThat(all(CODE, row.places(), 1)).as(row.number()).isSubsetOf(fields());
            assertThat(all(CONSTANT, row.places(), 0)).as(row.number()).isSubsetOf(constants());
        });
    }

    private static Set<String> fields() {
        Set<Class<?>> types =
                Set.of(Assessment.class, Situation.class, Relationship.class, Person.class, Practice.class, Plan.class);
        return Sets.union(
                types.stream().map(Class::getSimpleName).collect(Collectors.toSet()),
                types.stream()
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> constants() {
        return Stream.<Enum<?>[]>of(
                        Topic.values(),
                        Element.values(),
                        Phase.values(),
                        Path.values(),
                        Form.values(),
                        Note.values(),
                        Reason.Kind.values(),
                        RelationshipKind.values(),
                        Boundaries.values(),
                        Damage.values(),
                        Limit.values(),
                        Touch.values(),
                        ThirdParty.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
