package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Element;
import dev.healing.practice.Topic;
import java.util.function.Predicate;

/** What danger, harm done and unfinished safety withhold. */
enum DangerGate implements Gate {
    /** In danger nothing is done together and nothing reaches the other; care alone may, for one who may die. */
    NOTHING_REACHES_IN_DANGER(
            "INV-05",
            s -> s.path() == Path.SAFETY_FIRST,
            (tags, s) -> tags.joint(s)
                    || (tags.reaches() && !(tags.about(Topic.CARE) && s.form() == Form.STAY_CLOSE))
                    || tags.touches()
                    || tags.practice().gaze(),
            DANGER,
            MUTUAL_AGGRESSION,
            SELF_HARM,
            OTHER_MAY_DIE,
            ROMANCE_WITH_A_MINOR),
    /** In danger only steadying, safety and what is good in oneself: no step that states, confronts, informs or weighs. */
    ONLY_STEADYING_IN_DANGER(
            "INV-05, INV-10, INV-11",
            s -> s.path() == Path.SAFETY_FIRST,
            (tags, s) -> !steadies(tags),
            DANGER,
            MUTUAL_AGGRESSION,
            SELF_HARM,
            OTHER_MAY_DIE,
            ROMANCE_WITH_A_MINOR),
    /** Where a wrong step costs most, only practices core vouches for. */
    ONLY_VOUCHED_WHERE_DELICATE(
            "INV-86",
            s -> s.path() == Path.SAFETY_FIRST || s.hasAny(Lists.DELICATE),
            (tags, s) -> !tags.vouched(),
            DANGER,
            SELF_UNDER_13,
            I_HARMED,
            SILENCE_ASKED,
            COURT_ORDER),
    /** After force, threats or control of mine: nothing together, no asking, no forgiving; a parent's apology apart. */
    ANSWERING_FOR_HARM(
            "INV-09, D2",
            s -> s.hasAny(Lists.HARM_OF_MINE),
            (tags, s) -> !apologyAllowed(tags, s)
                    && (tags.joint(s)
                            || tags.asks()
                            || (tags.everyday() && !tags.about(Topic.PAUSE))
                            || tags.about(Lists.ASKED_OF_THE_HARMED)),
            I_HARMED,
            I_AM_HARMING),
    /** For weeks after a danger nothing reaches the other, and nobody is asked for their own part. */
    WAITING_AFTER_DANGER(
            "INV-75, D5",
            s -> s.has(RECENT_DANGER),
            (tags, s) -> tags.joint(s) || tags.reaches() || tags.about(Lists.TOO_MUCH_AFTER_DANGER),
            RECENT_DANGER),
    /** For months after a danger there is no touch. */
    NO_TOUCH_AFTER_DANGER(
            "INV-75, D5", s -> s.has(DANGER_WITHIN_90_DAYS), (tags, s) -> tags.touches(), DANGER_WITHIN_90_DAYS),
    /** Relatives may be the danger: nobody is asked to choose someone to confide in from a list of relatives. */
    NO_CONFIDING_IN_RELATIVES(
            "INV-14",
            s -> s.has(RELATIVES_MAY_HARM),
            (tags, s) -> tags.about(Topic.TRUSTED_PERSON),
            RELATIVES_MAY_HARM),
    /** Telling few is never asked of someone who may be cut off, or who has nobody. */
    NEVER_CUT_OFF(
            "INV-15, LAW-10",
            s -> s.hasAny(Lists.MAY_BE_CUT_OFF),
            (tags, s) -> tags.about(Topic.KEEP_PRIVATE),
            ANY_CONCERN,
            SELF_MINOR,
            AGE_MISSING,
            FRESH_BETRAYAL,
            FRESH_LOSS,
            NO_SUPPORTER,
            SAFETY_UNFINISHED,
            DANGER_WITHIN_90_DAYS),
    /** Deep work together needs the whole safety section. */
    DEEP_TOGETHER_NEEDS_ALL_ANSWERS(
            "INV-03",
            s -> !s.has(SAFETY_CLEAR),
            (tags, s) -> tags.joint(s) && tags.heavy(),
            SAFETY_UNFINISHED,
            SAFETY_ANSWERED);

    private static final Topics STEADYING = Topics.of(
            Topic.STEADYING, Topic.CALMING, Topic.SAFETY, Topic.TRUSTED_PERSON, Topic.ACCOUNTABILITY, Topic.CARE);
    private static final Topics NEVER_IN_DANGER = Topics.of(
            Topic.CONFRONT,
            Topic.OWN_PART,
            Topic.FORGIVE,
            Topic.STAY_PUSH,
            Topic.KEEP_PRIVATE,
            Topic.BOUNDARY,
            Topic.INVITATION,
            Topic.APOLOGY,
            Topic.PARTING,
            Topic.LOOKING_BACK,
            Topic.CHILD_ACTS,
            Topic.AFFECTION,
            Topic.TRUST);

    /** Apart, because a constant above may not name a field of its own enum. */
    private static final class Lists {
        static final Findings DELICATE = Findings.of(SELF_UNDER_13, I_HARMED, I_AM_HARMING, SILENCE_ASKED, COURT_ORDER);
        static final Findings HARM_OF_MINE = Findings.of(I_HARMED, I_AM_HARMING);
        static final Findings MAY_BE_CUT_OFF = Findings.of(
                ANY_CONCERN,
                SELF_MINOR,
                AGE_MISSING,
                FRESH_BETRAYAL,
                FRESH_LOSS,
                NO_SUPPORTER,
                SAFETY_UNFINISHED,
                DANGER_WITHIN_90_DAYS);
        static final Topics ASKED_OF_THE_HARMED =
                Topics.of(Topic.INVITATION, Topic.FORGIVE, Topic.APOLOGY, Topic.TRUST, Topic.CONFRONT);
        static final Topics TOO_MUCH_AFTER_DANGER =
                Topics.of(Topic.OWN_PART, Topic.FORGIVE, Topic.CONFRONT, Topic.STAY_PUSH);
    }

    private final String rule;
    private final Predicate<Standing> occasion;
    private final Withholding withholding;
    private final Findings why;

    DangerGate(String rule, Predicate<Standing> occasion, Withholding withholding, Finding... why) {
        this.rule = rule;
        this.occasion = occasion;
        this.withholding = withholding;
        this.why = Findings.of(why);
    }

    private static boolean steadies(Tags tags) {
        boolean ownStrength = tags.about(Topic.STRENGTHS) && tags.practice().element() == Element.OWN_WORK;
        return (tags.about(STEADYING) || ownStrength) && !tags.about(NEVER_IN_DANGER) && !tags.heavy();
    }

    /** Triage 5.2: short, led by the adult, to a child met every day who has not said no, and never in a waiting time. */
    private static boolean apologyAllowed(Tags tags, Standing s) {
        return s.form() == Form.ACCOUNTABILITY
                && tags.parentsApology()
                && s.has(PARENT_OF_MINOR)
                && s.has(OFTEN_TOGETHER)
                && s.has(SAFETY_ANSWERED)
                && !s.has(OTHER_UNWILLING);
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public boolean speaksTo(Standing standing) {
        return occasion.test(standing);
    }

    @Override
    public Withholding withholding() {
        return withholding;
    }

    @Override
    public Findings why() {
        return why;
    }
}
