package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import dev.healing.relationship.RelationshipKind;

/** Reads habit, coping, the people around, what life brings besides, time, consent and a court case. */
final class LifeFacts {

    private LifeFacts() {}

    static void read(Situation situation, Findings.Builder findings) {
        Assessment now = situation.newest();
        habit(now, findings);
        coping(now, findings);
        others(now, findings);
        circumstances(now, findings);
        findings.add(TIRED_PARENT, tiredParent(situation, findings));
        findings.add(LITTLE_TIME, now.weeklyMinutes() < CutPoints.LITTLE_TIME_MINUTES);
        findings.add(now.consentToTouch().both() ? BOTH_CONSENT : NO_CONSENT);
        findings.add(
                LIVE_CASE, now.liveCase().filter(answer -> answer == Answer.NO).isEmpty());
    }

    private static void habit(Assessment now, Findings.Builder findings) {
        now.myHabit().ifPresent(habit -> {
            switch (habit) {
                case PUSH -> findings.add(HABIT_PUSH);
                case WITHDRAW, FREEZE -> findings.add(HABIT_WITHDRAW);
                case GIVE_IN -> findings.add(HABIT_GIVE_IN);
                case MIXED -> findings.add(HABIT_PUSH).add(HABIT_WITHDRAW);
            }
        });
    }

    private static void coping(Assessment now, Findings.Builder findings) {
        Coping coping = now.coping().orElse(Coping.NOT_COPING);
        findings.add(NOT_COPING, coping == Coping.NOT_COPING);
        findings.add(STRAINED, coping == Coping.STRAINED);
        findings.add(OVERWHELMED, now.coping().isPresent() && coping == Coping.NOT_COPING);
    }

    private static void others(Assessment now, Findings.Builder findings) {
        findings.add(NO_SUPPORTER, !now.thirdParties().contains(ThirdParty.SUPPORTIVE));
        now.thirdParties().forEach(party -> {
            switch (party) {
                case SUPPORTIVE, OTHER_PARTNER -> {}
                case TAKING_SIDES -> findings.add(TAKING_SIDES);
                case GOSSIP -> findings.add(GOSSIP);
                case FAMILY_PRESSURE -> findings.add(FAMILY_PRESSURE).add(FAITH_PRESSURE);
                case SOCIAL_MEDIA -> findings.add(SOCIAL_MEDIA);
            }
        });
    }

    private static void circumstances(Assessment now, Findings.Builder findings) {
        now.circumstances().forEach(circumstance -> findings.add(Finding.valueOf(circumstance.name())));
        findings.add(FAITH_PRESSURE, findings.has(FAITH_OR_VALUES));
    }

    /** Among friends and in a wider family a new baby may be somebody else's. */
    private static boolean tiredParent(Situation situation, Findings.Builder findings) {
        boolean ofACouple = situation.relationship().kind() == RelationshipKind.ROMANTIC;
        boolean newParent = findings.has(NEW_BABY) && (ofACouple || findings.has(PARENT_OF_MINOR));
        boolean parent = newParent || findings.has(PARENT_OF_MINOR) || (ofACouple && findings.has(SHARED_CHILDREN));
        boolean tired = newParent || findings.has(OVERWHELMED) || findings.has(STRAINED) || findings.has(LOW_ENERGY);
        return parent && tired;
    }
}
