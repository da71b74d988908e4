package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import java.util.EnumSet;
import java.util.Map;

/**
 * Which kinds of help a plan names, for everyone and whatever is known of them (INV-13). Only ever adds: one more concern
 * never takes help away (INV-16, INV-41).
 */
final class HelpRoutes {

    private static final Findings HURT_BY_SOMEONE = Findings.of(
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
            OTHER_THREATENS_SELF_HARM,
            FORCED_MARRIAGE,
            HONOUR_THREAT,
            MUTUAL_AGGRESSION,
            UNKNOWN_CONCERN);
    private static final Findings NOT_SAFE_YET =
            HURT_BY_SOMEONE.plus(Findings.of(RECENT_DANGER, DANGER_WITHIN_90_DAYS));

    /** A parent's low wish reads as exhaustion (triage 7). */
    private static final Findings WORN_OUT =
            Findings.of(WISH_LOW, WISH_MIDDLE, WISH_SWINGS, CARER_AT_LIMIT, TIRED_PARENT);

    private static final ImmutableMap<HelpTopic, Findings> ROUTES = ImmutableMap.<HelpTopic, Findings>builder()
            .put(HelpTopic.EMERGENCY, Findings.of(DANGER, MUTUAL_AGGRESSION, OTHER_MAY_DIE))
            .put(HelpTopic.CRISIS, Findings.of(SELF_HARM, OTHER_MAY_DIE, OTHER_THREATENS_SELF_HARM, RECENT_CRISIS))
            .put(HelpTopic.STRANGULATION, Findings.of(STRANGULATION))
            .put(HelpTopic.DOMESTIC_ABUSE, NOT_SAFE_YET)
            .put(HelpTopic.SAFETY_PLANNING, NOT_SAFE_YET.plus(Findings.of(CHILD_AT_RISK, ADULT_AT_RISK)))
            .put(HelpTopic.TECH_SAFETY, Findings.of(MONITORING, STALKING, COERCIVE_CONTROL, BLACKMAIL))
            .put(HelpTopic.STALKING, Findings.of(STALKING))
            .put(HelpTopic.SEXUAL_VIOLENCE, Findings.of(SEXUAL_COERCION))
            .put(HelpTopic.FORCED_MARRIAGE, Findings.of(RELATIVES_MAY_HARM))
            .put(HelpTopic.CHILD_PROTECTION, Findings.of(CHILD_AT_RISK, ROMANCE_WITH_A_MINOR))
            .put(HelpTopic.YOUTH, Findings.of(SELF_MINOR, ROMANCE_WITH_A_MINOR))
            .put(HelpTopic.TRUSTED_ADULT, Findings.of(SELF_MINOR, ROMANCE_WITH_A_MINOR, ADULT_WITH_MINOR))
            .put(HelpTopic.PARENTING, Findings.of(TIRED_PARENT))
            .put(HelpTopic.ADULT_SAFEGUARDING, Findings.of(ADULT_AT_RISK, EXPLOITATION))
            .put(HelpTopic.OLDER_PEOPLE, Findings.of(DEMENTIA, ADULT_AT_RISK))
            .put(HelpTopic.CARERS, Findings.of(CARER_AT_LIMIT, CARING, DEMENTIA, LACKS_CAPACITY))
            .put(HelpTopic.PEOPLE_WHO_HARM, Findings.of(I_HARMED, I_AM_HARMING, MUTUAL_AGGRESSION))
            .put(
                    HelpTopic.VICTIM_SUPPORT,
                    HURT_BY_SOMEONE.plus(Findings.of(PAST_ABUSE_BY_THIS_PERSON, PAST_ABUSE_BY_SOMEONE_ELSE)))
            .put(HelpTopic.MEDICAL, Findings.of(STRANGULATION, INJURY, SEXUAL_COERCION, PREGNANCY_OR_LOSS))
            .put(HelpTopic.LEGAL, Findings.of(COURT_ORDER, STALKING, FORCED_MARRIAGE, ECONOMIC_CONTROL, BLACKMAIL))
            .put(HelpTopic.ADDICTION_FAMILY, Findings.of(ADDICTION))
            .put(HelpTopic.GRIEF, Findings.of(OTHER_DIED, BEREAVEMENT, PREGNANCY_OR_LOSS))
            .put(
                    HelpTopic.PROFESSIONAL,
                    Findings.of(BETRAYAL, COLLAPSE, OVERWHELMED, LOW_MOOD, I_HARMED, MUTUAL_AGGRESSION))
            .put(
                    HelpTopic.TRUSTED_PERSON,
                    Findings.of(
                            ANY_CONCERN,
                            DANGER,
                            OVERWHELMED,
                            LOW_MOOD,
                            RECENT_DANGER,
                            RECENT_CRISIS,
                            SAFETY_UNFINISHED))
            .buildOrThrow();

    private HelpRoutes() {}

    static ImmutableSet<HelpTopic> of(Standing standing) {
        EnumSet<HelpTopic> topics = EnumSet.of(HelpTopic.GENERAL);
        for (Map.Entry<HelpTopic, Findings> route : ROUTES.entrySet()) {
            if (standing.hasAny(route.getValue())) {
                topics.add(route.getKey());
            }
        }
        if (standing.has(PAST_ABUSE_BY_THIS_PERSON) && !standing.has(OTHER_DIED)) {
            topics.add(HelpTopic.DOMESTIC_ABUSE);
        }
        // A child does not settle the parting of its parents.
        if (standing.has(SEPARATING) && !standing.has(SELF_MINOR)) {
            topics.add(HelpTopic.LEGAL);
        }
        if (standing.has(PARENT_OF_MINOR) && standing.hasAny(WORN_OUT)) {
            topics.add(HelpTopic.PARENTING);
            // Whoever only visits has no daily care to rest from.
            if (!standing.has(SUPERVISED_CONTACT)) {
                topics.add(HelpTopic.CARERS);
            }
        }
        return Sets.immutableEnumSet(topics);
    }
}
