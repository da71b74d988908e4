package dev.healing.content.prose;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.healing.assessment.Answer;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Consent;
import dev.healing.assessment.Harm;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Situation;
import dev.healing.assessment.ThirdParty;
import dev.healing.assessment.TouchConsent;
import dev.healing.assessment.Willingness;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Closeness;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.testkit.Situations;
import java.util.stream.Stream;

/** Calm days with a supporter near and one more thing, which chance seldom puts together. */
final class RareSituations {

    private static final int FRESH_WEEKS = 4;
    private static final int OLD_WEEKS = 20;
    private static final int MUCH_TIME = 400;
    private static final int SOME_TIMES = 3;
    private static final ImmutableSet<String> UNDERSTOOD = ImmutableSet.of("betrayal-meaning");
    private static final ImmutableSet<String> COME_CLOSER = ImmutableSet.of(
            "betrayal-stabilise",
            "desire-check-in",
            "cuddle-without-goal",
            "touch-consent-talk",
            "small-promise-ladder");

    private RareSituations() {}

    static Stream<Situation> all() {
        return bonds().flatMap(bond -> Stream.of(UNDERSTOOD, COME_CLOSER)
                .flatMap(done -> days().map(day -> Situation.builder()
                        .relationship(bond)
                        .addAssessment(day)
                        .putAllDone(Maps.toMap(done, id -> SOME_TIMES))
                        .build())));
    }

    private static Stream<Assessment> days() {
        return Stream.of(Harm.DRIFT, Harm.BETRAYAL, Harm.BROKEN_CONFIDENCE)
                .flatMap(harm -> Stream.of(HarmedBy.SELF, HarmedBy.OTHER)
                        .flatMap(by -> Stream.of(Willingness.WILLING, Willingness.UNKNOWN)
                                .flatMap(willing -> Stream.of(ThirdParty.GOSSIP, ThirdParty.TAKING_SIDES)
                                        .flatMap(others -> Stream.of(FRESH_WEEKS, OLD_WEEKS)
                                                .map(weeks -> day(harm, by, willing, others, weeks))))));
    }

    private static Assessment day(Harm harm, HarmedBy by, Willingness willing, ThirdParty others, int weeks) {
        return Assessment.calmAndWilling(Situations.TODAY).toBuilder()
                .addHarms(harm)
                .harmedBy(by)
                .otherWillingness(willing)
                .addThirdParties(ThirdParty.SUPPORTIVE, others)
                .betrayalOn(Situations.TODAY.minusWeeks(weeks))
                .deceitOngoing(Answer.NO)
                .invitationsUnanswered(0)
                .consentToTouch(new TouchConsent(Consent.YES, Consent.YES))
                .weeklyMinutes(MUCH_TIME)
                .build();
    }

    private static Stream<Relationship> bonds() {
        return Stream.of(
                bond(RelationshipKind.ROMANTIC, AgeGroup.ADULT, Closeness.CLOSE),
                bond(RelationshipKind.FRIENDSHIP, AgeGroup.ADULT, Closeness.CASUAL),
                bond(RelationshipKind.PARENT_CHILD, AgeGroup.TEEN, Closeness.CLOSE),
                bond(RelationshipKind.PARENT_CHILD, AgeGroup.ADULT, Closeness.CLOSE),
                bond(RelationshipKind.FAMILY, AgeGroup.ADULT, Closeness.CLOSE));
    }

    private static Relationship bond(RelationshipKind kind, AgeGroup other, Closeness closeness) {
        return Relationship.builder()
                .kind(kind)
                .role(Role.PARENT)
                .self(Person.of(AgeGroup.ADULT))
                .other(Person.of(other))
                .contact(Contact.REGULAR)
                .closeness(closeness)
                .build();
    }
}
