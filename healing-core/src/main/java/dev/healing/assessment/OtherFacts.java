package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import java.time.LocalDate;

/** Reads what is known of the other: willingness, invitations so far, and who has said that the bond is hurt. */
final class OtherFacts {

    private OtherFacts() {}

    static void read(Situation situation, Findings.Builder findings) {
        Assessment now = situation.newest();
        if (now.otherWillingness().isEmpty()) {
            findings.add(OTHER_UNANSWERED);
        } else {
            findings.add(
                    switch (now.otherWillingness().get()) {
                        case WILLING -> OTHER_WILLING;
                        case UNSURE -> OTHER_UNSURE;
                        case NOT_NOW -> OTHER_NOT_NOW;
                        case UNWILLING -> OTHER_UNWILLING;
                        case UNKNOWN -> OTHER_UNKNOWN;
                    });
        }
        findings.add(
                NO_ONCE,
                situation.assessments().stream()
                        .anyMatch(day -> day.otherWillingness()
                                .filter(w -> w == Willingness.UNWILLING)
                                .isPresent()));
        invitations(now, findings);
        findings.add(
                ACKNOWLEDGED_BY_BOTH,
                now.acknowledged().filter(who -> who == Acknowledged.BOTH).isPresent());
    }

    /** INV-90: open only where the answers say that this would be the first, or that the last is long past. */
    private static void invitations(Assessment now, Findings.Builder findings) {
        boolean open = invitationOpen(now);
        findings.add(INVITATION_OPEN, open);
        findings.add(INVITED_RECENTLY, !open);
        findings.add(INVITATIONS_UNTOLD, now.invitationsUnanswered().isEmpty());
        findings.add(WAITING_FOR_ANSWER, now.invitationsUnanswered().orElse(0) > 0 || findings.has(OTHER_NOT_NOW));
    }

    private static boolean invitationOpen(Assessment now) {
        if (now.invitationsUnanswered().isEmpty()
                || now.invitationsUnanswered().getAsInt() >= CutPoints.UNANSWERED_INVITATIONS) {
            return false;
        }
        if (now.lastInvitedOn().isEmpty()) {
            return now.invitationsUnanswered().getAsInt() == 0;
        }
        LocalDate last = now.lastInvitedOn().get();
        return !last.isAfter(now.takenOn().minusDays(CutPoints.INVITATION_DAYS));
    }
}
