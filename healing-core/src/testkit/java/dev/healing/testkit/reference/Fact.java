package dev.healing.testkit.reference;

import static dev.healing.assessment.Intention.TO_END;
import static dev.healing.assessment.Intention.TO_TRY;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Answer;
import dev.healing.assessment.Circumstance;
import dev.healing.assessment.Damage;
import dev.healing.assessment.Harm;
import dev.healing.assessment.Willingness;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Contact;
import dev.healing.relationship.RelationshipKind;
import java.util.Optional;
import java.util.function.Predicate;

/** The questions that the eleven steps of triage ask of a situation, each read off the raw answers by its words. */
public enum Fact {
    ROMANCE_WITH_A_MINOR(r -> r.people().romanceWithAMinor()),
    PARENT_OF_MINOR(r -> r.people().parentOfMinor()),
    MINOR_CHILD(r -> r.people().minorChild()),
    SELF_TEEN(r -> r.people().self().equals(Optional.of(AgeGroup.TEEN))),
    OTHER_TEEN(r -> r.people().other().equals(Optional.of(AgeGroup.TEEN))),
    CHILD_WITH_NO_PARENT(r -> r.people().selfUnder13() && !r.people().is(RelationshipKind.PARENT_CHILD)),
    ADULT_WITH_MINOR(r -> r.people().adultWithMinor()),
    AGE_MISSING(r -> r.people().ageMissing()),
    BOTH_ADULTS(r -> r.people().bothAdults()),
    LACKS_CAPACITY(r -> r.people().lacksCapacity()),
    SELF_LACKS_CAPACITY(r -> r.people().selfLacksCapacity()),

    OPEN_CONTACT(Reading::openContact),
    SUPERVISED(r -> r.contact(Contact.SUPERVISED)),
    ENDED_BY_OTHER(r -> r.bond() == Bond.ENDED_BY_OTHER),
    ENDED_WITH_MY_SAY(r -> r.bond() == Bond.ENDED_BY_ME || r.bond() == Bond.ENDED_TOGETHER),
    OTHER_DIED(r -> r.bond() == Bond.OTHER_DIED),

    WISH_LOW(r -> r.wish().low()),
    WISH_MIDDLE(r -> r.wish().middle()),
    WISH_HIGH(r -> r.wish().high()),
    WISH_SWINGS(r -> r.wish().swings()),
    LOW_WISH_SEEN_TWICE(r -> r.wish().lowSeenTwice()),
    HIGH_WISH_SEEN_TWICE(r -> r.wish().highSeenTwice()),
    HEAT_BELOW_8(r -> r.heat() < 8),
    WANTS_TO_TRY(r -> r.wants(TO_TRY)),
    WANTS_TO_END(r -> r.wants(TO_END)),
    JOY_LIFT_AND_LOVE_GONE(Fact::allGone),
    NOTHING_SPEAKS_FOR_IT(Fact::noWorth),

    WILLING(r -> r.other(Willingness.WILLING)),
    UNWILLING(r -> r.other(Willingness.UNWILLING)),
    BETRAYAL(r -> r.names(Harm.BETRAYAL)),
    SCRATCH(r -> r.today().damage().equals(Optional.of(Damage.SCRATCH))),
    /** Decision 0006: coping left out counts as not coping here. */
    BAD_WEATHER(r -> r.notCoping() || r.names(Circumstance.LOW_MOOD) || r.names(Circumstance.BEREAVEMENT)),

    DANGER(r -> !Lists.NOT_FOR_PROTECT.containsAll(r.concerns().serious())),
    MUTUAL_AGGRESSION(r -> r.concerns().serious().contains("MUTUAL_AGGRESSION")),
    SELF_HARM(r -> r.concerns().serious().contains("SELF_HARM")),
    OTHER_MAY_DIE(r -> r.concerns().serious().contains("OTHER_MAY_DIE")),
    I_HARMED(r -> r.concerns().has("I_HARMED")),
    CARER_AT_LIMIT(r -> r.concerns().has("CARER_AT_LIMIT")),
    STRAIN(r -> r.concerns().strain()),
    SAFETY_UNFINISHED(r -> r.concerns().unfinished()),
    DANGER_WITHIN_30_DAYS(r -> r.concerns().dangerWithin(30));

    private static final class Lists {
        static final ImmutableSet<String> NOT_FOR_PROTECT =
                ImmutableSet.of("SELF_HARM", "OTHER_MAY_DIE", "MUTUAL_AGGRESSION");
    }

    private final Predicate<Reading> question;

    Fact(Predicate<Reading> question) {
        this.question = question;
    }

    boolean isSoIn(Reading reading) {
        return question.test(reading);
    }

    private static boolean allGone(Reading r) {
        return Reading.told(r.today().everJoy(), Answer.NO)
                && Reading.told(r.today().everLifted(), Answer.NO)
                && Reading.low(r.today().loveRemains());
    }

    /** Love is low; or neither joy nor lift has a clear answer, and love none. */
    private static boolean noWorth(Reading r) {
        boolean nothingTold = r.today().everJoy().orElse(Answer.UNSURE) == Answer.UNSURE
                && r.today().everLifted().orElse(Answer.UNSURE) == Answer.UNSURE
                && r.today().loveRemains().isEmpty();
        return Reading.low(r.today().loveRemains()) || nothingTold;
    }
}
