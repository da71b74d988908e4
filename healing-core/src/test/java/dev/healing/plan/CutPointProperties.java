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

    @Property(seed = "20261128", tries = 300)
    @Label("INV-76: one step on any scale moves the path at a cut point only, also beside earlier days")
    void oneStepMovesThePathAtACutPointOnly(@ForAll("any") Situation situation) {
        boolean moved = false;
        for (Scale scale : Scale.values()) {
            for (int answer = 0; answer < 10; answer++) {
                int lower = answer;
                Situation before = Lab.with(situation, a -> scale.answer(a, lower));
                Situation after = Lab.with(situation, a -> scale.answer(a, lower + 1));
                boolean cut = scale.cuts.contains(answer) || swings(before) != swings(after);
                moved |= path(before) != path(after);
                assertThat(cut || path(before) == path(after))
                        .as("%s from %s", scale, answer)
                        .isTrue();
                assertThat(path(before) == Path.SAFETY_FIRST).isEqualTo(path(after) == Path.SAFETY_FIRST);
            }
        }
        Statistics.collect(moved);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 5));
    }

    @Property(seed = "20261128", tries = 300)
    @Label(
            "INV-76: nor does one step on the wish of an earlier day, but at its own cut points and where a swing begins")
    void oneStepOnAnEarlierDay(@ForAll("any") Situation situation) {
        Assume.that(!situation.earlier().isEmpty());
        for (int answer = 0; answer < 10; answer++) {
            Situation before = withEarlierWish(situation, answer);
            Situation after = withEarlierWish(situation, answer + 1);
            boolean cut = answer == 2 || answer == 3 || answer == 6 || swings(before) != swings(after);
            assertThat(cut || path(before) == path(after)).as("from %s", answer).isTrue();
        }
    }

    private static Path path(Situation situation) {
        return Triage.of(Lab.PLANNER.findings(situation)).path();
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

    @Property(seed = "20261128", tries = 500)
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
