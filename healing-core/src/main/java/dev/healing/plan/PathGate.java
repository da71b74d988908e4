package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Element;
import dev.healing.practice.Topic;
import java.util.function.Predicate;

/** What each path withholds. */
enum PathGate implements Gate {
    /** Looking comes before doing: nothing together, nothing asked, nothing deep, and no push either way. */
    REFLECT_DOES_NOT_PUSH(
            "INV-35",
            s -> s.path() == Path.REFLECT,
            (tags, s) -> tags.joint(s) || tags.asks() || tags.heavy() || tags.about(Lists.PUSHING),
            SAFETY_UNFINISHED,
            WISH_UNANSWERED,
            WISH_LOW,
            WISH_MIDDLE,
            WISH_HIGH,
            WISH_SWINGS),
    /** Nobody has to become a better partner while they find out what they want. */
    UNDECIDED_STAYS_AS_IT_IS(
            "INV-35",
            s -> s.form() == Form.UNDECIDED,
            (tags, s) -> tags.everyday() && !tags.about(Lists.AS_IT_IS),
            WISH_UNANSWERED,
            WISH_LOW,
            WISH_MIDDLE,
            WISH_HIGH,
            WISH_SWINGS),
    /** While safety is not known, nobody is asked for their own part. */
    NO_OWN_PART_WHILE_UNFINISHED(
            "INV-03, INV-33",
            s -> s.form() == Form.UNFINISHED,
            (tags, s) -> tags.about(Topic.OWN_PART),
            SAFETY_UNFINISHED),
    /** An ended bond: grief, a farewell or silence, the practical side; nothing to win anybody back. */
    NO_WINNING_BACK(
            "INV-36",
            s -> s.form() == Form.PARTING || s.form() == Form.GRIEVING,
            (tags, s) ->
                    tags.joint(s) || (tags.reaches() && !tags.about(Topic.PARTING)) || !PathGate.fitsAnEnding(tags),
            TO_END,
            BOND_ENDED,
            WISH_LOW,
            ENDED_BY_OTHER,
            ENDED_BY_ME,
            ENDED_TOGETHER),
    /** Nothing reaches one who has died. */
    MEMORY_ONLY(
            "INV-36",
            s -> s.has(OTHER_DIED),
            (tags, s) -> tags.joint(s) || tags.reaches() || !PathGate.fitsMourning(tags),
            OTHER_DIED),
    /** One's own half is done alone; a parent's light time with a child and a short apology are not held back. */
    OWN_WORK_IS_ALONE(
            "LAW-02, architecture: triage 10",
            s -> s.path() == Path.OWN_WORK,
            (tags, s) -> tags.joint(s) && !PathGate.parentsSmallThings(tags, s),
            OTHER_UNSURE,
            OTHER_NOT_NOW,
            OTHER_UNWILLING,
            OTHER_UNKNOWN,
            OTHER_UNANSWERED,
            STRAIN,
            I_HARMED,
            RECENT_DANGER,
            CARER_AT_LIMIT,
            WISH_LOW,
            WISH_MIDDLE,
            WISH_SWINGS),
    /** Carers are asked for nothing, together or of the other. */
    CARING_ASKS_NOTHING(
            "architecture: triage 8",
            s -> s.form() == Form.CARING,
            (tags, s) -> tags.joint(s) || tags.asks(),
            CARER_AT_LIMIT,
            LACKS_CAPACITY),
    /** Parting belongs to endings, and to keeping a distance alone; a deep goodbye only where contact is told to be cut. */
    PARTING_IS_FOR_ENDINGS(
            "INV-36, INV-92",
            s -> s.path() != Path.LET_GO && s.form() != Form.GRIEVING,
            (tags, s) -> tags.about(Topic.PARTING)
                    && !(s.form() == Form.ONE_SIDED && !tags.asks() && (!tags.heavy() || s.hasAny(Lists.CONTACT_CUT))),
            OTHER_WILLING,
            TO_TRY),
    /** While a betrayal is fresh or the deceit goes on: steady ground only, and choosing who may help. */
    STEADY_GROUND_FIRST(
            "INV-31, INV-32",
            s -> s.has(STAGE_STABILISE),
            (tags, s) -> tags.about(Topic.FORGIVE)
                    || (tags.joint(s)
                            && (tags.heavy() || tags.about(Topic.LOOKING_BACK) || !PathGate.isSteadyGround(tags))),
            FRESH_BETRAYAL,
            DECEIT);

    private static final Topics STEADY_TALK =
            Topics.of(Topic.TALK_SAFETY, Topic.PAUSE, Topic.ACKNOWLEDGING, Topic.SHARED_GOAL);
    private static final Topics OF_AN_ENDING = Topics.of(
            Topic.PARTING,
            Topic.GRIEF,
            Topic.SAFETY,
            Topic.TRUSTED_PERSON,
            Topic.BOUNDARY,
            Topic.STEADYING,
            Topic.CALMING);
    private static final Topics OF_REPAIR = Topics.of(
            Topic.TRUST, Topic.SHARED_GOAL, Topic.APOLOGY, Topic.AFFECTION, Topic.STAY_PUSH, Topic.INVITATION);
    private static final Topics OF_MOURNING =
            Topics.of(Topic.GRIEF, Topic.SAFETY, Topic.TRUSTED_PERSON, Topic.STEADYING, Topic.CALMING, Topic.STRENGTHS);

    /** Apart, because a constant above may not name a field of its own enum. */
    private static final class Lists {
        static final Findings CONTACT_CUT = Findings.of(NO_CONTACT, SILENCE_ASKED, COURT_ORDER);
        static final Topics PUSHING =
                Topics.of(Topic.STAY_PUSH, Topic.INVITATION, Topic.PARTING, Topic.AFFECTION, Topic.CONFRONT);
        static final Topics AS_IT_IS = Topics.of(Topic.TALK_SAFETY, Topic.PAUSE, Topic.CARING);
    }

    private final String rule;
    private final Predicate<Standing> occasion;
    private final Withholding withholding;
    private final Findings why;

    PathGate(String rule, Predicate<Standing> occasion, Withholding withholding, Finding... why) {
        this.rule = rule;
        this.occasion = occasion;
        this.withholding = withholding;
        this.why = Findings.of(why);
    }

    private static boolean isSteadyGround(Tags tags) {
        boolean choosingHelp = tags.light() && tags.practice().element() == Element.FOCUS_ON_THE_RELATIONSHIP;
        return tags.about(STEADY_TALK) || choosingHelp;
    }

    private static boolean fitsAnEnding(Tags tags) {
        boolean ownGround = tags.practice().element() == Element.OWN_WORK
                || tags.practice().element() == Element.FOCUS_ON_THE_RELATIONSHIP;
        return (ownGround || tags.about(OF_AN_ENDING)) && !tags.about(OF_REPAIR);
    }

    private static boolean fitsMourning(Tags tags) {
        return (tags.practice().element() == Element.OWN_WORK || tags.about(OF_MOURNING)) && !tags.about(OF_REPAIR);
    }

    private static boolean parentsSmallThings(Tags tags, Standing s) {
        boolean lightTime = tags.guestInOrder() && s.parentLed();
        boolean apology = tags.parentsApology() && (s.parentLed() || s.form() == Form.ACCOUNTABILITY);
        return s.has(PARENT_OF_MINOR) && (lightTime || apology);
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
