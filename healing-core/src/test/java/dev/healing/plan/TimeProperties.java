package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Situation;
import dev.healing.testkit.Situations;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** More or less time in a week. */
class TimeProperties {

    /** What a note tells about the weeks themselves may change with them. */
    private static final Set<Note> OF_THE_WEEKS = Set.of(Note.LITTLE_TIME, Note.LOOKING_BACK_ENDS);

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.of(0, 5, 10, 29, 30, 59, 60, 120, 600);
    }

    @Property(seed = "20261128")
    @Label("INV-59: less time takes no help, no question and nothing at hand away, and moves no path")
    void lessTimeTakesNoHelp(@ForAll("any") Situation situation, @ForAll("minutes") int minutes) {
        Plan before = Lab.plan(situation);
        Plan after = Lab.plan(Lab.with(situation, a -> a.weeklyMinutes(minutes)));
        Statistics.collect(
                before.notes().contains(Note.LITTLE_TIME) != after.notes().contains(Note.LITTLE_TIME));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 6));

        assertThat(after.decision()).isEqualTo(before.decision());
        assertThat(after.help().asList()).isEqualTo(before.help().asList());
        assertThat(questions(after)).isEqualTo(questions(before));
        assertThat(atHand(after)).isEqualTo(atHand(before));
    }

    private static ImmutableSet<Note> questions(Plan plan) {
        return ImmutableSet.copyOf(Sets.difference(plan.notes(), OF_THE_WEEKS));
    }

    private static ImmutableList<String> atHand(Plan plan) {
        return plan.atHand().stream().map(AtHand::practice).collect(ImmutableList.toImmutableList());
    }

    @Property(seed = "20261128", tries = 400)
    @Label("LAW-14, LAW-18: without a minute there is still help and something woven in, and it is said")
    void withoutAMinute(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(Lab.with(situation, a -> a.weeklyMinutes(0)));

        assertThat(plan.sessions()).isNotEmpty().allMatch(session -> session.minutes() == 0);
        assertThat(plan.help()).isNotEmpty();
        assertThat(plan.notes()).contains(Note.LITTLE_TIME);
    }

    @Property(seed = "20261128", tries = 400)
    @Label("LAW-14: what is planned takes no more than usual, and no less than it needs")
    void noSittingIsCutShort(@ForAll("any") Situation situation, @ForAll("minutes") int minutes) {
        Plan plan = Lab.plan(Lab.with(situation, a -> a.weeklyMinutes(minutes)));
        Statistics.collect(plan.sessions().stream()
                .anyMatch(session -> session.minutesEach() > 0
                        && session.minutesEach() < Lab.practice(session).usualMinutes()));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 5));

        assertThat(plan.sessions())
                .filteredOn(session -> session.minutesEach() > 0)
                .allMatch(session -> session.minutesEach()
                                >= Lab.practice(session).leastMinutes()
                        && session.minutesEach() <= Lab.practice(session).usualMinutes());
    }

    @Property(seed = "20261128")
    @Label("LAW-14, INV-35: what no week could hold may save up two weeks, and these hold nothing else that takes time")
    void aSittingSavesUpTwoWeeks(@ForAll("any") Situation situation, @ForAll("few minutes") int minutes) {
        Situation hurried = Lab.with(situation, a -> a.weeklyMinutes(minutes));
        Plan plan = Lab.plan(hurried);
        ImmutableList<Session> saving =
                plan.sessions().stream().filter(TimeProperties::savesUp).collect(ImmutableList.toImmutableList());
        Statistics.collect(!saving.isEmpty());
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 2));

        for (Session session : saving) {
            assertThat(session.minutes()).isGreaterThan(minutes).isLessThanOrEqualTo(2 * minutes);
            assertThat(plan.sessions())
                    .filteredOn(other -> other.week() == session.week() || other.week() == session.week() - 1)
                    .filteredOn(other -> other.minutes() > 0)
                    .containsExactly(session);
            assertThat(Lab.PLANNER.explain(hurried, session.practice()).reasons())
                    .containsExactlyElementsOf(session.reasons());
        }
    }

    private static boolean savesUp(Session session) {
        return session.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.SAVES_UP);
    }

    @Provide("few minutes")
    Arbitrary<Integer> fewMinutes() {
        return Arbitraries.integers().between(1, 14);
    }
}
