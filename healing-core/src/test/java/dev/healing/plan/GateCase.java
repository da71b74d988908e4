package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import java.util.Set;

/**
 * One line of a gate's truth table: what it says to one practice for one person. The person is given as what gates read,
 * and nothing more, so that a line shows on what the answer hangs.
 */
record GateCase(String what, Gate gate, Standing standing, Tags tags, boolean shut) {

    static GateCase shut(String what, Gate gate, Standing standing, PracticeBuilder practice) {
        return new GateCase(what, gate, standing, tags(practice), /* shut= */ true);
    }

    static GateCase open(String what, Gate gate, Standing standing, PracticeBuilder practice) {
        return new GateCase(what, gate, standing, tags(practice), /* shut= */ false);
    }

    boolean isShut() {
        return gate.speaksTo(standing) && gate.withholds(tags, standing);
    }

    @Override
    public String toString() {
        return gate + " is " + (shut ? "shut" : "open") + ": " + what;
    }

    static Standing at(Path path, Form form, Finding... findings) {
        return new Standing(Findings.of(findings), BondKind.ROMANTIC, path, form);
    }

    static Standing with(Standing standing, Finding... more) {
        return new Standing(
                standing.findings().plus(Findings.of(more)), standing.kind(), standing.path(), standing.form());
    }

    static Standing without(Standing standing, Finding finding) {
        return new Standing(standing.findings().minus(finding), standing.kind(), standing.path(), standing.form());
    }

    static Tags tags(PracticeBuilder practice) {
        return new Tags(practice.build(), /* vouched= */ true);
    }

    /** Done alone, light, of no element that gates ask about. */
    static PracticeBuilder alone(Topic... topics) {
        return BarePractices.gentle("alone", Set.of(topics));
    }

    static PracticeBuilder everyday(Topic... topics) {
        return alone(topics).reaches(Reach.EVERYDAY);
    }

    static PracticeBuilder asking(Topic... topics) {
        return alone(topics).reaches(Reach.ASKS);
    }

    /** Side by side, with nothing asked: all that makes it reach anybody is that it is done together. */
    static PracticeBuilder together(Topic... topics) {
        return alone(topics).participation(Participation.TOGETHER);
    }

    static PracticeBuilder ownWork(Topic... topics) {
        return alone(topics).element(Element.OWN_WORK);
    }

    static PracticeBuilder deep(PracticeBuilder practice) {
        return practice.depth(Depth.DEEP);
    }
}
