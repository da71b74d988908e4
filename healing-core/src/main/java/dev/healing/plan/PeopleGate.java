package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Participation;
import dev.healing.practice.Topic;
import java.util.function.Predicate;

/** What age, capacity and the roles in a hurt withhold. */
enum PeopleGate implements Gate {
    /** Under 13: alone, and only finding ground, calming down, and someone to turn to. */
    A_CHILD_FINDS_GROUND(
            "INV-24",
            s -> s.has(SELF_UNDER_13),
            (tags, s) -> tags.practice().participation() != Participation.SOLO
                    || tags.reaches()
                    || tags.heavy()
                    || !PeopleGate.isForAChild(tags),
            SELF_UNDER_13),
    /** A minor owes no confession, no pardon, no staying, and faces nobody down. */
    A_MINOR_OWES_NOTHING("INV-21", s -> s.has(SELF_MINOR), (tags, s) -> tags.about(Lists.OWED_BY_NO_MINOR), SELF_MINOR),
    /** No practice asks a child to act for the grown-ups. */
    NO_CHILD_IS_SENT(
            "INV-21, INV-22",
            s -> true,
            (tags, s) -> tags.about(Topic.CHILD_ACTS),
            SELF_MINOR,
            OTHER_MINOR,
            AGE_MISSING),
    /** A minor is not confronted. */
    NO_MINOR_IS_CONFRONTED("INV-21", s -> s.has(OTHER_MINOR), (tags, s) -> tags.about(Topic.CONFRONT), OTHER_MINOR),
    /** A friend or relative of age and a minor: nothing private between the two, and nothing kept from a guardian. */
    NOTHING_PRIVATE_WITH_A_MINOR(
            "INV-91",
            s -> s.has(ADULT_WITH_MINOR),
            (tags, s) -> tags.joint(s) || tags.asks() || tags.touches() || tags.about(Topic.KEEP_PRIVATE),
            ADULT_WITH_MINOR),
    /** An age that is not told opens nothing. */
    AGE_IS_TOLD_FIRST(
            "INV-92",
            s -> s.has(AGE_MISSING),
            (tags, s) -> tags.joint(s)
                    || tags.asks()
                    || tags.heavy()
                    || tags.practice().gaze()
                    || tags.touches(),
            AGE_MISSING),
    /** Nothing that needs a yes from someone who cannot give it. A parent's care for a minor child needs none. */
    NO_AGREEMENT_WITHOUT_CAPACITY(
            "INV-27",
            s -> s.has(LACKS_CAPACITY) && !(s.has(PARENT_OF_MINOR) && !s.has(SELF_LACKS_CAPACITY)),
            (tags, s) -> tags.joint(s) || tags.asks() || tags.intimate(),
            LACKS_CAPACITY,
            SELF_LACKS_CAPACITY),
    /** Someone who cannot agree is not asked for a share in it. */
    NO_OWN_PART_WITHOUT_CAPACITY(
            "INV-27", s -> s.has(SELF_LACKS_CAPACITY), (tags, s) -> tags.about(Topic.OWN_PART), SELF_LACKS_CAPACITY),
    /** Who is at the end of their strength is asked for nothing more. */
    NOTHING_MORE_FROM_A_CARER(
            "architecture: triage 8",
            s -> s.has(CARER_AT_LIMIT),
            (tags, s) -> tags.joint(s) || tags.asks(),
            CARER_AT_LIMIT),
    /** Who was harmed is never asked for a share in that harm. */
    NO_OWN_PART_IN_HARM_DONE_TO_ME(
            "INV-33", s -> s.has(THEY_HURT_ME), (tags, s) -> tags.about(Topic.OWN_PART), THEY_HURT_ME);

    private static final Topics FOR_A_CHILD = Topics.of(Topic.STEADYING, Topic.CALMING, Topic.TRUSTED_PERSON);

    /** Apart, because a constant above may not name a field of its own enum. */
    private static final class Lists {
        static final Topics OWED_BY_NO_MINOR =
                Topics.of(Topic.OWN_PART, Topic.FORGIVE, Topic.STAY_PUSH, Topic.CONFRONT);
    }

    private final String rule;
    private final Predicate<Standing> occasion;
    private final Withholding withholding;
    private final Findings why;

    PeopleGate(String rule, Predicate<Standing> occasion, Withholding withholding, Finding... why) {
        this.rule = rule;
        this.occasion = occasion;
        this.withholding = withholding;
        this.why = Findings.of(why);
    }

    private static boolean isForAChild(Tags tags) {
        return tags.about(FOR_A_CHILD);
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
