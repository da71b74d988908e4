package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import java.time.LocalDate;
import java.util.Set;

/** Reads what happened, who did it, whether it was heard, and today's stage after a betrayal (S27, INV-31 to 33). */
final class HurtFacts {

    private final Situation situation;
    private final Assessment now;
    private final Findings.Builder findings;

    private HurtFacts(Situation situation, Findings.Builder findings) {
        this.situation = situation;
        this.now = situation.newest();
        this.findings = findings;
    }

    static void read(Situation situation, Set<String> understandingPractices, Findings.Builder findings) {
        HurtFacts facts = new HurtFacts(situation, findings);
        facts.now.harms().forEach(harm -> findings.add(Finding.valueOf(harm.name())));
        facts.now
                .damage()
                .ifPresent(damage -> findings.add(
                        switch (damage) {
                            case SCRATCH -> SCRATCH;
                            case CRACK -> CRACK;
                            case BREAK -> BREAK;
                            case COLLAPSE -> COLLAPSE;
                        }));
        facts.boundaries();
        facts.heard();
        facts.betrayal(understandingPractices);
    }

    private void boundaries() {
        now.boundaries().ifPresent(limits -> {
            findings.add(BOUNDARIES_NONE, limits == Boundaries.NONE || limits == Boundaries.PARTLY);
            findings.add(BOUNDARIES_CROSSED, limits == Boundaries.CROSSED);
        });
    }

    private void heard() {
        boolean heard = now.heard().filter(answer -> answer == Heard.YES).isPresent();
        findings.add(HEARD, heard).add(NOT_FULLY_HEARD, now.heard().isPresent() && !heard);
        HarmedBy by = now.harmedBy().orElse(HarmedBy.UNSURE);
        findings.add(I_HURT_THEM, by == HarmedBy.SELF);
        findings.add(THEY_HURT_ME, by == HarmedBy.OTHER);
        findings.add(BOTH_HURT, by == HarmedBy.BOTH);
        findings.add(HURT_NOT_HEARD, !heard && by != HarmedBy.SELF && by != HarmedBy.NEITHER);
        findings.add(OTHER_NOT_HEARD, !heard && (by == HarmedBy.SELF || by == HarmedBy.BOTH));
    }

    private void betrayal(Set<String> understandingPractices) {
        if (!findings.has(BETRAYAL)) {
            return;
        }
        LocalDate freshFrom = now.takenOn().minusWeeks(CutPoints.FRESH_BETRAYAL_WEEKS);
        boolean fresh = now.betrayalOn().map(freshFrom::isBefore).orElse(true);
        boolean deceit =
                now.deceitOngoing().filter(answer -> answer == Answer.NO).isEmpty();
        findings.add(FRESH_BETRAYAL, fresh).add(DECEIT, deceit);
        if (fresh || deceit) {
            findings.add(STAGE_STABILISE);
        } else {
            boolean understood = findings.has(HEARD)
                    && situation.done().entrySet().stream()
                            .anyMatch(did -> did.getValue() > 0 && understandingPractices.contains(did.getKey()));
            findings.add(understood ? STAGE_DECIDE : STAGE_UNDERSTAND);
        }
    }
}
