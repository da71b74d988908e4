package dev.healing.questionnaire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.relationship.RelationshipBuilder;
import java.util.function.UnaryOperator;

/**
 * What was answered so far: the situation, and the replies to the safety questions, because a situation keeps what was
 * named there but not what was denied. Immutable.
 */
final class Sheet {

    private final Situation situation;
    private final ImmutableMap<String, String> safety;
    private final Findings findings;

    Sheet(Situation situation, ImmutableMap<String, String> safety) {
        this.situation = situation;
        this.safety = safety;
        this.findings = Findings.of(situation, ImmutableSet.of());
    }

    Situation situation() {
        return situation;
    }

    Assessment now() {
        return situation.newest();
    }

    /** Replies to safety questions by the id of the question. */
    ImmutableMap<String, String> safety() {
        return safety;
    }

    boolean has(Finding finding) {
        return findings.has(finding);
    }

    boolean hasAny(Findings some) {
        return findings.hasAny(some);
    }

    Sheet with(UnaryOperator<AssessmentBuilder> change) {
        Assessment changed = change.apply(now().toBuilder()).build();
        return new Sheet(
                situation.toBuilder()
                        .assessments(situation.earlier())
                        .addAssessment(changed)
                        .build(),
                safety);
    }

    Sheet withBond(UnaryOperator<RelationshipBuilder> change) {
        return new Sheet(
                situation.toBuilder()
                        .relationship(change.apply(situation.relationship().toBuilder())
                                .build())
                        .build(),
                safety);
    }

    Sheet withSafety(ImmutableMap<String, String> replies) {
        return new Sheet(situation, replies);
    }
}
