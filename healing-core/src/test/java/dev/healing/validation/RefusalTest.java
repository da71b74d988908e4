package dev.healing.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.assessment.SituationBuilder;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.PersonBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-85: what does not fit is refused by its name, and what just fits is not")
class RefusalTest {

    @ParameterizedTest(name = "{0}: {2} to {3}")
    @MethodSource("numbers")
    void everyNumberHasItsRange(
            String field, BiFunction<AssessmentBuilder, Integer, AssessmentBuilder> set, int least, int most) {
        for (int fits : new int[] {least, most}) {
            assertThatCode(() -> day(day -> set.apply(day, fits))).doesNotThrowAnyException();
        }
        for (int wrong : new int[] {least - 1, most + 1}) {
            assertThatThrownBy(() -> day(day -> set.apply(day, wrong)))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessage("assessment." + field + ": must be a whole number from " + least + " to " + most
                            + ", was " + wrong);
        }
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("desireToGrow", AssessmentBuilder::desireToGrow, 10),
                number("loveRemains", AssessmentBuilder::loveRemains, 10),
                number("invitationsUnanswered", AssessmentBuilder::invitationsUnanswered, 10_000),
                number("openness", AssessmentBuilder::openness, 10),
                number("trust", AssessmentBuilder::trust, 10),
                number("rehashing", AssessmentBuilder::rehashing, 10),
                number("guardedness", AssessmentBuilder::guardedness, 10),
                number("heaviness", AssessmentBuilder::heaviness, 10),
                number("ownPartSeen", AssessmentBuilder::ownPartSeen, 10),
                number("conflictHeat", AssessmentBuilder::conflictHeat, 10),
                number("weeklyMinutes", AssessmentBuilder::weeklyMinutes, 600));
    }

    private static Arguments number(
            String field, BiFunction<AssessmentBuilder, Integer, AssessmentBuilder> set, int most) {
        return Arguments.of(field, set, 0, most);
    }

    private static Assessment day(UnaryOperator<AssessmentBuilder> said) {
        return said.apply(Assessment.builder().takenOn(Situations.TODAY)).build();
    }

    @Test
    void everyCodeHasItsLength() {
        SafetyConcern fits = SafetyConcern.of("x".repeat(80));
        SafetyConcern tooLong = SafetyConcern.of("x".repeat(81));

        assertThatCode(() ->
                        day(day -> day.addConcern(fits).addConcernsUnsure(fits).addConcernsDenied(fits)))
                .doesNotThrowAnyException();
        refused(() -> day(day -> day.addConcern(tooLong)), "assessment.concerns");
        refused(() -> day(day -> day.addConcernsUnsure(tooLong)), "assessment.concernsUnsure");
        refused(() -> day(day -> day.addConcernsDenied(tooLong)), "assessment.concernsDenied");
        refused(() -> day(day -> day.addConcern(SafetyConcern.of(""))), "assessment.concerns");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String path) {
        assertThatThrownBy(made)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith(path + ": must have from ");
    }

    private static Situation situation(UnaryOperator<SituationBuilder> change) {
        return change.apply(Situation.builder().relationship(Relationship.coupleLivingTogether()))
                .build();
    }

    private static List<Assessment> days(int number) {
        return IntStream.range(0, number)
                .mapToObj(ago -> Assessment.builder()
                        .takenOn(Situations.TODAY.minusDays(ago))
                        .build())
                .toList();
    }

    @Test
    void aSituationHoldsSomeDaysAndPracticesByTheirIds() {
        assertThatThrownBy(() -> situation(s -> s)).hasMessage("assessments: must hold at least one assessment");
        assertThatThrownBy(() -> situation(s -> s.addAllAssessments(days(201))))
                .hasMessage("assessments: must hold at most 200 assessments");
        assertThat(situation(s -> s.addAllAssessments(days(200))).earlier()).hasSize(199);
        refused(() -> situation(s -> s.addAllAssessments(days(1)).putDone("x".repeat(81), 1)), "done");
        refused(() -> situation(s -> s.addAllAssessments(days(1)).addDeclined("x".repeat(81))), "declined");
        assertThatThrownBy(() -> situation(s -> s.addAllAssessments(days(1)).putDone("x", -1)))
                .hasMessage("done: must be a whole number from 0 to 10000, was -1");
    }

    @ParameterizedTest
    @CsvSource({"0, CHILD", "12, CHILD", "13, TEEN", "17, TEEN", "18, ADULT", "120, ADULT"})
    void anAgeSaysTheGroup(int age, AgeGroup group) {
        assertThat(Person.builder().age(age).build().ages()).contains(group);
        assertThat(Person.builder().age(age).ageGroup(group).build().ages()).contains(group);
        assertThat(Person.unknown().ages()).isEmpty();
    }

    @Test
    void aPersonFitsTogether() {
        refusedAs(p -> p.age(121), "relationship.self.age: must be a whole number from 0 to 120, was 121");
        refusedAs(p -> p.age(30).ageGroup(AgeGroup.TEEN), "relationship.self.ageGroup: must agree with age");
        refusedAs(p -> p.name("x".repeat(201)), "relationship.self.name: must have from 0 to 200 characters");
    }

    private static void refusedAs(UnaryOperator<PersonBuilder> person, String message) {
        assertThatThrownBy(() -> Relationship.coupleLivingTogether().toBuilder()
                        .self(person.apply(Person.builder()).build())
                        .build())
                .hasMessage(message);
    }

    @Test
    void aFaultQuotesNoMoreThanFortyCharacters() {
        assertThat(new Fault("a", "must fit", "x".repeat(40))).hasToString("a: must fit, was " + "x".repeat(40));
        assertThat(new Fault("a", "must fit", "x".repeat(41)))
                .hasToString("a: must fit, was " + "x".repeat(40) + "...");
        assertThat(Fault.at("a", "must fit")).hasToString("a: must fit");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 1, 1, true",
        "WEEKLY, 7, 1, true",
        "WEEKLY, 8, 1, false",
        "WEEKLY, 0, 1, false",
        "WEEKLY, 1, 12, true",
        "WEEKLY, 1, 13, false",
        "WEEKLY, 1, 0, false",
        "WEEKLY, 2, 2, false",
        "ONCE, 1, 1, true",
        "ONCE, 2, 1, false",
        "ONCE, 1, 2, false"
    })
    void aCadenceFitsItsRhythm(Rhythm rhythm, int times, int everyWeeks, boolean fits) {
        if (fits) {
            assertThat(new Cadence(rhythm, times, everyWeeks))
                    .extracting(Cadence::times)
                    .isEqualTo(times);
        } else {
            assertThatThrownBy(() -> new Cadence(rhythm, times, everyWeeks))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Cadence.timesAWeek(3)).isEqualTo(new Cadence(Rhythm.WEEKLY, 3, 1));
        assertThat(Cadence.everyWeeks(3)).isEqualTo(new Cadence(Rhythm.WEEKLY, 1, 3));
    }

    private static PracticeBuilder practice() {
        Practice any = FrozenPack.catalog().practices().values().iterator().next();
        return any.toBuilder().leastMinutes(10).usualMinutes(20);
    }

    @Test
    void aPracticeDoesNotContradictItself() {
        assertThat(practice().build())
                .hasToString("Practice{" + practice().build().id() + "}");
        assertThat(practice()
                        .id("x".repeat(80))
                        .leastMinutes(1)
                        .usualMinutes(600)
                        .courseWeeks(52)
                        .build()
                        .usualMinutes())
                .isEqualTo(600);
        assertThat(practice()
                        .leastMinutes(600)
                        .usualMinutes(600)
                        .courseWeeks(1)
                        .build()
                        .leastMinutes())
                .isEqualTo(600);
        for (PracticeBuilder wrong : List.of(
                practice().id("x".repeat(81)),
                practice().id("Not An Id"),
                practice().addPrerequisites(new Prerequisite("not|an id", /* soft= */ true)),
                practice().leastMinutes(0),
                practice().leastMinutes(601).usualMinutes(601),
                practice().usualMinutes(9),
                practice().usualMinutes(601),
                practice().courseWeeks(0),
                practice().courseWeeks(53))) {
            assertThatThrownBy(wrong::build).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
