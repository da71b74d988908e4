package dev.healing.testkit.reference;

import static dev.healing.assessment.Intention.TO_END;
import static dev.healing.assessment.Intention.TO_TRY;
import static dev.healing.plan.Path.*;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.*;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import dev.healing.relationship.*;
import java.util.Optional;
import java.util.Set;

/** Path and form of a situation: the eleven steps of the rule book, in their order, over the raw answers. */
public final class ReferenceTriage {

    private static final ImmutableSet<String> NOT_FOR_PROTECT =
            ImmutableSet.of("SELF_HARM", "OTHER_MAY_DIE", "MUTUAL_AGGRESSION");

    /**
     * Path and form.
     *
     * @param path what the plan is about
     * @param form how it is offered
     */
    public record Outcome(Path path, Form form) {}

    private final Reading reading;
    private final Assessment today;
    private final TwoPeople people;
    private final Concerns concerns;
    private final Wish wish;

    private ReferenceTriage(Reading reading) {
        this.reading = reading;
        this.today = reading.today();
        this.people = reading.people();
        this.concerns = reading.concerns();
        this.wish = reading.wish();
    }

    /** The path and form the rule book gives. */
    public static Outcome of(Situation situation) {
        return of(Reading.of(situation));
    }

    static Outcome of(Reading reading) {
        return new ReferenceTriage(reading).steps();
    }

    private Outcome steps() {
        if (people.romanceWithAMinor() || !concerns.serious().isEmpty()) { // 1
            return new Outcome(SAFETY_FIRST, inDanger(concerns.serious()));
        }
        if (concerns.has("I_HARMED")) { // 2
            return new Outcome(OWN_WORK, Form.ACCOUNTABILITY);
        }
        if (reading.bond() == Bond.OTHER_DIED) { // 3
            return new Outcome(LET_GO, Form.REMEMBERING);
        }
        if (concerns.unfinished()) { // 4
            return new Outcome(REFLECT, Form.UNFINISHED);
        }
        if (concerns.dangerWithin(30)) { // 5
            return new Outcome(OWN_WORK, Form.WAITING);
        }
        if (people.parentOfMinor() || people.minorChild()) { // 7, and not 6
            return people.minorChild() ? ofAMinorChild() : ofAParent();
        }
        if (reading.bond() == Bond.ENDED_BY_OTHER) { // 6
            boolean parting = reading.wants(TO_END) || (wish.low() && !reading.wants(TO_TRY));
            return parting ? new Outcome(LET_GO, Form.PARTING) : new Outcome(OWN_WORK, Form.GRIEVING);
        }
        return reading.bondGoesOn() ? ofTheRest() : new Outcome(LET_GO, Form.PARTING);
    }

    private Form inDanger(Set<String> serious) {
        if (people.romanceWithAMinor() || !NOT_FOR_PROTECT.containsAll(serious)) {
            return Form.PROTECT;
        }
        if (serious.contains("MUTUAL_AGGRESSION")) {
            return serious.size() > 1 ? Form.PROTECT : Form.GENTLE;
        }
        return serious.contains("OTHER_MAY_DIE") ? Form.STAY_CLOSE : Form.CRISIS;
    }

    private Outcome ofAMinorChild() {
        boolean together = people.self().equals(Optional.of(AgeGroup.TEEN))
                && reading.other(Willingness.WILLING)
                && !concerns.strain()
                && parentAndMinorMayMeet();
        return together ? new Outcome(HEAL_TOGETHER, Form.FULL) : new Outcome(OWN_WORK, Form.ONE_SIDED);
    }

    private Outcome ofAParent() {
        boolean tired = wish.low() || wish.middle() || wish.swings() || concerns.has("CARER_AT_LIMIT");
        boolean aTeenagersNo =
                people.other().equals(Optional.of(AgeGroup.TEEN)) && reading.other(Willingness.UNWILLING);
        boolean together = !tired && !aTeenagersNo && parentAndMinorMayMeet();
        return new Outcome(together ? HEAL_TOGETHER : OWN_WORK, Form.PARENT_LED);
    }

    /** An age missing keeps it own work; so does a bond that does not go on (decision 0004). */
    private boolean parentAndMinorMayMeet() {
        return reading.openContact() && !people.ageMissing() && reading.bondGoesOn();
    }

    private Outcome ofTheRest() {
        boolean child = people.selfUnder13() && !people.is(RelationshipKind.PARENT_CHILD);
        if (child || people.adultWithMinor()) { // 7
            return new Outcome(OWN_WORK, Form.ONE_SIDED);
        }
        if (!reading.wants(TO_END) && (concerns.has("CARER_AT_LIMIT") || people.lacksCapacity())) { // 8
            return new Outcome(OWN_WORK, Form.CARING);
        }
        if (aClearNo()) { // 9
            return new Outcome(LET_GO, Form.PARTING);
        }
        if (unclear()) {
            return new Outcome(REFLECT, Form.UNDECIDED);
        }
        boolean withinOrder = people.bothAdults() && reading.contact(Contact.SUPERVISED);
        boolean reachable = reading.openContact() || withinOrder;
        if (!reading.other(Willingness.WILLING) || people.ageMissing() || !reachable) { // 10
            return new Outcome(OWN_WORK, Form.ONE_SIDED);
        }
        if (reading.names(Harm.BETRAYAL)) { // 11
            return new Outcome(HEAL_TOGETHER, Form.AFTER_BETRAYAL);
        }
        boolean scratch = today.damage().equals(Optional.of(Damage.SCRATCH));
        return new Outcome(HEAL_TOGETHER, scratch ? Form.SMALL : Form.FULL);
    }

    /** Decision 0006: coping left out counts as not coping here. */
    private boolean aClearNo() {
        boolean badWeather =
                reading.notCoping() || reading.names(Circumstance.LOW_MOOD) || reading.names(Circumstance.BEREAVEMENT);
        boolean allGone = Reading.told(today.everJoy(), Answer.NO)
                && Reading.told(today.everLifted(), Answer.NO)
                && Reading.low(today.loveRemains())
                && wish.low();
        boolean byScales = !reading.wants(TO_TRY) && !badWeather && (wish.lowSeenTwice() || allGone);
        return reading.heat() < 8 && (reading.wants(TO_END) || byScales);
    }

    private boolean unclear() {
        if (!wish.high() || wish.swings()) {
            return wish.swings() || !wish.middle() || !reading.wants(TO_TRY);
        }
        boolean nothingOfWorth = today.everJoy().orElse(Answer.UNSURE) == Answer.UNSURE
                && today.everLifted().orElse(Answer.UNSURE) == Answer.UNSURE
                && today.loveRemains().isEmpty();
        boolean noWorth = Reading.low(today.loveRemains()) || nothingOfWorth;
        return reading.wants(TO_END) || (noWorth && !wish.highSeenTwice());
    }
}
