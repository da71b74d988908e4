package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import java.util.Map;

/**
 * How much a practice is needed: the sum of the weights of what it suits and what was found. Words weigh the same for
 * everybody; nothing here can open a door. What is missing most weighs most.
 */
final class Need {

    /** It helps anybody it is open to. */
    private static final int FOR_ANYBODY = 2;
    /** It is written for a parent of a minor, or for a minor child, and for nobody else. */
    private static final int FOR_THEM_ALONE = 8;
    /** A finding that none of {@link #WEIGHTS} names. */
    private static final int USUAL = 3;

    private static final ImmutableList<Weight> WEIGHTS = ImmutableList.of(
            new Weight(6, Findings.of(BETRAYAL, SUPERVISED_CONTACT)),
            new Weight(
                    5,
                    Findings.of(
                            OPENNESS_LOW,
                            TRUST_LOW,
                            REHASHING_HIGH,
                            GUARDED_HIGH,
                            HEAVY_HIGH,
                            NOT_FULLY_HEARD,
                            OTHER_NOT_HEARD,
                            OVERWHELMED,
                            TIRED_PARENT,
                            CARING,
                            DEMENTIA,
                            CARER_AT_LIMIT)),
            new Weight(
                    4,
                    Findings.of(
                            OWN_PART_LOW,
                            OPENNESS_MISSING_MOST,
                            TRUST_MISSING_MOST,
                            PEACE_MISSING_MOST,
                            EASE_MISSING_MOST,
                            LIGHTNESS_MISSING_MOST,
                            BROKEN_BY_CIRCUMSTANCES)),
            new Weight(
                    2,
                    Findings.of(
                            OPENNESS_MIDDLE,
                            TRUST_MIDDLE,
                            REHASHING_MIDDLE,
                            GUARDED_MIDDLE,
                            HEAVY_MIDDLE,
                            OWN_PART_MIDDLE)));

    /** A band that is suited is suited in its milder form too, and more where it is what is missing most. */
    private static final ImmutableMap<Finding, Findings> NEIGHBOURS = ImmutableMap.of(
            OPENNESS_LOW, Findings.of(OPENNESS_MIDDLE, OPENNESS_MISSING_MOST),
            TRUST_LOW, Findings.of(TRUST_MIDDLE, TRUST_MISSING_MOST),
            REHASHING_HIGH, Findings.of(REHASHING_MIDDLE, PEACE_MISSING_MOST),
            GUARDED_HIGH, Findings.of(GUARDED_MIDDLE, EASE_MISSING_MOST),
            HEAVY_HIGH, Findings.of(HEAVY_MIDDLE, LIGHTNESS_MISSING_MOST),
            OWN_PART_LOW, Findings.of(OWN_PART_MIDDLE));

    static final Findings STAGES = Findings.of(STAGE_STABILISE, STAGE_UNDERSTAND, STAGE_DECIDE);

    /** What each of some findings weighs. */
    private record Weight(int each, Findings of) {}

    private Need() {}

    /** What a practice suits, with the milder forms of it. */
    static Findings suited(Practice practice) {
        Findings suited = practice.suits();
        for (Map.Entry<Finding, Findings> neighbours : NEIGHBOURS.entrySet()) {
            if (practice.suits().has(neighbours.getKey())) {
                suited = suited.plus(neighbours.getValue());
            }
        }
        return suited;
    }

    /** The weight of the findings that speak for a practice; 0 if none does. */
    static int weight(Practice practice, Findings indicated) {
        int weight = (practice.suitsAny() ? FOR_ANYBODY : 0) + USUAL * indicated.size();
        for (Weight unusual : WEIGHTS) {
            weight += (unusual.each() - USUAL) * indicated.and(unusual.of()).size();
        }
        return weight;
    }

    /** What the form of a plan is about comes before other things. */
    static int focus(Tags tags, Standing standing) {
        Practice practice = tags.practice();
        int kind = practice.kinds().size() == 1
                        && (practice.kinds().contains(BondKind.PARENT_OF_MINOR)
                                || practice.kinds().contains(BondKind.MINOR_CHILD))
                ? FOR_THEM_ALONE
                : 0;
        return kind
                + ofForm(tags, standing.form())
                + stopping(tags, standing)
                + owning(tags, standing)
                + ofTheYoung(tags, standing);
    }

    /** INV-09: whoever harms now needs what helps to stop, in every form; in danger it stands behind the safest steps. */
    private static int stopping(Tags tags, Standing standing) {
        return standing.has(I_AM_HARMING) && tags.light() ? about(tags, Topic.ACCOUNTABILITY, 2) : 0;
    }

    /**
     * Whoever did the hurt looks at their own part before other things (S72). Where there is danger that is not the matter,
     * and whoever is young is not hurried to it (INV-21).
     */
    private static int owning(Tags tags, Standing standing) {
        boolean ownsPart = tags.suited().has(I_HURT_THEM) && (tags.about(Topic.OWN_PART) || tags.about(Topic.APOLOGY));
        boolean now = standing.path() != Path.SAFETY_FIRST && !standing.has(SELF_MINOR);
        return ownsPart && now && standing.has(I_HURT_THEM) ? 5 : 0;
    }

    /** Who is young knows early whom to tell. */
    private static int ofTheYoung(Tags tags, Standing standing) {
        return standing.has(SELF_MINOR) ? about(tags, Topic.TRUSTED_PERSON, 4) : 0;
    }

    /** While healing together, talk matters most (S25), then going on, then ease; a little, where nothing else speaks. */
    static int part(Practice practice, Standing standing) {
        if (!standing.together() || practice.phase() == Phase.DISCERN || practice.supported()) {
            return 0;
        }
        return switch (practice.element()) {
            case COMMUNICATION -> 2;
            case MOVING_FORWARD, LIGHTNESS_AND_LOVE -> 1;
            case NON_VERBAL, PHYSICAL_INTIMACY, OWN_WORK, FOCUS_ON_THE_RELATIONSHIP -> 0;
        };
    }

    private static int ofForm(Tags tags, Form form) {
        return switch (form) {
            case PROTECT, GENTLE, STAY_CLOSE, CRISIS, WAITING ->
                about(tags, Topic.SAFETY, 4) + about(tags, Topic.TRUSTED_PERSON, 3);
            case REMEMBERING -> about(tags, Topic.GRIEF, 6);
            case PARTING -> about(tags, Topic.PARTING, 4) + about(tags, Topic.GRIEF, 3);
            case GRIEVING -> about(tags, Topic.GRIEF, 4) + about(tags, Topic.PARTING, 1);
            case UNDECIDED -> tags.practice().phase() == Phase.DISCERN ? 12 : 0;
            case UNFINISHED -> about(tags, Topic.STEADYING, 3) + about(tags, Topic.SAFETY, 3);
            case ACCOUNTABILITY -> about(tags, Topic.ACCOUNTABILITY, 12);
            case ONE_SIDED -> tags.practice().phase() == Phase.INVITE ? 3 : 0;
            case CARING -> about(tags, Topic.CARING, 4);
            case AFTER_BETRAYAL -> tags.namesStage() ? 8 : 0;
            case PARENT_LED, FULL, SMALL -> 0;
        };
    }

    private static int about(Tags tags, Topic topic, int weight) {
        return tags.about(topic) ? weight : 0;
    }
}
