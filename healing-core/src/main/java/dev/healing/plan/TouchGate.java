package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.Touch;
import java.util.function.Predicate;

/** What touch, gaze and voice need, and what heat withholds. */
enum TouchGate implements Gate {
    /** All conditions of LAW-08 at once; anything but a yes is a no. */
    TOUCH_NEEDS_EVERY_YES(
            "LAW-08, INV-28, INV-31",
            s -> !TouchGate.everyYes(s),
            (tags, s) -> tags.intimate(),
            NOT_ROMANTIC_ADULTS,
            NO_CONSENT,
            OTHER_UNSURE,
            OTHER_NOT_NOW,
            OTHER_UNWILLING,
            OTHER_UNKNOWN,
            OTHER_UNANSWERED,
            LOVE_LOW,
            ACUTE_HEAT,
            CONCERN_ABOUT_US,
            TOUCH_LIMIT,
            SAFETY_UNFINISHED,
            STAGE_STABILISE,
            DANGER_WITHIN_90_DAYS,
            LACKS_CAPACITY),
    /** Sex is never rushed into: only for the phase of deepening or later. */
    SEX_COMES_LATE(
            "LAW-08, S62",
            s -> true,
            (tags, s) -> tags.practice().touch() == Touch.SEXUAL
                    && tags.practice().phase() != Phase.DEEPEN
                    && tags.practice().phase() != Phase.SUSTAIN),
    /** Physical intimacy is for couples of adults, also where a practice only speaks of it. */
    INTIMACY_IS_FOR_COUPLES(
            "S61, INV-51",
            s -> s.has(NOT_ROMANTIC_ADULTS),
            (tags, s) -> tags.practice().element() == Element.PHYSICAL_INTIMACY,
            NOT_ROMANTIC_ADULTS),
    /** A hand or a hug: calm, in one place, wanted; with a child only from the parent. */
    COMFORT_IS_ASKED_FOR(
            "INV-93",
            s -> !s.hasAll(Lists.NEEDED_FOR_COMFORT)
                    || s.hasAny(Lists.AGAINST_COMFORT)
                    || (s.has(OTHER_MINOR) && !s.has(PARENT_OF_MINOR)),
            (tags, s) -> tags.comfort(),
            ACUTE_HEAT,
            REMOTE_CONTACT,
            CONCERN_ABOUT_US,
            TOUCH_LIMIT,
            OTHER_UNWILLING,
            SELF_MINOR,
            OTHER_MINOR,
            AGE_MISSING,
            STAGE_STABILISE,
            CONTACT_UNANSWERED,
            SAFETY_UNFINISHED),
    /** Eyes meet only where both want to, in one place, and nobody finds it hard. */
    GAZE_IS_WANTED(
            "INV-47, INV-31, LAW-06",
            s -> s.hasAny(Lists.AGAINST_GAZE) || !s.together() || !s.has(OPEN_CONTACT),
            (tags, s) -> tags.practice().gaze(),
            GAZE_LIMIT,
            AGE_MISSING,
            REMOTE_CONTACT,
            STAGE_STABILISE),
    /** No touch of any kind beside a limit against it. */
    TOUCH_LIMITS_HOLD("INV-47", s -> s.has(TOUCH_LIMIT), (tags, s) -> tags.touches(), TOUCH_LIMIT),
    /** Nothing that lives by the voice where speaking is hard. */
    SPEECH_LIMITS_HOLD(
            "INV-47", s -> s.has(SPEECH_LIMIT), (tags, s) -> tags.practice().speech(), SPEECH_LIMIT),
    /** While it is hot: nothing together, no gaze, no touch. It passes. */
    COOL_FIRST(
            "INV-45, INV-46",
            s -> s.has(ACUTE_HEAT),
            (tags, s) -> tags.joint(s) || tags.practice().gaze() || tags.touches(),
            ACUTE_HEAT) {
        @Override
        public boolean passing() {
            return true;
        }
    };

    private static final Findings NEEDED = Findings.of(
            ROMANTIC, BOTH_ADULTS, BOTH_CONSENT, OTHER_WILLING, LOVE_REMAINS, CALM, SAFETY_CLEAR, OPEN_CONTACT);
    private static final Findings AGAINST = Findings.of(
            CONCERN_ABOUT_US, TOUCH_LIMIT, DANGER_WITHIN_90_DAYS, STAGE_STABILISE, LACKS_CAPACITY, REMOTE_CONTACT);

    /** Apart, because a constant above may not name a field of its own enum. */
    private static final class Lists {
        static final Findings NEEDED_FOR_COMFORT = Findings.of(NOT_ACUTE, OPEN_CONTACT, SAFETY_ANSWERED);
        static final Findings AGAINST_COMFORT = Findings.of(
                REMOTE_CONTACT,
                CONCERN_ABOUT_US,
                TOUCH_LIMIT,
                OTHER_UNWILLING,
                SELF_MINOR,
                AGE_MISSING,
                STAGE_STABILISE);
        static final Findings AGAINST_GAZE = Findings.of(GAZE_LIMIT, AGE_MISSING, REMOTE_CONTACT, STAGE_STABILISE);
    }

    private final String rule;
    private final Predicate<Standing> occasion;
    private final Withholding withholding;
    private final Findings why;

    TouchGate(String rule, Predicate<Standing> occasion, Withholding withholding, Finding... why) {
        this.rule = rule;
        this.occasion = occasion;
        this.withholding = withholding;
        this.why = Findings.of(why);
    }

    private static boolean everyYes(Standing s) {
        return s.together() && s.hasAll(NEEDED) && !s.hasAny(AGAINST);
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
