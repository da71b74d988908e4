package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.assessment.ThirdParty;
import dev.healing.assessment.TouchConsent;
import dev.healing.assessment.Willingness;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.relationship.RelationshipKind;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/** Situations of the sorts in which a wrong practice does the most harm, many of each, the same ones each time. */
public final class DelicateSituations {

    private static final int OF_EACH = 60;

    /** The sorts; the last is calm, so that a test that finds nothing planned there notices that it tests nothing. */
    public enum Sort {
        DANGER(s -> with(s, a -> a.addConcern(Known.THREATS.concern()))),
        CONTROL(s -> with(s, a -> a.addConcern(Known.MONITORING.concern()))),
        MAY_DIE(s -> with(s, a -> a.addConcern(Known.OTHER_MAY_DIE.concern()))),
        UNDER_13(s -> withBond(s, b -> b.self(Person.of(AgeGroup.CHILD)))),
        TEEN(s -> withBond(s, b -> b.self(Person.of(AgeGroup.TEEN)))),
        ACCOUNTABILITY(s -> with(s, a -> a.addConcern(Known.I_HARMED.concern()))),
        SILENCE(s -> withBond(s, b -> b.contact(Contact.NO_CONTACT_REQUESTED))),
        COURT_ORDER(s -> withBond(s, b -> b.contact(Contact.COURT_ORDER))),
        SUPERVISED(s -> withBond(s, b -> b.contact(Contact.SUPERVISED))),
        PARENT_OF_MINOR(s -> withBond(s, b -> pair(b.kind(RelationshipKind.PARENT_CHILD)))),
        ADULT_WITH_MINOR(s -> withBond(
                with(s, a -> a.addThirdParty(ThirdParty.SUPPORTIVE)), b -> pair(b.kind(RelationshipKind.FRIENDSHIP)))),
        ROMANCE_WITH_A_MINOR(s -> withBond(s, b -> pair(b.kind(RelationshipKind.ROMANTIC)))),
        NO_CONSENT(s -> with(s, a -> a.consentToTouch(TouchConsent.NOT_ASKED))),
        HOT(s -> with(s, a -> a.conflictHeat(9))),
        UNFINISHED(s -> with(s, a -> a.safetyAnswered(SafetyAnswered.SKIPPED))),
        PAST_ABUSE(s -> with(s, a -> a.addConcern(Known.PAST_ABUSE_BY_SOMEONE_ELSE.concern()))),
        UNWILLING(s -> with(s, a -> a.otherWillingness(Willingness.UNWILLING))),
        CALM(s -> s);

        private final UnaryOperator<Situation> change;

        Sort(UnaryOperator<Situation> change) {
            this.change = change;
        }
    }

    private DelicateSituations() {}

    /** Every sort laid over calm situations, and some that are wild all through. */
    public static ImmutableList<Situation> all() {
        Random always = new Random(20260302);
        RandomGenerator<Situation> calm = Situations.calm().generator(1000);
        RandomGenerator<Situation> any = Situations.any().generator(1000);
        Stream<Situation> sorts = Stream.of(Sort.values())
                .flatMap(sort -> Stream.generate(
                                () -> sort.change.apply(calm.next(always).value()))
                        .limit(OF_EACH));
        Stream<Situation> wild = Stream.generate(() -> any.next(always).value()).limit(OF_EACH * 4L);
        return Stream.concat(sorts, wild).collect(ImmutableList.toImmutableList());
    }

    /** Calm situations, in which a door may be open. */
    public static ImmutableList<Situation> calm() {
        Random always = new Random(20260303);
        RandomGenerator<Situation> calm = Situations.calm().generator(1000);
        return Stream.generate(() -> calm.next(always).value())
                .limit(OF_EACH * 4L)
                .collect(ImmutableList.toImmutableList());
    }

    /** The same situation with one more concern. */
    public static Situation withConcern(Situation situation, SafetyConcern concern) {
        return with(situation, a -> a.addConcern(concern));
    }

    private static RelationshipBuilder pair(RelationshipBuilder bond) {
        return bond.self(Person.of(AgeGroup.ADULT)).other(Person.of(AgeGroup.TEEN));
    }

    private static Situation with(Situation situation, UnaryOperator<AssessmentBuilder> change) {
        return situation.toBuilder()
                .assessments(situation.earlier())
                .addAssessment(change.apply(situation.newest().toBuilder()).build())
                .build();
    }

    private static Situation withBond(Situation situation, UnaryOperator<RelationshipBuilder> change) {
        return situation.toBuilder()
                .relationship(change.apply(situation.relationship().toBuilder()).build())
                .build();
    }
}
