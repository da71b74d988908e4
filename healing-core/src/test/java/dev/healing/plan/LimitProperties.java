package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.Practice;
import dev.healing.practice.Touch;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.testkit.Situations;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is hard or not wanted for one of the two leaves the plan, and nothing else does. */
class LimitProperties {

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Property(seed = "20261128")
    @Label("INV-47: a limit takes out what it limits, moves no path and closes nothing else")
    void aLimitTakesOutWhatItLimits(@ForAll("calm") Situation situation, @ForAll Limit limit, @ForAll boolean ofSelf) {
        Situation limited = limited(situation, limit, ofSelf);
        ImmutableSet<Practice> before = permitted(situation);
        ImmutableSet<Practice> after = permitted(limited);
        Statistics.collect(!after.containsAll(before));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 1));

        assertThat(Lab.plan(limited).decision()).isEqualTo(Lab.plan(situation).decision());
        assertThat(after).noneMatch(practice -> isLimited(practice, limit));
        assertThat(Sets.difference(before, after)).allMatch(practice -> isLimited(practice, limit));
        assertThat(Sets.difference(after, before)).allMatch(practice -> isFor(practice, limit));
    }

    @Property(seed = "20261128")
    @Label("INV-47: what a limit takes out has something equal in the plan, or the omission names none")
    void somethingEqualStandsIn(@ForAll("calm") Situation situation, @ForAll Limit limit, @ForAll boolean ofSelf) {
        Situation limited = limited(situation, limit, ofSelf);
        ImmutableSet<Practice> before = permitted(situation);
        Plan after = Lab.plan(limited);
        ImmutableSet<Practice> open = permitted(limited);
        for (Omission omission : after.omissions()) {
            Practice left = Lab.PLANNER.catalog().practice(omission.practice()).orElseThrow();
            boolean takenOut = before.contains(left) && !open.contains(left);
            boolean equalIsPlanned = open.stream().anyMatch(one -> isPlanned(after, one.id()) && standsIn(one, left));
            if (takenOut) {
                Statistics.collect(omission.instead().isPresent());
                assertThat(omission.instead().isPresent()).isEqualTo(equalIsPlanned);
            }
            omission.instead()
                    .map(id -> Lab.PLANNER.catalog().practice(id).orElseThrow())
                    .ifPresent(instead -> assertThat(standsIn(instead, left)).isTrue());
        }
        Statistics.coverage(c -> {
            c.check(true).count(count -> count > 50);
            c.check(false).count(count -> count > 10);
        });
    }

    private static boolean isPlanned(Plan plan, String id) {
        return Stream.concat(plan.sessions().stream(), plan.atHand().stream())
                .anyMatch(planned -> planned.practice().equals(id));
    }

    private static boolean standsIn(Practice one, Practice left) {
        return one.element() == left.element()
                && one.leastMinutes() <= left.leastMinutes()
                && one.usualMinutes() <= left.usualMinutes()
                && one.depth().compareTo(left.depth()) <= 0;
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-47: the gates hold the limits against touch, eyes and voice, whatever a pack says")
    void theGatesHoldLimits(@ForAll("calm") Situation situation, @ForAll Limit limit, @ForAll boolean ofSelf) {
        Finding finding = finding(limit);
        Statistics.collect(finding);
        Statistics.coverage(c -> c.check(TOUCH_LIMIT).percentage(percent -> percent > 4));

        assertThat(BarePractices.permitted(limited(situation, limit, ofSelf)))
                .isNotEmpty()
                .noneMatch(tags -> finding == TOUCH_LIMIT && tags.practice().touch() != Touch.NONE)
                .noneMatch(tags -> finding == GAZE_LIMIT && tags.practice().gaze())
                .noneMatch(tags -> finding == SPEECH_LIMIT && tags.practice().speech());
    }

    private static Situation limited(Situation situation, Limit limit, boolean ofSelf) {
        return Lab.withBond(
                situation,
                b -> ofSelf
                        ? b.self(with(situation.relationship().self(), limit))
                        : b.other(with(situation.relationship().other(), limit)));
    }

    private static Person with(Person person, Limit limit) {
        return Person.builder().from(person).addLimit(limit).build();
    }

    private static ImmutableSet<Practice> permitted(Situation situation) {
        return Lab.permitted(situation).stream().map(Tags::practice).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isLimited(Practice practice, Limit limit) {
        Finding finding = finding(limit);
        return switch (finding) {
            case TOUCH_LIMIT -> practice.touch() != Touch.NONE || barredBy(practice, finding);
            case GAZE_LIMIT -> practice.gaze() || barredBy(practice, finding);
            case SPEECH_LIMIT -> practice.speech() || barredBy(practice, finding);
            default -> barredBy(practice, finding);
        };
    }

    private static boolean barredBy(Practice practice, Finding finding) {
        return practice.condition().lastingBars().has(finding)
                || practice.condition().passingBars().has(finding);
    }

    /** Little strength beside a child also makes a tired parent, and what helps those opens. */
    private static boolean isFor(Practice practice, Limit limit) {
        Findings brought =
                limit == Limit.LOW_ENERGY ? Findings.of(LOW_ENERGY, TIRED_PARENT) : Findings.of(finding(limit));
        return practice.condition().requires().stream().anyMatch(group -> group.hasAny(brought));
    }

    private static Finding finding(Limit limit) {
        return switch (limit) {
            case TOUCH_TRIGGERS, TOUCH_FAITH, TOUCH_SENSORY -> TOUCH_LIMIT;
            case GAZE_HARD, GAZE_CULTURE -> GAZE_LIMIT;
            case SPEECH_HARD -> SPEECH_LIMIT;
            case WRITING_HARD -> WRITING_LIMIT;
            case LOW_ENERGY -> LOW_ENERGY;
            case SHORT_ATTENTION -> SHORT_ATTENTION;
            case PAUSES_NEED_TIME -> PAUSES_NEED_TIME;
        };
    }
}
