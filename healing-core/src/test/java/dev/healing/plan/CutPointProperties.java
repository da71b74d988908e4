package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Situation;
import dev.healing.testkit.Situations;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What one step on one scale may move: a path only at a cut point, and never between danger and healing together. */
class CutPointProperties {

    private enum Scale {
        WISH(2, 6),
        LOVE(2),
        HEAT(7),
        TRUST(),
        OPENNESS(),
        REHASHING(),
        GUARDEDNESS(),
        HEAVINESS(),
        OWN_PART();

        private final Collection<Integer> cuts;

        /** The answers from which one step more leads into another band that triage reads. */
        Scale(Integer... cuts) {
            this.cuts = java.util.List.of(cuts);
        }

        AssessmentBuilder answer(AssessmentBuilder a, int n) {
            return switch (this) {
                case WISH -> a.desireToGrow(n);
                case LOVE -> a.loveRemains(n);
                case HEAT -> a.conflictHeat(n);
                case TRUST -> a.trust(n);
                case OPENNESS -> a.openness(n);
                case REHASHING -> a.rehashing(n);
                case GUARDEDNESS -> a.guardedness(n);
                case HEAVINESS -> a.heaviness(n);
                case OWN_PART -> a.ownPartSeen(n);
            };
        }
    }

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Scale.WISH, Scale.LOVE, Scale.HEAT)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Scale.class)));
    }

    @Provide
    Arbitrary<Integer> answers() {
        return Arbitraries.integers().between(0, 9);
    }

    @Property
    @Label("INV-76: one step on one scale moves the path at a cut point only, also beside earlier days")
    void oneStepMovesThePathAtACutPointOnly(
            @ForAll("any") Situation situation, @ForAll("scales") Scale scale, @ForAll("answers") int answer) {
        Situation lower = Lab.with(situation, a -> scale.answer(a, answer));
        Situation higher = Lab.with(situation, a -> scale.answer(a, answer + 1));
        Decision before = Lab.plan(lower).decision();
        Decision after = Lab.plan(higher).decision();
        boolean moves = before.path() != after.path();
        Statistics.collect(moves);
        Statistics.coverage(c -> c.check(true).count(count -> count > 0));

        assertThat(before.path() == Path.SAFETY_FIRST).isEqualTo(after.path() == Path.SAFETY_FIRST);
        if (moves || before.form() != after.form()) {
            assertThat(scale.cuts.contains(answer) || swings(lower) != swings(higher))
                    .as("%s from %s", scale, answer)
                    .isTrue();
        }
    }

    @Property
    @Label(
            "INV-76: nor does one step on the wish of an earlier day, but at its own cut points and where a swing begins")
    void oneStepOnAnEarlierDay(@ForAll("any") Situation situation, @ForAll("answers") int answer) {
        Assume.that(!situation.earlier().isEmpty());
        Situation lower = withEarlierWish(situation, answer);
        Situation higher = withEarlierWish(situation, answer + 1);
        boolean moves =
                Lab.plan(lower).decision().path() != Lab.plan(higher).decision().path();

        if (moves) {
            boolean cut = answer == 2 || answer == 3 || answer == 6;
            assertThat(cut || swings(lower) != swings(higher))
                    .as("from %s", answer)
                    .isTrue();
        }
    }

    private static Situation withEarlierWish(Situation situation, int wish) {
        Assessment last = situation.earlier().get(0);
        return situation.toBuilder()
                .assessments(situation.earlier().subList(1, situation.earlier().size()))
                .addAssessment(situation.newest())
                .addAssessment(last.toBuilder().desireToGrow(wish).build())
                .build();
    }

    /** Read off the raw answers: the highest less the lowest wish of ninety days, hot days taken out. */
    private static boolean swings(Situation situation) {
        Assessment newest = situation.newest();
        IntSummaryStatistics wishes = Stream.concat(Stream.of(newest), situation.earlier().stream())
                .filter(day -> !day.takenOn().isBefore(newest.takenOn().minusDays(90)))
                .filter(day -> day.conflictHeat().orElse(0) < 8)
                .flatMapToInt(day -> day.desireToGrow().stream())
                .summaryStatistics();
        return wishes.getCount() > 0 && wishes.getMax() - wishes.getMin() >= 5;
    }

    @Property(tries = 500)
    @Label("LAW-11: a strong wish is no better than a clear one, and much love no better than some: worth has no score")
    void worthHasNoScore(@ForAll("calm") Situation situation, @ForAll("high") int wish, @ForAll("some") int love) {
        Situation alone = Situation.of(situation.relationship(), situation.newest());
        Situation clear = Lab.with(alone, a -> a.desireToGrow(7).loveRemains(3));
        Situation strong = Lab.with(alone, a -> a.desireToGrow(wish).loveRemains(love));
        Statistics.collect(Lab.standing(clear).together());
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 10));

        assertThat(Lab.plan(strong)).isEqualTo(Lab.plan(clear));
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Provide
    Arbitrary<Integer> high() {
        return Arbitraries.integers().between(7, 10);
    }

    @Provide
    Arbitrary<Integer> some() {
        return Arbitraries.integers().between(3, 10);
    }
}
