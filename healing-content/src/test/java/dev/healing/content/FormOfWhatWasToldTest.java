package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Willingness;
import dev.healing.content.Letter.Section;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words around a plan that follow what was told, where one form serves people in different need. */
class FormOfWhatWasToldTest {

    private static final Content CONTENT = StandardContent.content();
    private static final HealingPlanner PLANNER = HealingPlanner.using(CONTENT.catalog());

    static Stream<Guidebook> guidebooks() {
        return Manifest.LANGUAGES.stream().map(language -> CONTENT.guidebook(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @MethodSource("guidebooks")
    @DisplayName(
            "D2, INV-12: whoever harms is not spoken to as someone who was harmed; the safety of the other comes first")
    void whoeverHarmsIsSpokenToAsSuch(Guidebook guidebook) {
        Plan plan = plan(told().addConcern(Known.I_AM_HARMING.concern()));
        String letter = guidebook.letter(plan).toText();

        assertThat(guidebook.form(plan)).isEqualTo(guidebook.form(FormKey.PROTECT_WHO_HARMS, plan.kind()));
        assertThat(letter)
                .doesNotContain(say(guidebook, Label.OWN_STRENGTH))
                .doesNotContain(usual(guidebook, plan).get(0))
                .doesNotContain(say(guidebook, Label.NOT_YOUR_FAULT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Known.class,
            names = {
                "FEAR_OF_OTHER",
                "INJURY",
                "WEAPON",
                "MUTUAL_AGGRESSION",
                "SELF_HARM",
                "PHYSICAL_VIOLENCE",
                "OTHER_MAY_DIE"
            })
    @DisplayName("INV-12: whoever harms and may be harmed, too, is believed as anybody in danger")
    void whoeverMayBeHarmedTooIsBelieved(Known beside) {
        Plan plan = plan(told().addConcern(Known.I_AM_HARMING.concern()).addConcern(beside.concern()));

        assertThat(guidebooks())
                .allSatisfy(
                        guidebook -> assertThat(guidebook.form(plan).opening()).isEqualTo(usual(guidebook, plan)));
    }

    @ParameterizedTest
    @MethodSource("guidebooks")
    @DisplayName("Only a parent who is worn out is told so")
    void onlyAWornOutParentIsToldSo(Guidebook guidebook) {
        Relationship teenager = Relationship.parentOfYoungChild().toBuilder()
                .other(Person.of(AgeGroup.TEEN))
                .build();
        Plan rested = PLANNER.plan(Situation.of(
                teenager, told().otherWillingness(Willingness.UNWILLING).build()));
        Plan worn = PLANNER.plan(Situation.of(teenager, told().desireToGrow(3).build()));

        assertThat(rested.decision().form()).isEqualTo(worn.decision().form());
        assertThat(guidebook.form(worn))
                .isEqualTo(guidebook.form(FormKey.OWN_WORK_PARENT_WORN_OUT, worn.kind()))
                .isNotEqualTo(guidebook.form(rested));
        assertThat(guidebook.form(rested)).isEqualTo(guidebook.form(FormKey.OWN_WORK_PARENT_LED, worn.kind()));
    }

    @ParameterizedTest
    @MethodSource("guidebooks")
    @DisplayName("INV-57: while safety is open, help stands before anything to do")
    void helpIsInSightWhileSafetyIsOpen(Guidebook guidebook) {
        Plan plan = plan(told().safetyAnswered(SafetyAnswered.PARTLY));

        assertThat(guidebook.letter(plan).sections().get(1))
                .extracting(Section::heading)
                .isEqualTo(say(guidebook, Label.HELP));
    }

    private static List<String> usual(Guidebook guidebook, Plan plan) {
        return guidebook
                .form(plan.decision().path(), plan.decision().form(), plan.kind())
                .opening();
    }

    private static String say(Guidebook guidebook, Label label) {
        return StandardGuides.of(guidebook.locale().getLanguage()).words().label(label);
    }

    private static Plan plan(AssessmentBuilder today) {
        return PLANNER.plan(Situation.of(Relationship.coupleLivingTogether(), today.build()));
    }

    private static AssessmentBuilder told() {
        return Assessment.calmAndWilling(Situations.TODAY).toBuilder();
    }
}
