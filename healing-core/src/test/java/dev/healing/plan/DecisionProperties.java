package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Cause;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Intention;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Person;
import dev.healing.testkit.Situations;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a decision says of itself, and what may and may not move it. */
class DecisionProperties {

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Property(seed = "20261128")
    @Label("INV-89: the sufficient findings suffice, and none of them can go")
    void sufficientFindingsSuffice(@ForAll("any") Situation situation) {
        Decision decision = Lab.plan(situation).decision();
        Findings enough = Findings.copyOf(decision.sufficient());

        assertThat(outcome(enough)).isEqualTo(decision.path() + " " + decision.form());
        for (Finding finding : decision.sufficient()) {
            assertThat(outcome(enough.minus(finding))).isNotEqualTo(decision.path() + " " + decision.form());
        }
    }

    @Property(seed = "20261128")
    @Label("INV-89: triage reads no finding but those it names")
    void triageReadsWhatItNames(@ForAll("any") Situation situation) {
        Findings all = Lab.PLANNER.findings(situation);

        assertThat(outcome(all.and(Triage.READ))).isEqualTo(outcome(all));
    }

    private static String outcome(Findings findings) {
        Verdict verdict = Triage.of(findings);
        return verdict.path() + " " + verdict.form();
    }

    @Property(seed = "20261128")
    @Label("INV-37, INV-71, D2: cause, names and who did the hurts never choose a path")
    void someAnswersNeverChooseAPath(@ForAll("any") Situation situation) {
        Decision decision = Lab.plan(situation).decision();
        Situation other = Lab.withBond(
                Lab.with(situation, a -> a.brokenBy(Cause.LACK_OF_LOVE).harmedBy(HarmedBy.OTHER)),
                b -> b.self(Person.builder()
                        .from(situation.relationship().self())
                        .name("A name")
                        .build()));

        assertThat(Lab.plan(other).decision()).isEqualTo(decision);
    }

    @Property(seed = "20261128")
    @Label(
            "INV-76: one step on one scale never leads from danger to healing together, and moves little but at cut points")
    void oneStepOnOneScale(
            @ForAll("any") Situation situation, @ForAll("scales") Scale scale, @ForAll("answers") int answer) {
        Situation lower = Lab.with(situation, a -> scale.set.apply(a, answer));
        Situation higher = Lab.with(situation, a -> scale.set.apply(a, answer + 1));
        Path before = Lab.plan(lower).decision().path();
        Path after = Lab.plan(higher).decision().path();

        assertThat(before == Path.SAFETY_FIRST).isEqualTo(after == Path.SAFETY_FIRST);
        boolean cut = scale == Scale.HEAT ? answer == 7 : answer == 2 || answer == 3 || answer == 6;
        boolean history = !situation.earlier().isEmpty() && scale == Scale.WISH;
        if (!cut && !history) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(seed = "20261128")
    @Label("What would change a decision pushes nobody, is empty in danger, and is true")
    void whatWouldChangePushesNobody(@ForAll("any") Situation situation) {
        Decision decision = Lab.plan(situation).decision();
        Statistics.label("some").collect(!decision.changes().isEmpty());
        Statistics.label("some").coverage(c -> c.check(true).count(n -> n > 0));

        assertThat(decision.path() == Path.SAFETY_FIRST && !decision.changes().isEmpty())
                .isFalse();
        assertThat(decision.changes())
                .isSubsetOf(
                        Finding.RECENT_DANGER,
                        Finding.WISH_SWINGS,
                        Finding.AGE_MISSING,
                        Finding.CONTACT_UNANSWERED,
                        Finding.TO_TRY,
                        Finding.TO_END);
        if (decision.changes().contains(Finding.TO_TRY)) {
            Situation tries = Lab.with(situation, a -> a.intention(Intention.TO_TRY));
            assertThat(Lab.plan(tries).decision().form()).isNotEqualTo(Form.UNDECIDED);
        }
    }

    private enum Scale {
        WISH((a, n) -> a.desireToGrow(n)),
        LOVE((a, n) -> a.loveRemains(n)),
        HEAT((a, n) -> a.conflictHeat(n)),
        TRUST((a, n) -> a.trust(OptionalInt.of(n))),
        OPENNESS((a, n) -> a.openness(n)),
        HEAVINESS((a, n) -> a.heaviness(n));

        private final BiFunction<AssessmentBuilder, Integer, AssessmentBuilder> set;

        Scale(BiFunction<AssessmentBuilder, Integer, AssessmentBuilder> set) {
            this.set = set;
        }
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Arbitraries.of(Scale.class);
    }

    @Provide
    Arbitrary<Integer> answers() {
        return Arbitraries.integers().between(0, 9);
    }
}
