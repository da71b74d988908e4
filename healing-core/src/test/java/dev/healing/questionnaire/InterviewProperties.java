package dev.healing.questionnaire;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.relationship.RelationshipKind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class InterviewProperties {

    private static Findings findings(Interview at) {
        return Findings.of(at.situation(), ImmutableSet.of());
    }

    @Property(seed = "20261128", tries = 300)
    @Label("Kept answers go on where they stopped, and say the same")
    void keptAnswersGoOn(@ForAll long seed) {
        Walk walk = Walk.byChance(seed);
        for (Walk.Step step : walk.steps()) {
            Situation kept = step.at().situation();
            Interview resumed = Questionnaire.full().resume(kept);

            assertThat(resumed.situation()).isEqualTo(kept);
            assertThat(resumed.question()
                            .map(Questionnaire.full().questions()::indexOf)
                            .orElse(1000))
                    .isGreaterThan(0);
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("Going back and answering the same changes nothing, and every answer can be taken back")
    void goingBackChangesNothing(@ForAll long seed) {
        Walk walk = Walk.byChance(seed);
        for (Walk.Step step : walk.steps()) {
            Interview answered = step.at().goOn();
            Interview back = answered.back();

            assertThat(back.situation()).isEqualTo(step.at().situation());
            assertThat(back.question()).isEqualTo(step.at().question());
        }
        for (Walk.Step step : walk.steps()) {
            Interview open = step.at().leaveOpen().back();
            boolean stillThere = open.question().equals(Optional.of(step.question()));
            boolean kind = step.question().id().equals("relationship.kind");
            assertThat(!stillThere || kind || open.given().isEmpty()).isTrue();
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-26, INV-91: nobody is asked what a minor is worth, or a minor what a parent is worth")
    void worthIsNotAskedAboutMinors(@ForAll long seed) {
        for (Walk.Step step : Walk.byChance(seed).steps()) {
            boolean minor = findings(step.at()).hasAny(Findings.of(PARENT_OF_MINOR, MINOR_CHILD, ADULT_WITH_MINOR));
            boolean worth = ImmutableSet.of(
                            "assessment.everJoy",
                            "assessment.everLifted",
                            "assessment.loveRemains",
                            "assessment.intention",
                            "assessment.brokenBy")
                    .contains(step.question().id());
            Statistics.label("minor").collect(minor);
            assertThat(minor && worth).isFalse();
        }
        Statistics.label("minor").coverage(c -> c.check(true).percentage(percent -> percent > 10));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-28, S61: touch is asked about in a romance of two adults only, and neither in danger")
    void touchIsAskedOfCouplesOnly(@ForAll long seed) {
        Walk walk = Walk.byChance(seed);
        Statistics.collect(walk.asked().contains("assessment.consentToTouch.self"));
        Statistics.coverage(c -> c.check(true).count(couples -> couples > 0));
        for (Walk.Step step : walk.steps()) {
            Findings now = findings(step.at());
            boolean couple = now.hasAll(Findings.of(ROMANTIC, BOTH_ADULTS));
            boolean consent = step.question().id().startsWith("assessment.consentToTouch");
            assertThat(consent && (!couple || now.has(DANGER))).isFalse();
            assertThat(step.at().options().contains("TOUCH_TRIGGERS") && !couple)
                    .isFalse();
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-21, INV-33: neither a minor nor somebody who was hurt is asked for a part of their own")
    void ownPartIsNotAskedOfMinors(@ForAll long seed) {
        for (Walk.Step step : Walk.byChance(seed).steps()) {
            boolean spared = findings(step.at()).hasAny(Findings.of(SELF_MINOR, THEY_HURT_ME));
            assertThat(spared && step.question().id().equals("assessment.ownPartSeen"))
                    .isFalse();
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-74: whoever is in danger is asked little more, and nothing about wish, love or the other's will")
    void inDangerLittleMoreIsAsked(@ForAll long seed) {
        Walk walk = Walk.byChance(seed);
        Statistics.collect(findings(walk.end()).has(DANGER));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 5));
        for (Walk.Step step : walk.steps()) {
            Section section = step.question().section();
            boolean late = section.compareTo(Section.LIFE) > 0 && section != Section.SELF;
            assertThat(findings(step.at()).has(DANGER) && late).isFalse();
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-92: whoever leaves everything open has said nothing but the kind")
    void silenceSaysNothing(@ForAll RelationshipKind kind) {
        Interview end = Walk.with(kind, (question, at) -> List.of()).end();

        assertThat(end.situation())
                .isEqualTo(Questionnaire.full().begin(kind, Walk.DAY).situation());
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-66: an interview gives nothing away")
    void nothingIsGivenAway(@ForAll long seed) {
        assertThat(Walk.byChance(seed).steps())
                .allMatch(step -> step.at().toString().matches("Interview\\{.*[0-9]+}"));
    }
}
