package dev.healing.questionnaire;

import static dev.healing.questionnaire.PeopleQuestions.OTHER;
import static dev.healing.questionnaire.PeopleQuestions.SELF;
import static dev.healing.questionnaire.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Circumstance;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Age, capacity and limits of the two people")
class PeopleQuestionsTest {

    private static Person told(Sheet sheet) {
        return sheet.situation().relationship().self();
    }

    @Test
    @DisplayName("an age in years takes the place of the age group, and gives it back when it is taken back")
    void yearsAndGroupNeverDisagree() {
        Question years = PeopleQuestions.age(SELF);
        Question group = PeopleQuestions.ageGroup(SELF, sheet -> true);

        Sheet sixteen = years.fill(COUPLE, List.of("16"));
        assertThat(told(sixteen)).isEqualTo(Person.builder().age(16).build());
        assertThat(group.given(sixteen)).containsExactly("TEEN");

        assertThat(told(years.fill(sixteen, List.of()))).isEqualTo(Person.of(AgeGroup.TEEN));
        assertThat(told(group.fill(sixteen, List.of("ADULT")))).isEqualTo(Person.of(AgeGroup.ADULT));
    }

    @Test
    @DisplayName("what is told of the other is not told of self")
    void eachSideHasItsOwn() {
        Sheet sheet = PeopleQuestions.limits(OTHER).fill(COUPLE, List.of("LOW_ENERGY"));

        assertThat(PeopleQuestions.limits(OTHER).given(sheet)).containsExactly("LOW_ENERGY");
        assertThat(PeopleQuestions.limits(SELF).given(sheet)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Circumstance.class,
            names = {"DEMENTIA", "ILLNESS", "CARING"})
    @DisplayName("capacity is asked where something may have taken it, and something can be mended")
    void capacity(Circumstance life) {
        Question capacity = PeopleQuestions.capacity();

        assertThat(capacity.isAsked(today(day -> day.addCircumstance(life)))).isTrue();
        assertThat(capacity.isAsked(today(day -> day.addCircumstance(life).addConcern(Known.THREATS.concern()))))
                .isFalse();
        assertThat(capacity.isAsked(today(day -> day.addCircumstance(Circumstance.NEW_BABY))))
                .isFalse();
    }

    @Test
    @DisplayName(
            "INV-28: limits of touch by faith or by what was lived through are shown in a romance of two adults only")
    void limitsShown() {
        List<String> all = Arrays.stream(Limit.values()).map(Limit::name).toList();
        List<String> elsewhere = all.stream()
                .filter(limit -> !limit.equals("TOUCH_TRIGGERS") && !limit.equals("TOUCH_FAITH"))
                .toList();
        Question limits = PeopleQuestions.limits(SELF);

        assertThat(limits.options(COUPLE)).isEqualTo(all);
        for (Sheet sheet : List.of(FRIENDS, PARENT, bond(bond -> bond.other(Person.unknown())))) {
            assertThat(limits.options(sheet)).isEqualTo(elsewhere);
        }
        assertThat(limits.options()).isEqualTo(all);
    }
}
