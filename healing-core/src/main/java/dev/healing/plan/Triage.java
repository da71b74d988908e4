package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Chooses path and form from findings alone: the first step that applies. Doors open only by findings that exist because
 * an answer says so, so that no findings at all gives the most careful outcome. The steps are those of
 * {@code docs/ARCHITECTURE.md}; safety comes first (INV-04, INV-39), and who did the hurts plays no part.
 */
final class Triage {

    private static final Findings THOUGHTS_OF_DYING = Findings.of(SELF_HARM, OTHER_MAY_DIE);
    private static final Findings SERIOUS =
            Findings.of(ROMANCE_WITH_A_MINOR, DANGER, MUTUAL_AGGRESSION).plus(THOUGHTS_OF_DYING);
    static final Findings TOLD_DANGERS = SERIOUS.plus(Findings.of(
            STRANGULATION,
            WEAPON,
            DEATH_THREAT,
            PHYSICAL_VIOLENCE,
            INJURY,
            SEXUAL_COERCION,
            STALKING,
            FEAR_OF_OTHER,
            THREATS,
            COERCIVE_CONTROL,
            ISOLATION,
            MONITORING,
            ECONOMIC_CONTROL,
            BLACKMAIL,
            EXPLOITATION,
            BULLYING,
            CHILD_AT_RISK,
            ADULT_AT_RISK,
            OTHER_THREATENS_SELF_HARM,
            FORCED_MARRIAGE,
            HONOUR_THREAT,
            I_AM_HARMING,
            UNKNOWN_CONCERN));
    private static final Findings HARD_WEATHER = Findings.of(NOT_COPING, LOW_MOOD, BEREAVEMENT);
    private static final Findings ALL_GONE = Findings.of(JOY_NO, LIFTED_NO, LOVE_LOW, WISH_LOW);
    private static final Findings TIRED = Findings.of(WISH_LOW, WISH_MIDDLE, WISH_SWINGS, CARER_AT_LIMIT, AGE_MISSING);
    private static final Findings NOT_WILLING =
            Findings.of(OTHER_UNSURE, OTHER_NOT_NOW, OTHER_UNWILLING, OTHER_UNKNOWN, OTHER_UNANSWERED);
    private static final Findings OUT_OF_REACH =
            Findings.of(AGE_MISSING, CONTACT_UNANSWERED, NO_CONTACT, SILENCE_ASKED, COURT_ORDER, SUPERVISED_CONTACT);
    private static final Findings WORTH_TOLD = Findings.of(
            JOY_NO,
            LIFTED_NO,
            WISH_LOW,
            WISH_MIDDLE,
            WISH_UNANSWERED,
            WISH_SWINGS,
            LOVE_LOW,
            TO_END,
            UNDECIDED,
            LOW_WISH_SEEN_TWICE);
    private static final Findings GOOD_GROUND = Findings.of(
            OTHER_WILLING,
            OPEN_CONTACT,
            SUPERVISED_CONTACT,
            WISH_HIGH,
            WISH_MIDDLE,
            TO_TRY,
            LOVE_REMAINS,
            SAFETY_ANSWERED,
            PARENT_OF_MINOR,
            MINOR_CHILD,
            BETRAYAL,
            SCRATCH);

    private static final Findings NOT_CLEAR = WORTH_TOLD.plus(Findings.of(ACUTE_HEAT));
    private static final Findings ENDING = Findings.of(ENDED_BY_OTHER, ENDED_BY_ME, ENDED_TOGETHER, TO_END, WISH_LOW);
    private static final Findings TEEN_AND_PARENT_MEET = Findings.of(SELF_TEEN, OTHER_WILLING, OPEN_CONTACT);
    private static final Findings UNCLEAR_FOR_A_TEEN = Findings.of(STRAIN, AGE_MISSING, LACKS_CAPACITY);
    private static final Findings NOT_TO_BE_HAD = NOT_WILLING.plus(OUT_OF_REACH);
    private static final Findings CHILD_ALONE =
            NOT_TO_BE_HAD.plus(Findings.of(MINOR_CHILD, SELF_UNDER_13, STRAIN, BOND_ENDED, LACKS_CAPACITY));
    private static final Findings PARENT_ALONE = TIRED.plus(OUT_OF_REACH)
            .plus(Findings.of(PARENT_OF_MINOR, OTHER_UNWILLING, BOND_ENDED, SELF_LACKS_CAPACITY));
    private static final Findings CARED_FOR = Findings.of(CARER_AT_LIMIT, LACKS_CAPACITY, SELF_LACKS_CAPACITY);

    /** Every finding triage asks for; the others cannot move it. */
    static final Findings READ = SERIOUS.plus(HARD_WEATHER)
            .plus(ALL_GONE)
            .plus(TIRED)
            .plus(Findings.of(
                    I_HARMED,
                    OTHER_DIED,
                    SAFETY_ANSWERED,
                    RECENT_DANGER,
                    BOND_ENDED,
                    ENDED_BY_OTHER,
                    TO_END,
                    TO_TRY,
                    PARENT_OF_MINOR,
                    MINOR_CHILD,
                    SELF_UNDER_13,
                    ADULT_WITH_MINOR,
                    SELF_TEEN,
                    OTHER_TEEN,
                    OTHER_WILLING,
                    OTHER_UNWILLING,
                    OPEN_CONTACT,
                    SUPERVISED_CONTACT,
                    BOTH_ADULTS,
                    STRAIN,
                    LACKS_CAPACITY,
                    SELF_LACKS_CAPACITY,
                    NOT_ACUTE,
                    LOW_WISH_SEEN_TWICE,
                    HIGH_WISH_SEEN_TWICE,
                    WISH_HIGH,
                    WORTH_SEEN,
                    BETRAYAL,
                    SCRATCH));

    private final Found f;

    private Triage(Found found) {
        this.f = found;
    }

    static Verdict of(Findings findings) {
        return of(new Found(findings));
    }

    static Verdict of(Found found) {
        return new Triage(found).decide();
    }

    private Verdict decide() {
        Verdict verdict = danger();
        verdict = verdict != null ? verdict : unfinishedBusiness();
        verdict = verdict != null ? verdict : ended();
        verdict = verdict != null ? verdict : minor();
        verdict = verdict != null ? verdict : caring();
        verdict = verdict != null ? verdict : worth();
        verdict = verdict != null ? verdict : oneSided();
        return verdict != null ? verdict : together();
    }

    /** Step 1. */
    private @Nullable Verdict danger() {
        if (!f.hasAny(SERIOUS)) {
            return null;
        }
        boolean forceBesideAnother = f.has(MUTUAL_AGGRESSION) && f.hasAny(THOUGHTS_OF_DYING);
        Form form;
        if (f.has(ROMANCE_WITH_A_MINOR) || f.has(DANGER) || forceBesideAnother) {
            form = Form.PROTECT;
        } else if (f.has(MUTUAL_AGGRESSION)) {
            form = Form.GENTLE;
        } else {
            form = f.has(OTHER_MAY_DIE) ? Form.STAY_CLOSE : Form.CRISIS;
        }
        return new Verdict(Path.SAFETY_FIRST, form, TOLD_DANGERS);
    }

    /** Steps 2 to 5: harm done, a death, unanswered safety (INV-03), a danger of the last weeks. */
    private @Nullable Verdict unfinishedBusiness() {
        if (f.has(I_HARMED)) {
            return new Verdict(Path.OWN_WORK, Form.ACCOUNTABILITY, Findings.of(I_HARMED));
        }
        if (f.has(OTHER_DIED)) {
            return new Verdict(Path.LET_GO, Form.REMEMBERING, Findings.of(OTHER_DIED));
        }
        if (!f.has(SAFETY_ANSWERED)) {
            return new Verdict(Path.REFLECT, Form.UNFINISHED, Findings.of(SAFETY_UNFINISHED));
        }
        if (f.has(RECENT_DANGER)) {
            return new Verdict(Path.OWN_WORK, Form.WAITING, Findings.of(RECENT_DANGER));
        }
        return null;
    }

    /** Step 6; not for a parent and a minor child (INV-26). */
    private @Nullable Verdict ended() {
        if (!f.has(BOND_ENDED) || parentAndMinor()) {
            return null;
        }
        if (f.has(ENDED_BY_OTHER)) {
            boolean parting = f.has(TO_END) || (f.has(WISH_LOW) && !f.has(TO_TRY));
            return parting
                    ? new Verdict(Path.LET_GO, Form.PARTING, ENDING)
                    : new Verdict(Path.OWN_WORK, Form.GRIEVING, Findings.of(ENDED_BY_OTHER));
        }
        return f.has(TO_TRY) ? null : new Verdict(Path.LET_GO, Form.PARTING, ENDING);
    }

    private boolean parentAndMinor() {
        return f.has(PARENT_OF_MINOR) || f.has(MINOR_CHILD);
    }

    /** Step 7: a minor's bond; worth is not asked of parent or child. */
    private @Nullable Verdict minor() {
        if (f.has(MINOR_CHILD)) {
            return minorChild();
        }
        if (f.has(PARENT_OF_MINOR)) {
            return parentOfMinor();
        }
        if (f.has(SELF_UNDER_13) || f.has(ADULT_WITH_MINOR)) {
            return new Verdict(
                    Path.OWN_WORK,
                    Form.ONE_SIDED,
                    Findings.of(SELF_UNDER_13, ADULT_WITH_MINOR, SELF_MINOR, OTHER_MINOR));
        }
        return null;
    }

    private Verdict minorChild() {
        boolean together = f.hasAll(TEEN_AND_PARENT_MEET) && !f.hasAny(UNCLEAR_FOR_A_TEEN) && goesOn();
        return together
                ? new Verdict(Path.HEAL_TOGETHER, Form.FULL, GOOD_GROUND)
                : new Verdict(Path.OWN_WORK, Form.ONE_SIDED, CHILD_ALONE);
    }

    private Verdict parentOfMinor() {
        boolean teenSaysNo = f.has(OTHER_TEEN) && f.has(OTHER_UNWILLING);
        boolean leads = !f.hasAny(TIRED) && !f.has(SELF_LACKS_CAPACITY);
        boolean together = leads && !teenSaysNo && f.has(OPEN_CONTACT) && goesOn();
        return together
                ? new Verdict(Path.HEAL_TOGETHER, Form.PARENT_LED, GOOD_GROUND)
                : new Verdict(Path.OWN_WORK, Form.PARENT_LED, PARENT_ALONE);
    }

    /** INV-06 for every kind: together only in a bond that goes on, or one I helped to end and want to try again. */
    private boolean goesOn() {
        return !f.has(BOND_ENDED) || (!f.has(ENDED_BY_OTHER) && f.has(TO_TRY));
    }

    /** Step 8. */
    private @Nullable Verdict caring() {
        return f.hasAny(CARED_FOR) && !f.has(TO_END) ? new Verdict(Path.OWN_WORK, Form.CARING, CARED_FOR) : null;
    }

    /** Step 9: worth is asked, never scored (INV-34). */
    private @Nullable Verdict worth() {
        if (clearNo()) {
            return new Verdict(Path.LET_GO, Form.PARTING, WORTH_TOLD);
        }
        return clearYes() ? null : new Verdict(Path.REFLECT, Form.UNDECIDED, NOT_CLEAR);
    }

    /** A clear and steady no, on a day whose heat was told and is not acute. */
    private boolean clearNo() {
        if (!f.has(NOT_ACUTE)) {
            return false;
        }
        boolean steadyNo = f.has(LOW_WISH_SEEN_TWICE) || f.hasAll(ALL_GONE);
        return f.has(TO_END) || (steadyNo && !f.has(TO_TRY) && !f.hasAny(HARD_WEATHER));
    }

    private boolean clearYes() {
        boolean high = f.has(WISH_HIGH) && !f.has(TO_END) && (f.has(WORTH_SEEN) || f.has(HIGH_WISH_SEEN_TWICE));
        boolean middle = f.has(WISH_MIDDLE) && f.has(TO_TRY);
        return (high || middle) && !f.has(WISH_SWINGS);
    }

    /** Step 10. */
    private @Nullable Verdict oneSided() {
        boolean reachable = f.has(OPEN_CONTACT) || (f.has(SUPERVISED_CONTACT) && f.has(BOTH_ADULTS));
        return f.has(OTHER_WILLING) && reachable && !f.has(AGE_MISSING)
                ? null
                : new Verdict(Path.OWN_WORK, Form.ONE_SIDED, NOT_TO_BE_HAD);
    }

    /** Step 11. */
    private Verdict together() {
        if (f.has(BETRAYAL)) {
            return new Verdict(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL, GOOD_GROUND);
        }
        return new Verdict(Path.HEAL_TOGETHER, f.has(SCRATCH) ? Form.SMALL : Form.FULL, GOOD_GROUND);
    }
}
