package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import dev.healing.assessment.Situation;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import dev.healing.testkit.SeededSituations;
import dev.healing.testkit.Told;
import dev.healing.testkit.reference.ReferencePermission;
import dev.healing.testkit.reference.ReferencePermission.Answer;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import dev.healing.testkit.reference.Step;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The laws of permission speak in findings. That they say what the second reading says of the raw answers is tested here. */
class ProofOfLawsTest {

    private static final int SITUATIONS = Boolean.getBoolean("proof") ? 20_000 : 200;
    private static final SecondReading PACK = new SecondReading(FrozenPack.catalog());

    /** What the laws say to a practice. */
    private enum Lawful {
        WITHHELD,
        LEFT_TO_THE_PLANNER,
        FREE
    }

    @Test
    @DisplayName("The laws speak as the second reading of the raw answers does")
    void lawsAreTheSecondReading() {
        Multiset<Lawful> met = ConcurrentHashMultiset.create();
        LongStream.range(0, SITUATIONS)
                .parallel()
                .mapToObj(SeededSituations::number)
                .forEach(situation -> compare(situation, met));
        assertThat(met.entrySet()).hasSize(Lawful.values().length).allMatch(each -> each.getCount() > SITUATIONS);
    }

    private static void compare(Situation situation, Multiset<Lawful> met) {
        Standing standing = PACK.standing(situation);
        ReferencePermission reference = PACK.reference(situation);
        for (Practice practice : PACK.catalog().practices().values()) {
            Lawful lawful = lawful(standing, practice);
            Answer answer = PACK.answer(reference, practice);
            if (!agree(lawful, answer, practice)) {
                throw new AssertionError(practice + " is " + lawful + ", " + answer + "\n" + Told.by(situation));
            }
            met.add(lawful);
        }
    }

    private static Lawful lawful(Standing standing, Practice practice) {
        Tags tags = new Tags(practice, true);
        Step step = Step.alone(practice, true);
        if (Stream.of(PermissionLaw.values()).anyMatch(law -> law.withholds(standing, step))) {
            return Lawful.WITHHELD;
        }
        return WrittenRules.of(tags, new Outcome(standing.path(), standing.form())).stream()
                        .anyMatch(rule -> rule.withholds().test(standing))
                ? Lawful.LEFT_TO_THE_PLANNER
                : Lawful.FREE;
    }

    /**
     * Kind and conditions come first in the second reading, and the laws do not know them. No finding tells whose age is
     * missing, so that a law may withhold (INV-15) what the letter leaves to the planner.
     */
    private static boolean agree(Lawful lawful, Answer answer, Practice practice) {
        return switch (answer.verdict()) {
            case OTHER_KIND, CONDITION -> true;
            case WITHHELD -> lawful == Lawful.WITHHELD || !isGate(answer, practice);
            case LEFT_TO_THE_PLANNER -> lawful != Lawful.FREE;
            case PERMITTED -> lawful == Lawful.FREE;
        };
    }

    /** Coping and writing are left to the rows of the practices. */
    private static boolean isGate(Answer answer, Practice practice) {
        return !answer.rule().equals("coping")
                && Stream.of(KnownDifference.values()).noneMatch(known -> known.explains(answer, practice));
    }
}
