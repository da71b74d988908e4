package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.SafetyConcern.Sense;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads dangers and strains, now and in earlier assessments, and whether the safety section is finished. Whatever is
 * unsure, unknown or unfinished never reads as safe (INV-03, 04, 07, 84).
 */
final class SafetyFacts {

    private static final ImmutableSet<Known> CONTROL_AT_HOME =
            Sets.immutableEnumSet(Known.MONITORING, Known.ISOLATION, Known.ECONOMIC_CONTROL);
    private static final ImmutableSet<Known> THOUGHTS_OF_DYING =
            Sets.immutableEnumSet(Known.SELF_HARM, Known.OTHER_MAY_DIE);
    private static final ImmutableSet<Known> BETWEEN_BOTH = Sets.immutableEnumSet(Known.MUTUAL_AGGRESSION);
    private static final ImmutableSet<Known> ABOUT_OTHERS = Sets.immutableEnumSet(Known.PAST_ABUSE_BY_SOMEONE_ELSE);
    private static final ImmutableSet<Known> BY_RELATIVES =
            Sets.immutableEnumSet(Known.FORCED_MARRIAGE, Known.HONOUR_THREAT);
    private static final ImmutableSet<Known> CARER_SPENT = Sets.immutableEnumSet(Known.CARER_AT_LIMIT);
    private static final ImmutableSet<Known> STAYS =
            Sets.immutableEnumSet(Known.I_HARMED, Known.PAST_ABUSE_BY_THIS_PERSON);

    private final Situation situation;
    private final Findings.Builder findings;
    private final boolean minorTowardsParent;

    private SafetyFacts(Situation situation, Findings.Builder findings) {
        this.situation = situation;
        this.findings = findings;
        this.minorTowardsParent = findings.has(MINOR_CHILD);
    }

    static void read(Situation situation, Findings.Builder findings) {
        SafetyFacts facts = new SafetyFacts(situation, findings);
        Set<SafetyConcern> now = facts.standingNow();
        facts.answered();
        now.forEach(concern -> findings.add(finding(concern)));
        facts.dangers(now);
        facts.anyConcern(now);
        situation.earlier().forEach(day -> facts.recent(day, now));
    }

    /** Today's yes and counted-as-yes, whatever never lapses, and what is past and stays past. */
    private Set<SafetyConcern> standingNow() {
        Set<SafetyConcern> standing = new HashSet<>();
        countedAsYes(situation.newest(), standing::add);
        for (Assessment day : situation.earlier()) {
            countedAsYes(day, concern -> {
                if (stays(concern)) {
                    standing.add(concern);
                }
            });
        }
        return standing;
    }

    private static boolean stays(SafetyConcern concern) {
        return concern.sense() == Sense.EVER || concern.isOneOf(STAYS);
    }

    private static void countedAsYes(Assessment day, Consumer<SafetyConcern> each) {
        day.concerns().forEach(each);
        for (SafetyConcern concern : day.concernsUnsure()) {
            if (concern.unsureIsYes()) {
                each.accept(concern);
            }
        }
    }

    private void answered() {
        Assessment now = situation.newest();
        boolean unfinishedByUnsure = now.concernsUnsure().stream().anyMatch(concern -> !concern.unsureIsYes());
        SafetyAnswered how = now.safetyAnswered();
        boolean all = how == SafetyAnswered.ALL && !unfinishedByUnsure;
        boolean core = how == SafetyAnswered.CORE && !unfinishedByUnsure;
        findings.add(SAFETY_CLEAR, all).add(SAFETY_ANSWERED, all || core).add(SAFETY_UNFINISHED, !all && !core);
    }

    private void dangers(Set<SafetyConcern> now) {
        boolean onlyControlAtHome = onlyControlAtHome(now, situation.newest());
        boolean danger = false;
        boolean unsafe = findings.has(ROMANCE_WITH_A_MINOR);
        for (SafetyConcern concern : now) {
            if (!concern.serious() || onlyControlAtHome) {
                continue;
            }
            boolean dying = concern.isOneOf(THOUGHTS_OF_DYING);
            danger |= !dying && !concern.isOneOf(BETWEEN_BOTH);
            unsafe |= !dying;
        }
        findings.add(DANGER, danger).add(UNSAFE, unsafe);
        findings.add(STRAIN, findings.has(CARER_AT_LIMIT) || (onlyControlAtHome && !now.isEmpty()));
    }

    /** A parent checks on a child: a strain, as long as no other concern of any sort, sure or unsure, stands beside it. */
    private boolean onlyControlAtHome(Set<SafetyConcern> standing, Assessment day) {
        return minorTowardsParent
                && standing.stream().allMatch(concern -> concern.isOneOf(CONTROL_AT_HOME))
                && day.concernsUnsure().stream().allMatch(concern -> concern.isOneOf(CONTROL_AT_HOME));
    }

    private void anyConcern(Set<SafetyConcern> now) {
        Set<SafetyConcern> named = Sets.union(now, situation.newest().concernsUnsure());
        findings.add(ANY_CONCERN, !named.isEmpty());
        findings.add(CONCERN_ABOUT_US, named.stream().anyMatch(concern -> !concern.isOneOf(ABOUT_OTHERS)));
        findings.add(RELATIVES_MAY_HARM, named.stream().anyMatch(concern -> concern.isOneOf(BY_RELATIVES)));
    }

    /** INV-75: what was named shortly before and is no longer; what is past and stays stood beside it then too. */
    private void recent(Assessment day, Set<SafetyConcern> now) {
        long days = ChronoUnit.DAYS.between(day.takenOn(), situation.newest().takenOn());
        if (days >= CutPoints.DANGER_TOUCH_DAYS) {
            return;
        }
        Set<SafetyConcern> standing = Sets.union(day.concerns(), Sets.filter(now, SafetyFacts::stays));
        boolean strainOnly = onlyControlAtHome(standing, day);
        countedAsYes(day, concern -> {
            boolean dying = concern.isOneOf(THOUGHTS_OF_DYING);
            boolean danger = concern.serious() && !dying && !strainOnly;
            boolean crisis = dying || concern.isOneOf(CARER_SPENT);
            findings.add(RECENT_DANGER, danger && days < CutPoints.DANGER_DAYS);
            findings.add(DANGER_WITHIN_90_DAYS, danger);
            findings.add(RECENT_CRISIS, crisis && days < CutPoints.DANGER_DAYS && !findings.has(finding(concern)));
        });
    }

    private static Finding finding(SafetyConcern concern) {
        return concern.known().map(known -> Finding.valueOf(known.name())).orElse(UNKNOWN_CONCERN);
    }
}
