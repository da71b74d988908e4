package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.Path.*;
import static dev.healing.practice.Topic.*;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.practice.BondKind;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.Presence;
import dev.healing.practice.Touch;
import dev.healing.testkit.reference.Step;
import java.util.function.BiPredicate;

/** What no plan may hold: the gates of the rule book over findings, read from its words and not from the planner's gates. */
enum PermissionLaw {
    INV_05_REACHES((s, p) -> s.path() == SAFETY_FIRST && p.reaches() && !cares(s, p)),
    INV_05_TOPICS((s, p) -> s.path() == SAFETY_FIRST && p.about(CONFRONT, OWN_PART, FORGIVE, STAY_PUSH, KEEP_PRIVATE)),
    INV_86((s, p) -> !p.vouched() && (s.path() == SAFETY_FIRST || harming(s) || quiet(s) || s.has(SELF_UNDER_13))),
    INV_09_JOINT((s, p) -> p.joint() && harming(s) && !apologyAfterHarm(s, p)),
    INV_09_TOPICS((s, p) -> p.about(INVITATION, FORGIVE) && harming(s)),
    INV_75_JOINT((s, p) -> p.joint() && s.has(RECENT_DANGER)),
    INV_75_TOUCH((s, p) -> p.touch() && s.has(DANGER_WITHIN_90_DAYS)),
    INV_14((s, p) -> p.about(TRUSTED_PERSON) && s.has(RELATIVES_MAY_HARM)),
    INV_15_CONCERN((s, p) -> p.about(KEEP_PRIVATE) && (s.has(ANY_CONCERN) || s.has(SAFETY_UNFINISHED))),
    INV_15_MINOR((s, p) -> p.about(KEEP_PRIVATE) && (s.has(SELF_MINOR) || s.has(AGE_MISSING))),
    LAW_10((s, p) -> p.about(KEEP_PRIVATE) && (s.has(FRESH_BETRAYAL) || s.has(FRESH_LOSS) || s.has(NO_SUPPORTER))),
    INV_03((s, p) -> (p.touch() || (p.joint() && p.heavy())) && !s.has(SAFETY_CLEAR)),
    INV_24_TOUCH((s, p) -> p.touch() && s.has(SELF_MINOR)),
    INV_24_CHILD((s, p) -> !p.findsGround() && s.has(SELF_UNDER_13)),
    INV_21_CHILD_ACTS((s, p) -> p.about(CHILD_ACTS)),
    INV_21_CONFRONT((s, p) -> p.about(CONFRONT) && (s.has(SELF_MINOR) || s.has(OTHER_MINOR))),
    INV_21_OWED((s, p) -> p.about(OWN_PART, FORGIVE, STAY_PUSH) && s.has(SELF_MINOR)),
    INV_91((s, p) -> (p.contact() || p.about(KEEP_PRIVATE)) && s.has(ADULT_WITH_MINOR)),
    INV_92((s, p) -> (p.contact() || p.heavy() || p.gaze() || !p.touchFree()) && s.has(AGE_MISSING)),
    INV_27_JOINT(
            (s, p) -> p.joint() && s.has(LACKS_CAPACITY) && (s.has(SELF_LACKS_CAPACITY) || !s.has(PARENT_OF_MINOR))),
    INV_27_OWN_PART((s, p) -> p.about(OWN_PART) && s.has(SELF_LACKS_CAPACITY)),
    STEP_8((s, p) -> p.contact() && (s.form() == Form.CARING || s.has(CARER_AT_LIMIT))),
    INV_33((s, p) -> p.about(OWN_PART) && s.has(THEY_HURT_ME)),
    LAW_02((s, p) -> p.reaches() && !s.has(OPEN_CONTACT) && !s.has(SUPERVISED_CONTACT) && !wordFromAfar(s, p)),
    INV_18_SILENCE((s, p) -> p.reaches() && (quiet(s) || s.has(STALKING))),
    INV_18_ORDER((s, p) -> p.reaches() && s.has(SUPERVISED_CONTACT) && !withinOrder(s, p)),
    PRESENCE((s, p) -> p.reaches() && is(p, Presence.IN_PERSON) && s.has(REMOTE_CONTACT)),
    INV_17_EVERYDAY((s, p) -> p.everyday() && needsAYes(s) && !s.has(OFTEN_TOGETHER)),
    INV_17_AFFECTION((s, p) -> p.about(AFFECTION) && needsAYes(s) && s.has(OTHER_UNWILLING)),
    INV_17_ASK((s, p) -> p.contact() && needsAYes(s) && !mayAskWithoutAYes(s, p) && !childsOwnWord(s, p)),
    STEP_7((s, p) -> p.contact() && teenagersNo(s) && !p.parentsApology()),
    INV_90_FORM((s, p) -> p.about(INVITATION) && s.form() != Form.ONE_SIDED),
    INV_90_TOLD((s, p) -> p.about(INVITATION) && (!s.has(INVITATION_OPEN) || s.has(OTHER_UNANSWERED))),
    INV_90_NO((s, p) -> p.about(INVITATION) && (s.has(NO_ONCE) || s.has(BOND_ENDED) || quiet(s))),
    LAW_08_PEOPLE((s, p) -> p.touch() && !adultCouple(s)),
    LAW_08_YES((s, p) -> p.touch() && !(s.has(BOTH_CONSENT) && s.has(OTHER_WILLING) && s.has(LOVE_REMAINS))),
    LAW_08_CALM((s, p) -> p.touch() && (!s.has(CALM) || s.has(CONCERN_ABOUT_US) || s.has(FRESH_BETRAYAL))),
    LAW_08_LATE((s, p) ->
            p.practice().touch() == Touch.SEXUAL && p.practice().phase().compareTo(Phase.DEEPEN) < 0),
    INV_51((s, p) -> p.practice().element() == Element.PHYSICAL_INTIMACY && !adultCouple(s)),
    INV_93_PLACE((s, p) -> p.comfort() && !meet(s)),
    INV_93_DANGER((s, p) -> p.comfort() && (s.has(CONCERN_ABOUT_US) || s.has(OTHER_UNWILLING))),
    INV_93_MINOR((s, p) -> p.comfort() && (s.has(SELF_MINOR) || s.has(OTHER_MINOR)) && !family(s)),
    INV_47_TOUCH((s, p) -> !p.touchFree() && s.has(TOUCH_LIMIT)),
    INV_47_GAZE((s, p) -> p.gaze() && s.has(GAZE_LIMIT)),
    INV_47_SPEECH((s, p) -> p.practice().speech() && s.has(SPEECH_LIMIT)),
    INV_46((s, p) -> (p.joint() || p.gaze() || !p.touchFree()) && s.has(ACUTE_HEAT)),
    INV_35((s, p) -> s.path() == REFLECT && (p.contact() || p.about(STAY_PUSH, PARTING))),
    STEP_4((s, p) -> s.form() == Form.UNFINISHED && p.about(OWN_PART)),
    INV_31((s, p) -> p.about(FORGIVE) && s.has(STAGE_STABILISE)),
    INV_36_PUSH((s, p) -> s.path() == LET_GO && p.about(STAY_PUSH)),
    INV_36_MEMORY((s, p) -> p.reaches() && s.has(OTHER_DIED)),
    INV_36_PARTING((s, p) -> s.form() == Form.PARTING && p.asks() && !p.about(PARTING)),
    INV_36_NO_PARTING((s, p) -> !ending(s) && p.asks() && p.about(PARTING)),
    TOGETHER((s, p) -> p.joint() && !mayBeTogether(s, p));

    private final BiPredicate<Standing, Step> withholds;

    PermissionLaw(BiPredicate<Standing, Step> withholds) {
        this.withholds = withholds;
    }

    boolean withholds(Standing standing, Step step) {
        return withholds.test(standing, step);
    }

    private static boolean cares(Standing s, Step p) {
        return s.form() == Form.STAY_CLOSE && p.about(CARE) && !p.joint() && p.touchFree() && !p.gaze();
    }

    private static boolean harming(Standing s) {
        return s.has(I_HARMED) || s.has(I_AM_HARMING);
    }

    private static boolean quiet(Standing s) {
        return s.has(Finding.SILENCE_ASKED) || s.has(Finding.COURT_ORDER);
    }

    private static boolean apologyAfterHarm(Standing s, Step p) {
        return s.form() == Form.ACCOUNTABILITY
                && p.parentsApology()
                && s.has(PARENT_OF_MINOR)
                && s.has(OFTEN_TOGETHER)
                && s.has(SAFETY_ANSWERED)
                && !s.has(OTHER_UNWILLING);
    }

    private static boolean wordFromAfar(Standing s, Step p) {
        return s.has(NO_CONTACT) && mayAskWithoutAYes(s, p);
    }

    private static boolean mayAskWithoutAYes(Standing s, Step p) {
        return !p.joint() && (p.about(INVITATION) || (p.about(PARTING) && s.form() == Form.PARTING));
    }

    /** Decision 0017: to a parent who has not made up their mind. */
    private static boolean childsOwnWord(Standing s, Step p) {
        boolean undecided = s.has(OTHER_UNSURE) || s.has(OTHER_NOT_NOW) || s.has(OTHER_UNKNOWN);
        return !p.joint() && undecided && p.practice().kinds().equals(ImmutableSet.of(BondKind.MINOR_CHILD));
    }

    private static boolean withinOrder(Standing s, Step p) {
        return p.about(WITHIN_ORDER) || (is(p, Presence.ANY) && s.has(BOTH_ADULTS));
    }

    private static boolean is(Step p, Presence presence) {
        return p.practice().presence() == presence;
    }

    private static boolean needsAYes(Standing s) {
        return !s.has(OTHER_WILLING) && !s.has(PARENT_OF_MINOR);
    }

    private static boolean teenagersNo(Standing s) {
        return s.has(PARENT_OF_MINOR) && s.has(OTHER_TEEN) && s.has(OTHER_UNWILLING);
    }

    private static boolean adultCouple(Standing s) {
        return s.has(ROMANTIC) && s.has(BOTH_ADULTS);
    }

    private static boolean family(Standing s) {
        return s.has(PARENT_CHILD) || s.has(FAMILY);
    }

    private static boolean meet(Standing s) {
        return (s.has(OPEN_CONTACT) && !s.has(REMOTE_CONTACT)) || s.has(SUPERVISED_CONTACT);
    }

    private static boolean ending(Standing s) {
        return s.form() == Form.PARTING || s.form() == Form.GRIEVING;
    }

    private static boolean mayBeTogether(Standing s, Step p) {
        boolean small = p.about(WITHIN_ORDER) && p.light() && p.touchFree();
        boolean parentLeads = s.form() == Form.PARENT_LED && (small || p.parentsApology());
        return s.path() == HEAL_TOGETHER || parentLeads || apologyAfterHarm(s, p);
    }
}
