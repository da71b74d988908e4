package dev.healing.plan;

import static dev.healing.testkit.Situations.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.*;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.relationship.*;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A plan of every path and form, of 0, 15, 30, 60, 120 and 600 minutes, and of two weeks saved up, kept as files. {@code -Dgolden.rewrite=true}
 * writes them anew; the difference is then for a person to read.
 */
@DisplayName("Golden plans")
class GoldenPlanTest {

    private static final java.nio.file.Path FILES = java.nio.file.Path.of("src", "test", "resources", "golden");

    static Stream<Map.Entry<String, Situation>> situations() {
        return all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void planIsAsKept(Map.Entry<String, Situation> example) throws IOException {
        String sketch = PlanSketch.of(Lab.plan(example.getValue()));
        java.nio.file.Path file = FILES.resolve(example.getKey() + ".txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(FILES);
            Files.writeString(file, sketch);
        }
        assertThat(sketch).isEqualTo(Files.readString(file));
    }

    @Test
    void everyFormHasAGoldenPlan() {
        assertThat(all().values().stream()
                        .map(situation -> Lab.plan(situation).decision().form())
                        .distinct())
                .containsExactlyInAnyOrder(Form.values());
    }

    static Map<String, Situation> all() {
        Map<String, Situation> all = new TreeMap<>();
        all.put("protect", of(couple(), calm().addConcern(Known.FEAR_OF_OTHER.concern())));
        all.put("protect-harming", of(couple(), calm().addConcern(Known.I_AM_HARMING.concern())));
        all.put("gentle", of(couple(), calm().addConcern(Known.MUTUAL_AGGRESSION.concern())));
        all.put("stay-close", of(friends(), calm().addConcern(Known.OTHER_MAY_DIE.concern())));
        all.put("crisis", of(couple(), calm().addConcern(Known.SELF_HARM.concern())));
        all.put("accountability", of(couple(), calm().addConcern(Known.I_HARMED.concern())));
        all.put(
                "remembering",
                of(
                        bond(RelationshipKind.FAMILY)
                                .bond(Bond.OTHER_DIED)
                                .contact(Contact.NONE)
                                .build(),
                        calm()));
        all.put("parting", of(couple(), calm().intention(Intention.TO_END)));
        all.put(
                "parting-with-children",
                of(
                        couple().toBuilder().addSharedDuty(SharedDuty.CHILDREN).build(),
                        calm().intention(Intention.TO_END)));
        all.put("unfinished", of(couple(), calm().safetyAnswered(SafetyAnswered.PARTLY)));
        all.put("undecided", of(couple(), calm().desireToGrow(5).intention(Intention.UNDECIDED)));
        all.put(
                "waiting",
                Situation.builder()
                        .relationship(couple())
                        .addAssessment(calm().build())
                        .addAssessment(Assessment.calmAndWilling(TODAY.minusDays(10)).toBuilder()
                                .addConcern(Known.THREATS.concern())
                                .build())
                        .build());
        all.put(
                "grieving",
                of(
                        couple().toBuilder()
                                .bond(Bond.ENDED_BY_OTHER)
                                .contact(Contact.NONE)
                                .build(),
                        calm().otherWillingness(Willingness.UNWILLING)));
        all.put(
                "one-sided-out-of-contact",
                of(
                        bond(RelationshipKind.FRIENDSHIP).contact(Contact.NONE).build(),
                        calm().otherWillingness(Willingness.UNKNOWN)
                                .invitationsUnanswered(0)
                                .addHarm(Harm.DRIFT)));
        all.put("one-sided-unwilling", of(couple(), calm().otherWillingness(Willingness.UNWILLING)));
        all.put(
                "one-sided-teenager",
                of(
                        bond(RelationshipKind.PARENT_CHILD)
                                .role(Role.CHILD)
                                .self(Person.builder().age(15).build())
                                .build(),
                        calm().otherWillingness(Willingness.UNSURE).addHarm(Harm.HARSH_WORDS)));
        all.put(
                "full-teenager",
                of(
                        bond(RelationshipKind.PARENT_CHILD)
                                .role(Role.CHILD)
                                .self(Person.builder().age(15).build())
                                .build(),
                        calm().heard(Heard.NO)));
        all.put(
                "one-sided-child",
                of(
                        bond(RelationshipKind.FRIENDSHIP)
                                .self(Person.of(AgeGroup.CHILD))
                                .other(Person.of(AgeGroup.CHILD))
                                .build(),
                        calm()));
        all.put(
                "caring",
                of(
                        bond(RelationshipKind.FAMILY)
                                .other(Person.builder()
                                        .ageGroup(AgeGroup.ADULT)
                                        .capacity(Capacity.LACKING)
                                        .build())
                                .build(),
                        calm().addCircumstance(Circumstance.DEMENTIA).addCircumstance(Circumstance.CARING)));
        all.put("parent-led-together", of(Relationship.parentOfYoungChild(), calm().addHarm(Harm.HARSH_WORDS)));
        all.put(
                "parent-led-tired",
                of(Relationship.parentOfYoungChild(), calm().desireToGrow(5).weeklyMinutes(30)));
        all.put(
                "full-couple",
                of(
                        couple(),
                        calm().trust(2)
                                .addHarm(Harm.BROKEN_PROMISES)
                                .harmedBy(HarmedBy.BOTH)
                                .consentToTouch(new TouchConsent(Consent.YES, Consent.YES))));
        all.put("full-hot", of(couple(), calm().conflictHeat(9).addHarm(Harm.HARSH_WORDS)));
        all.put("full-friends-looking-back", of(friends(), calm().rehashing(9).harmedBy(HarmedBy.BOTH)));
        all.put("after-betrayal-two-weeks", of(couple(), betrayed(2, HarmedBy.OTHER)));
        all.put("after-betrayal-by-me", of(couple(), betrayed(8, HarmedBy.SELF)));
        all.put("after-betrayal-understand", of(couple(), betrayed(20, HarmedBy.OTHER)));
        all.put("small", of(friends(), calm().damage(Damage.SCRATCH).addHarm(Harm.MISUNDERSTANDING)));
        all.put("saving-up", of(friends(), calm().harmedBy(HarmedBy.BOTH).weeklyMinutes(8)));
        for (int minutes : new int[] {0, 15, 30, 60, 120, 600}) {
            all.put(
                    "minutes-" + minutes,
                    of(couple(), calm().openness(2).heaviness(8).weeklyMinutes(minutes)));
        }
        return all;
    }

    private static AssessmentBuilder betrayed(int weeksAgo, HarmedBy by) {
        return calm().addHarm(Harm.BETRAYAL)
                .betrayalOn(TODAY.minusWeeks(weeksAgo))
                .deceitOngoing(Answer.NO)
                .harmedBy(by)
                .heard(Heard.PARTLY);
    }

    private static Situation of(Relationship bond, AssessmentBuilder today) {
        return Situation.of(bond, today.build());
    }

    private static AssessmentBuilder calm() {
        return Assessment.calmAndWilling(TODAY).toBuilder();
    }

    private static Relationship couple() {
        return Relationship.coupleLivingTogether();
    }

    private static Relationship friends() {
        return Relationship.friendsInTouch();
    }

    private static RelationshipBuilder bond(RelationshipKind kind) {
        return couple().toBuilder().kind(kind);
    }
}
