package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.List;
import java.util.function.Predicate;

/** S17, INV-78: no single part is enough. Of each part a whole plan needs, the most needed that finds a place. */
final class Wholeness {

    private final Standing standing;
    private final List<Candidate> byNeed;
    private final Placing placing;

    Wholeness(Standing standing, List<Candidate> byNeed, Placing placing) {
        this.standing = standing;
        this.byNeed = byNeed;
        this.placing = placing;
    }

    /** Own work is one of them (LAW-09). */
    void ofEachPart() {
        if (standing.together()) {
            oneOf(tags ->
                    tags.practice().element() == Element.LIGHTNESS_AND_LOVE && tags.joint(standing) && !tags.heavy());
        }
        if (standing.form() == Form.FULL || standing.form() == Form.AFTER_BETRAYAL) {
            aLimit();
            oneOf(tags -> tags.practice().element() == Element.MOVING_FORWARD && tags.about(Topic.TRUST));
            closeness();
            oneOf(tags -> tags.practice().element() == Element.MOVING_FORWARD);
        }
        first(c -> c.fits()
                && c.practice().element() == Element.OWN_WORK
                && !c.tags().light());
    }

    /** A limit of one's own; while a betrayal is fresh, that is for who was hurt, and not for who betrayed (INV-31). */
    private void aLimit() {
        if (!(standing.has(Finding.STAGE_STABILISE) && standing.has(Finding.I_HURT_THEM))) {
            oneOf(tags -> tags.about(Topic.BOUNDARY) && tags.practice().element() == Element.COMMUNICATION);
        }
    }

    /** S68: touch is easily left out. Where every condition holds it has its place, late, after watching oneself (LAW-06). */
    private void closeness() {
        for (Candidate candidate : byNeed) {
            if (isCloseness(candidate.tags())) {
                oneOf(tags -> tags.about(Topic.OWN_SIGNALS) && !tags.reaches());
                oneOf(Wholeness::isCloseness);
                return;
            }
        }
    }

    private static boolean isCloseness(Tags tags) {
        return tags.practice().touch() == Touch.INTIMATE && !tags.practice().supported();
    }

    private void oneOf(Predicate<Tags> part) {
        if (!placing.holdsSome(part)) {
            first(c -> part.test(c.tags()) && (c.fits() || c.practice().phase() != Phase.DISCERN));
        }
    }

    private void first(Predicate<Candidate> part) {
        placing.firstOf(byNeed.stream().filter(part).toList(), Reason.Kind.BALANCES);
    }
}
