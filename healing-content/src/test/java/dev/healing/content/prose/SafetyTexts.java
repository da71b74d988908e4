package dev.healing.content.prose;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.SafetyConcern;
import dev.healing.plan.Form;
import dev.healing.plan.Note;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;

/** Which texts people may read in danger, or on the day they told of one. These are held to the stricter bars. */
final class SafetyTexts {

    static final ImmutableSet<Form> SAFETY_FIRST_FORMS =
            Sets.immutableEnumSet(Form.PROTECT, Form.GENTLE, Form.STAY_CLOSE, Form.CRISIS);
    static final ImmutableSet<Form> FORMS = Sets.immutableEnumSet(
            Sets.union(SAFETY_FIRST_FORMS, ImmutableSet.of(Form.UNFINISHED, Form.WAITING, Form.ACCOUNTABILITY)));
    /** What is read in danger by who is one, and tells of nothing done to them. */
    static final String FORM_OF_WHO_HARMS = "PROTECT_WHO_HARMS";

    static final ImmutableSet<Note> NOTES = Sets.immutableEnumSet(
            Note.FINISH_SAFETY_SECTION, Note.SAFE_NOW_QUESTION, Note.CORE_SAFETY_ONLY, Note.GUARDIAN_FIRST);
    static final ImmutableSet<Finding> FINDINGS = Stream.concat(
                    Arrays.stream(SafetyConcern.Known.values()).map(known -> Finding.valueOf(known.name())),
                    Stream.of(
                            Finding.UNKNOWN_CONCERN,
                            Finding.DANGER,
                            Finding.UNSAFE,
                            Finding.RELATIVES_MAY_HARM,
                            Finding.ANY_CONCERN,
                            Finding.CONCERN_ABOUT_US,
                            Finding.STRAIN,
                            Finding.RECENT_DANGER,
                            Finding.DANGER_WITHIN_90_DAYS,
                            Finding.RECENT_CRISIS,
                            Finding.SAFETY_ANSWERED,
                            Finding.SAFETY_CLEAR,
                            Finding.SAFETY_UNFINISHED))
            .collect(Sets.toImmutableEnumSet());

    /** The concerns in which somebody harmed or harms the person who answers. */
    static final ImmutableSet<Finding> HARMED = Sets.immutableEnumSet(
            Finding.STRANGULATION,
            Finding.WEAPON,
            Finding.DEATH_THREAT,
            Finding.PHYSICAL_VIOLENCE,
            Finding.SEXUAL_COERCION,
            Finding.STALKING,
            Finding.FEAR_OF_OTHER,
            Finding.THREATS,
            Finding.COERCIVE_CONTROL,
            Finding.ISOLATION,
            Finding.MONITORING,
            Finding.ECONOMIC_CONTROL,
            Finding.BLACKMAIL,
            Finding.EXPLOITATION,
            Finding.BULLYING,
            Finding.FORCED_MARRIAGE,
            Finding.HONOUR_THREAT,
            Finding.PAST_ABUSE_BY_THIS_PERSON,
            Finding.PAST_ABUSE_BY_SOMEONE_ELSE);

    private static final ImmutableSet<Topic> STEADYING = Sets.immutableEnumSet(
            Topic.STEADYING, Topic.CALMING, Topic.SAFETY, Topic.TRUSTED_PERSON, Topic.ACCOUNTABILITY, Topic.CARE);
    private static final ImmutableSet<Topic> NEVER_IN_DANGER = Sets.immutableEnumSet(
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

    private SafetyTexts() {}

    /** Whether its topics and tags let a practice into SAFETY_FIRST (INV-05), read here once more from the rules. */
    static boolean mayStandInDanger(Practice practice) {
        ImmutableSet<Topic> topics = practice.topics();
        boolean ownStrength = topics.contains(Topic.STRENGTHS) && practice.element() == Element.OWN_WORK;
        boolean steadies = ownStrength || !Collections.disjoint(topics, STEADYING);
        boolean reachesNobody = practice.participation() != Participation.TOGETHER
                && (practice.reaches() == Reach.NONE || topics.contains(Topic.CARE))
                && practice.touch() == Touch.NONE
                && !practice.gaze();
        return steadies
                && reachesNobody
                && Collections.disjoint(topics, NEVER_IN_DANGER)
                && practice.depth() != Depth.DEEP;
    }

    /** Questions about danger, in the safety section and beside it, are known by their ids. */
    static boolean asksAboutSafety(String questionId) {
        return questionId.startsWith("safety.");
    }
}
