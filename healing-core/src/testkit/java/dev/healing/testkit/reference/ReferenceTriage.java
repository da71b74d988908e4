package dev.healing.testkit.reference;

import static dev.healing.plan.Path.*;
import static dev.healing.testkit.reference.Fact.*;

import dev.healing.assessment.Situation;
import dev.healing.plan.Form;
import dev.healing.plan.Path;

/** Path and form of a situation: the eleven steps of the rule book, in their order, over what the raw answers say. */
public final class ReferenceTriage {

    /**
     * Path and form.
     *
     * @param path what the plan is about
     * @param form how it is offered
     */
    public record Outcome(Path path, Form form) {}

    private final Facts facts;

    private ReferenceTriage(Facts facts) {
        this.facts = facts;
    }

    /** The path and form the rule book gives. */
    public static Outcome of(Situation situation) {
        return of(Facts.of(situation));
    }

    /** The path and form the rule book gives where these facts hold and no others. */
    public static Outcome of(Facts facts) {
        return new ReferenceTriage(facts).steps();
    }

    static Outcome of(Reading reading) {
        return of(Facts.of(reading));
    }

    private boolean has(Fact fact) {
        return facts.has(fact);
    }

    private Outcome steps() {
        if (has(ROMANCE_WITH_A_MINOR)
                || has(DANGER)
                || has(MUTUAL_AGGRESSION)
                || has(SELF_HARM)
                || has(OTHER_MAY_DIE)) {
            return new Outcome(SAFETY_FIRST, inDanger()); // 1
        }
        if (has(I_HARMED)) { // 2
            return new Outcome(OWN_WORK, Form.ACCOUNTABILITY);
        }
        if (has(OTHER_DIED)) { // 3
            return new Outcome(LET_GO, Form.REMEMBERING);
        }
        if (has(SAFETY_UNFINISHED)) { // 4
            return new Outcome(REFLECT, Form.UNFINISHED);
        }
        if (has(DANGER_WITHIN_30_DAYS)) { // 5
            return new Outcome(OWN_WORK, Form.WAITING);
        }
        if (has(PARENT_OF_MINOR) || has(MINOR_CHILD)) { // 7, and not 6
            return has(MINOR_CHILD) ? ofAMinorChild() : ofAParent();
        }
        if (has(ENDED_BY_OTHER)) { // 6
            boolean parting = has(WANTS_TO_END) || (has(WISH_LOW) && !has(WANTS_TO_TRY));
            return parting ? new Outcome(LET_GO, Form.PARTING) : new Outcome(OWN_WORK, Form.GRIEVING);
        }
        return bondGoesOn() ? ofTheRest() : new Outcome(LET_GO, Form.PARTING);
    }

    private Form inDanger() {
        if (has(ROMANCE_WITH_A_MINOR) || has(DANGER)) {
            return Form.PROTECT;
        }
        if (has(MUTUAL_AGGRESSION)) {
            return facts.either(SELF_HARM, OTHER_MAY_DIE) ? Form.PROTECT : Form.GENTLE;
        }
        return has(OTHER_MAY_DIE) ? Form.STAY_CLOSE : Form.CRISIS;
    }

    /** Going on, or ended by me or by both where I want to try (INV-06). */
    private boolean bondGoesOn() {
        return !facts.either(ENDED_BY_OTHER, OTHER_DIED) && (!has(ENDED_WITH_MY_SAY) || has(WANTS_TO_TRY));
    }

    /** Decision 0020: nothing is done together with a parent who cannot agree, and a child is no carer. */
    private Outcome ofAMinorChild() {
        boolean meet = has(SELF_TEEN) && has(WILLING) && !has(STRAIN) && parentAndMinorMayMeet();
        boolean together = meet && !has(LACKS_CAPACITY);
        return together ? new Outcome(HEAL_TOGETHER, Form.FULL) : new Outcome(OWN_WORK, Form.ONE_SIDED);
    }

    private Outcome ofAParent() {
        boolean tired = has(WISH_LOW) || has(WISH_MIDDLE) || has(WISH_SWINGS) || has(CARER_AT_LIMIT);
        boolean aTeenagersNo = has(OTHER_TEEN) && has(UNWILLING);
        boolean leads = !tired && !has(SELF_LACKS_CAPACITY);
        boolean together = leads && !aTeenagersNo && parentAndMinorMayMeet();
        return new Outcome(together ? HEAL_TOGETHER : OWN_WORK, Form.PARENT_LED);
    }

    /** An age missing keeps it own work; so does a bond that does not go on (decision 0004). */
    private boolean parentAndMinorMayMeet() {
        return has(OPEN_CONTACT) && !has(AGE_MISSING) && bondGoesOn();
    }

    private Outcome ofTheRest() {
        if (has(CHILD_WITH_NO_PARENT) || has(ADULT_WITH_MINOR)) { // 7
            return new Outcome(OWN_WORK, Form.ONE_SIDED);
        }
        if (!has(WANTS_TO_END) && facts.either(CARER_AT_LIMIT, LACKS_CAPACITY)) { // 8
            return new Outcome(OWN_WORK, Form.CARING);
        }
        if (aClearNo()) { // 9
            return new Outcome(LET_GO, Form.PARTING);
        }
        if (unclear()) {
            return new Outcome(REFLECT, Form.UNDECIDED);
        }
        boolean reachable = has(OPEN_CONTACT) || (has(BOTH_ADULTS) && has(SUPERVISED));
        if (!has(WILLING) || has(AGE_MISSING) || !reachable) { // 10
            return new Outcome(OWN_WORK, Form.ONE_SIDED);
        }
        if (has(BETRAYAL)) { // 11
            return new Outcome(HEAL_TOGETHER, Form.AFTER_BETRAYAL);
        }
        return new Outcome(HEAL_TOGETHER, has(SCRATCH) ? Form.SMALL : Form.FULL);
    }

    private boolean aClearNo() {
        boolean allGone = has(JOY_LIFT_AND_LOVE_GONE) && has(WISH_LOW);
        boolean byScales = !has(WANTS_TO_TRY) && !has(BAD_WEATHER) && (has(LOW_WISH_SEEN_TWICE) || allGone);
        return has(HEAT_BELOW_8) && (has(WANTS_TO_END) || byScales);
    }

    private boolean unclear() {
        if (!has(WISH_HIGH) || has(WISH_SWINGS)) {
            return has(WISH_SWINGS) || !has(WISH_MIDDLE) || !has(WANTS_TO_TRY);
        }
        return has(WANTS_TO_END) || (has(NOTHING_SPEAKS_FOR_IT) && !has(HIGH_WISH_SEEN_TWICE));
    }
}
