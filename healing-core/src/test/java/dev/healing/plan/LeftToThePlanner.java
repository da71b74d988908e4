package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.Path.*;
import static dev.healing.practice.Topic.*;

import dev.healing.testkit.reference.Step;
import java.util.function.BiPredicate;

/**
 * What a plan need not hold: where the rules say what a plan is for and leave it to the planner to say what fits, a gate may
 * withhold more than the laws do. Over findings, as {@link PermissionLaw}; the words are those of the reference.
 */
enum LeftToThePlanner {
    INV_05((s, p) -> s.path() == SAFETY_FIRST && !p.steadiesInDanger()),
    INV_09((s, p) -> (s.has(I_HARMED) || s.has(I_AM_HARMING)) && (p.reaches() || p.about(APOLOGY, TRUST, CONFRONT))),
    INV_75_WEEKS((s, p) -> s.has(RECENT_DANGER) && (p.reaches() || p.about(OWN_PART, CONFRONT, FORGIVE, STAY_PUSH))),
    INV_75_MONTHS((s, p) -> s.has(DANGER_WITHIN_90_DAYS) && (p.comfort() || p.about(KEEP_PRIVATE))),
    INV_15((s, p) -> s.has(AGE_MISSING) && p.about(KEEP_PRIVATE)),
    INV_35((s, p) -> s.path() == REFLECT && (p.heavy() || p.about(AFFECTION, CONFRONT))),
    INV_35_UNDECIDED((s, p) -> s.form() == Form.UNDECIDED && p.everyday()),
    INV_36((s, p) -> ending(s) && !p.about(PARTING) && (p.reaches() || p.heavy() || !p.mourns())),
    INV_36_MEMORY((s, p) -> s.has(OTHER_DIED) && !p.mourns()),
    INV_36_NO_PARTING((s, p) -> !ending(s) && p.about(PARTING)),
    INV_31((s, p) -> s.has(STAGE_STABILISE) && stirs(p)),
    INV_27((s, p) -> s.has(LACKS_CAPACITY) && p.contact()),
    INV_93_MINOR((s, p) -> p.comfort() && (s.has(SELF_MINOR) || s.has(OTHER_MINOR))),
    INV_93_LOAD((s, p) -> p.comfort() && (s.has(CARER_AT_LIMIT) || s.has(SAFETY_UNFINISHED) || !s.has(OPEN_CONTACT))),
    INV_17((s, p) -> s.has(OTHER_UNWILLING) && p.about(AFFECTION)),
    INV_18((s, p) -> s.has(SUPERVISED_CONTACT) && p.reaches() && !lightWithinOrder(p)),
    LAW_08((s, p) -> p.touch() && (s.path() != HEAL_TOGETHER || s.has(REMOTE_CONTACT))),
    LAW_06((s, p) -> p.gaze() && (s.path() != HEAL_TOGETHER || !s.has(OPEN_CONTACT)));

    private final BiPredicate<Standing, Step> mayBeWithheld;

    LeftToThePlanner(BiPredicate<Standing, Step> mayBeWithheld) {
        this.mayBeWithheld = mayBeWithheld;
    }

    boolean allows(Standing standing, Step step) {
        return mayBeWithheld.test(standing, step);
    }

    private static boolean ending(Standing s) {
        return s.form() == Form.PARTING || s.form() == Form.GRIEVING;
    }

    /** More than pausing and talking safely. */
    private static boolean stirs(Step p) {
        boolean steady = p.about(TALK_SAFETY, PAUSE) && !p.heavy();
        return !p.touchFree() || p.gaze() || (p.joint() && !steady);
    }

    private static boolean lightWithinOrder(Step p) {
        return p.about(WITHIN_ORDER) && p.light() && p.touchFree();
    }
}
