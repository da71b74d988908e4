package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Circumstance;
import dev.healing.assessment.Harm;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Heard;
import dev.healing.assessment.Situation;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Omission;
import dev.healing.plan.Plan;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a letter says of what a limit takes out: never its name, always what stands in for it. */
class LetterLimitsTest {

    private static final Content CONTENT = StandardContent.content();
    private static final HealingPlanner PLANNER = HealingPlanner.using(CONTENT.catalog());
    private static final Guidebook GUIDEBOOK = CONTENT.guidebook(Locale.ENGLISH);
    private static final String LINE = "Some things do not fit with what you told us is hard.";

    /** Two grown siblings after an inheritance; both share in it. */
    private static Plan plan(Limit... limits) {
        Relationship friends = Relationship.friendsInTouch();
        Person self = Person.builder().from(friends.self()).addLimits(limits).build();
        return PLANNER.plan(Situation.of(
                friends.toBuilder().kind(RelationshipKind.FAMILY).self(self).build(),
                Assessment.calmAndWilling(LocalDate.of(2026, 11, 28)).toBuilder()
                        .addHarm(Harm.MONEY)
                        .addHarm(Harm.LEFT_OUT)
                        .harmedBy(HarmedBy.BOTH)
                        .heard(Heard.PARTLY)
                        .addCircumstance(Circumstance.INHERITANCE)
                        .weeklyMinutes(90)
                        .build()));
    }

    private static String letter(Plan plan) {
        return GUIDEBOOK.letter(plan).toText().replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("INV-47: without a limit nothing is said of one")
    void nothingWithoutALimit() {
        assertThat(letter(plan())).doesNotContain(LINE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("INV-47: what stands in is named, and what is taken out is not")
    void whatStandsInIsNamed(Limit limit) {
        Plan limited = plan(limit);
        ImmutableList<Omission> takenOut = limited.omissions().stream()
                .filter(omission -> plan().omissions().stream()
                        .noneMatch(before -> before.practice().equals(omission.practice())
                                && before.reasons().equals(omission.reasons())))
                .filter(omission -> omission.instead().isPresent())
                .collect(ImmutableList.toImmutableList());
        String letter = letter(limited);

        assertThat(takenOut.isEmpty() || letter.contains(LINE + " In their place: "))
                .as(letter)
                .isTrue();
        assertThat(takenOut)
                .allSatisfy(omission -> assertThat(letter)
                        .doesNotContain('"' + GUIDEBOOK.title(omission.practice(), limited.kind()) + '"'));
    }

    @Test
    @DisplayName("INV-47: some limit does take something out here")
    void someLimitTakesSomethingOut() {
        assertThat(plan(Limit.SPEECH_HARD).omissions())
                .anyMatch(omission -> omission.instead().isPresent());
        assertThat(letter(plan(Limit.SPEECH_HARD))).contains(LINE + " In their place: ");
    }
}
