package dev.healing.questionnaire;

import static dev.healing.assessment.SafetyConcern.Known.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One safety question: the concerns each reply names, and the one that "not sure" leaves open.
 *
 * @param id its stable id
 * @param codes what the replies that say yes name
 * @param unsure what is unsure after "not sure"
 */
record SafetyItem(String id, ImmutableMap<String, ImmutableSet<Known>> codes, Known unsure) {

    static final String YES = "YES";
    static final String NO = "NO";
    static final String UNSURE = "UNSURE";
    /** "I'd rather not say": heard, and left open. */
    static final String RATHER_NOT = "RATHER_NOT";

    static final SafetyItem LIFE = new SafetyItem(
            "safety.life",
            ImmutableMap.of(
                    "ME", ImmutableSet.of(SELF_HARM),
                    "THEY", ImmutableSet.of(OTHER_MAY_DIE),
                    "BOTH", ImmutableSet.of(SELF_HARM, OTHER_MAY_DIE)),
            SELF_HARM);

    /** Fear, force, control, thoughts of dying, and those who cannot protect themselves: the five first (INV-03). */
    static final ImmutableList<SafetyItem> FIRST = ImmutableList.of(
            of("safety.fear", FEAR_OF_OTHER),
            new SafetyItem(
                    "safety.force",
                    ImmutableMap.of(
                            "THEY", ImmutableSet.of(PHYSICAL_VIOLENCE),
                            "BOTH", ImmutableSet.of(MUTUAL_AGGRESSION),
                            "ME", ImmutableSet.of(I_AM_HARMING)),
                    PHYSICAL_VIOLENCE),
            of("safety.control", COERCIVE_CONTROL),
            LIFE,
            new SafetyItem(
                    "safety.someone",
                    ImmutableMap.of("CHILD", ImmutableSet.of(CHILD_AT_RISK), "ADULT", ImmutableSet.of(ADULT_AT_RISK)),
                    CHILD_AT_RISK));

    /** Everything else; what never lapses comes first. */
    static final ImmutableList<SafetyItem> LONGER = ImmutableList.of(
            of("safety.throat", STRANGULATION),
            of("safety.weapon", WEAPON),
            of("safety.threatToKill", DEATH_THREAT),
            of("safety.injury", INJURY),
            of("safety.sex", SEXUAL_COERCION),
            of("safety.followed", STALKING),
            of("safety.threats", THREATS),
            of("safety.cutOff", ISOLATION),
            of("safety.checkedOn", MONITORING),
            of("safety.money", ECONOMIC_CONTROL),
            of("safety.blackmail", BLACKMAIL),
            of("safety.used", EXPLOITATION),
            of("safety.bullied", BULLYING),
            of("safety.heldByThreat", OTHER_THREATENS_SELF_HARM),
            of("safety.marriage", FORCED_MARRIAGE),
            of("safety.honour", HONOUR_THREAT),
            of("safety.pastThisPerson", PAST_ABUSE_BY_THIS_PERSON),
            of("safety.pastSomeoneElse", PAST_ABUSE_BY_SOMEONE_ELSE),
            of("safety.iHarm", I_AM_HARMING),
            of("safety.iHarmed", I_HARMED));

    /** Asked of whoever cares for someone, outside the section. */
    static final SafetyItem CARER = of("safety.carer", CARER_AT_LIMIT);

    private static SafetyItem of(String id, Known code) {
        return new SafetyItem(id, ImmutableMap.of(YES, ImmutableSet.of(code)), code);
    }

    static Stream<SafetyItem> all() {
        return Stream.of(FIRST.stream(), LONGER.stream(), Stream.of(CARER)).flatMap(items -> items);
    }

    ImmutableList<String> options() {
        return ImmutableList.<String>builder()
                .addAll(codes.keySet())
                .add(NO, UNSURE, RATHER_NOT)
                .build();
    }

    /** Every concern a reply can name. */
    ImmutableSet<SafetyConcern> concerns() {
        return codes.values().stream()
                .flatMap(ImmutableSet::stream)
                .map(Known::concern)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What a reply names with a yes; nothing for the other replies. */
    ImmutableSet<SafetyConcern> named(String reply) {
        return codes.getOrDefault(reply, ImmutableSet.of()).stream()
                .map(Known::concern)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The reply that names the most of what is told, if one names any; of two alike the first. */
    Optional<String> replyFor(ImmutableSet<SafetyConcern> told) {
        return codes.keySet().stream()
                .filter(reply -> told.containsAll(named(reply)))
                .max(Comparator.comparingInt(reply -> named(reply).size()));
    }
}
