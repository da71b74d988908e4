package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.practice.Cadence;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LAW-04, LAW-07, LAW-14, LAW-17: what fits into which week, law by law")
class TimetableTest {

    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);
    private static final Run SECOND = Run.once(2);

    /** A timetable with what it has room for. */
    private record Desk(Timetable timetable, Minutes minutes) {

        void add(Placement placement) {
            timetable.add(placement);
        }

        boolean hasRoom(Tags tags, Run run) {
            return timetable.weeks().haveRoom(tags, run);
        }

        Run weeksFrom(Tags tags, int start) {
            return timetable.weeksFrom(tags, start);
        }
    }

    private static Desk desk(Standing standing, int weeks, int minutes) {
        Horizon horizon = new Horizon(weeks, minutes, 5, 100);
        Timetable timetable = new Timetable(horizon, standing);
        return new Desk(timetable, new Minutes(horizon, standing, timetable.weeks()));
    }

    private static Desk desk() {
        return desk(APART, 6, 120);
    }

    private static Placement place(PracticeBuilder practice, Run weeks, int minutes) {
        Candidate candidate = Candidate.of(tags(practice), APART);
        return new Placement(candidate, weeks, 1, minutes, false, Reason.of(Reason.Kind.INDICATED));
    }

    private static Desk holding(PracticeBuilder practice, Run weeks) {
        Desk desk = desk();
        desk.add(place(practice, weeks, 10));
        return desk;
    }

    private static PracticeBuilder talk() {
        return together(Topic.BOUNDARY);
    }

    private static PracticeBuilder weekly(PracticeBuilder practice) {
        return practice.cadence(Cadence.timesAWeek(1));
    }

    @Test
    @DisplayName("LAW-17: three new things in week one, two in any other, and so many running")
    void fewAtATime() {
        Desk desk = desk();
        for (int i = 0; i < 2; i++) {
            assertThat(desk.hasRoom(tags(alone()), SECOND)).isTrue();
            desk.add(place(alone().id("second-" + i), SECOND, 10));
            desk.add(place(alone().id("first-" + i), Run.once(1), 10));
        }
        assertThat(desk.hasRoom(tags(alone()), SECOND)).isFalse();
        assertThat(desk.hasRoom(tags(alone()), Run.once(1))).isTrue();
        desk.add(place(alone().id("first-2"), Run.once(1), 10));
        assertThat(desk.hasRoom(tags(alone()), Run.once(1))).isFalse();

        Desk running = desk();
        for (int i = 0; i < 5; i++) {
            assertThat(running.hasRoom(tags(alone()), Run.once(6))).isTrue();
            running.add(place(alone().id("running-" + i), new Run(1 + i / 2, 6, 1), 10));
        }
        assertThat(running.hasRoom(tags(alone()), Run.once(6))).isFalse();
        assertThat(running.hasRoom(tags(alone()), new Run(4, 5, 1))).isFalse();
    }

    @Test
    @DisplayName("INV-75: after a crisis the first week is light")
    void lightFirstWeek() {
        Desk after = desk(at(Path.OWN_WORK, Form.ONE_SIDED, RECENT_CRISIS), 6, 120);
        PracticeBuilder moderate = alone().depth(Depth.MODERATE);

        assertThat(after.hasRoom(tags(alone()), Run.once(1))).isTrue();
        assertThat(after.hasRoom(tags(moderate), Run.once(1))).isFalse();
        assertThat(after.hasRoom(tags(moderate), SECOND)).isTrue();
        assertThat(desk().hasRoom(tags(moderate), Run.once(1))).isTrue();
    }

    @Test
    @DisplayName("LAW-17: one joint talk a week")
    void oneJointTalk() {
        PracticeBuilder speaking = together().element(Element.COMMUNICATION);

        assertThat(holding(talk(), SECOND).hasRoom(tags(talk()), SECOND)).isFalse();
        assertThat(holding(speaking, SECOND).hasRoom(tags(talk()), SECOND)).isFalse();
        assertThat(holding(talk(), SECOND).hasRoom(tags(speaking), SECOND)).isFalse();
        assertThat(holding(talk(), SECOND).hasRoom(tags(talk()), Run.once(3))).isTrue();
        assertThat(holding(talk(), SECOND).hasRoom(tags(together()), SECOND)).isTrue();
        assertThat(holding(together(), SECOND).hasRoom(tags(talk()), SECOND)).isTrue();
        assertThat(holding(alone(Topic.BOUNDARY), SECOND).hasRoom(tags(talk()), SECOND))
                .isTrue();
        assertThat(holding(talk().cadence(Cadence.WOVEN_IN), SECOND).hasRoom(tags(talk()), SECOND))
                .isTrue();
    }

    @Test
    @DisplayName("LAW-07: something deep stands beside something light, and beside nothing deep")
    void deepBesideLight() {
        assertThat(holding(alone(), SECOND).hasRoom(tags(deep(alone())), SECOND))
                .isTrue();
        assertThat(desk().hasRoom(tags(deep(alone())), SECOND)).isFalse();
        Desk both = holding(alone(), new Run(1, 6, 1));
        both.add(place(deep(alone().id("deep")), SECOND, 10));
        assertThat(both.hasRoom(tags(deep(alone())), SECOND)).isFalse();
        assertThat(both.hasRoom(tags(deep(alone())), Run.once(3))).isTrue();
        assertThat(holding(alone(), SECOND).hasRoom(tags(deep(alone().cadence(Cadence.timesAWeek(2)))), SECOND))
                .isFalse();
        assertThat(holding(alone(), SECOND).hasRoom(tags(alone().cadence(Cadence.timesAWeek(2))), SECOND))
                .isTrue();
        assertThat(holding(alone(), SECOND).hasRoom(tags(deep(weekly(alone()))), SECOND))
                .isTrue();
    }

    @Test
    @DisplayName("LAW-04: looking back once a week where there is little time")
    void oneLookBack() {
        PracticeBuilder back = alone(Topic.LOOKING_BACK);
        Desk quiet = desk(APART, 6, 59);
        quiet.add(place(back, SECOND, 10));
        Desk busy = desk(APART, 6, 60);
        busy.add(place(back, SECOND, 10));

        assertThat(quiet.hasRoom(tags(back), SECOND)).isFalse();
        assertThat(quiet.hasRoom(tags(alone()), SECOND)).isTrue();
        assertThat(quiet.hasRoom(tags(back), Run.once(3))).isTrue();
        assertThat(busy.hasRoom(tags(back), SECOND)).isTrue();
    }

    private static int fit(Desk desk, PracticeBuilder practice, Run run, int most) {
        return desk.minutes().thatFit(tags(practice), run, most);
    }

    @Test
    @DisplayName("LAW-14: the usual minutes, the least of them, or none")
    void minutes() {
        PracticeBuilder hour = alone().leastMinutes(20).usualMinutes(60);
        Standing weak = at(Path.OWN_WORK, Form.ONE_SIDED, LOW_ENERGY);

        assertThat(fit(desk(), hour, SECOND, 100)).isEqualTo(60);
        assertThat(fit(desk(), hour, SECOND, 47)).isEqualTo(45);
        assertThat(fit(desk(), hour, SECOND, 20)).isEqualTo(20);
        assertThat(fit(desk(), hour, SECOND, 19)).isZero();
        assertThat(fit(desk(weak, 6, 120), hour, SECOND, 100)).isEqualTo(20);
        assertThat(fit(desk(), alone().cadence(Cadence.WOVEN_IN), SECOND, 100)).isZero();
        assertThat(fit(desk(APART, 6, 100), hour, new Run(1, 6, 1), 100)).isEqualTo(50);
        assertThat(fit(desk(APART, 6, 30), hour, new Run(1, 6, 1), 100)).isEqualTo(20);
        assertThat(fit(desk(), hour.cadence(Cadence.timesAWeek(3)), new Run(1, 6, 1), 100))
                .isEqualTo(20);
        assertThat(fit(desk(), alone().leastMinutes(2).usualMinutes(4), SECOND, 100))
                .isEqualTo(4);
        assertThat(fit(desk(), alone().leastMinutes(2).usualMinutes(8), SECOND, 100))
                .isEqualTo(5);
        assertThat(fit(desk(), alone().leastMinutes(8).usualMinutes(8), SECOND, 100))
                .isEqualTo(8);
    }

    @Test
    @DisplayName("LAW-14: no more than what the week has left")
    void minutesLeft() {
        PracticeBuilder hour = alone().leastMinutes(20).usualMinutes(60);
        Desk desk = desk(APART, 6, 70);
        desk.add(place(alone(), Run.once(3), 30));

        assertThat(fit(desk, hour, SECOND, 100)).isEqualTo(60);
        assertThat(fit(desk, hour, Run.once(3), 100)).isEqualTo(40);
        assertThat(fit(desk, hour, new Run(1, 5, 2), 100)).isEqualTo(35);
        desk.add(place(alone().id("more"), Run.once(3), 25));
        assertThat(fit(desk, hour, new Run(1, 5, 2), 100)).isZero();
        assertThat(fit(desk, hour, new Run(2, 6, 2), 100)).isEqualTo(35);
    }

    @Test
    @DisplayName("LAW-04: no sitting of looking back is longer than forty minutes")
    void noLongLookBack() {
        assertThat(fit(desk(), alone(Topic.LOOKING_BACK).usualMinutes(60), SECOND, 100))
                .isEqualTo(40);
    }

    @Test
    @DisplayName("LAW-04: looking back ends two thirds into the plan, once the hurt was heard")
    void lookingBackEnds() {
        Standing unheard = at(Path.OWN_WORK, Form.ONE_SIDED, THEY_HURT_ME);
        Tags once = tags(alone(Topic.LOOKING_BACK));
        Tags again = tags(weekly(alone(Topic.LOOKING_BACK)));

        assertThat(desk().weeksFrom(once, 4)).isEqualTo(Run.once(4));
        assertThat(desk().weeksFrom(once, 5)).isEqualTo(Run.NONE);
        assertThat(desk(unheard, 6, 120).weeksFrom(once, 5)).isEqualTo(Run.once(5));
        assertThat(desk().weeksFrom(tags(alone()), 5)).isEqualTo(Run.once(5));
        assertThat(desk().weeksFrom(again, 2)).isEqualTo(new Run(2, 4, 1));
        assertThat(desk().weeksFrom(tags(weekly(alone())), 2)).isEqualTo(new Run(2, 6, 1));
        assertThat(desk().weeksFrom(tags(weekly(alone()).courseWeeks(3)), 2)).isEqualTo(new Run(2, 4, 1));
        assertThat(desk().weeksFrom(tags(alone().cadence(Cadence.everyWeeks(2))), 2))
                .isEqualTo(new Run(2, 6, 2));
    }

    private static boolean backFits(Desk desk, int week, int minutes) {
        return desk.timetable().weeks().lookingBackFits(tags(alone(Topic.LOOKING_BACK)), Run.once(week), minutes);
    }

    @Test
    @DisplayName("LAW-04: looking back takes a third of any four weeks, half of them after a betrayal")
    void lookingBackHasAShare() {
        Desk desk = holding(alone(), Run.once(1));
        desk.add(place(alone().id("more"), Run.once(5), 30));
        Desk betrayed = desk(at(Path.HEAL_TOGETHER, Form.AFTER_BETRAYAL), 6, 120);
        betrayed.add(place(alone(), Run.once(1), 10));
        Desk unheard = desk(at(Path.OWN_WORK, Form.ONE_SIDED, THEY_HURT_ME), 6, 120);

        assertThat(backFits(desk, 1, 5)).isTrue();
        assertThat(backFits(desk, 1, 6)).isFalse();
        assertThat(backFits(desk, 6, 15)).isTrue();
        assertThat(backFits(desk, 6, 16)).isFalse();
        assertThat(backFits(desk, 4, 6)).isFalse();
        assertThat(backFits(betrayed, 1, 10)).isTrue();
        assertThat(backFits(betrayed, 1, 11)).isFalse();
        assertThat(backFits(unheard, 1, 60)).isTrue();
        assertThat(desk.timetable().weeks().lookingBackFits(tags(alone()), Run.once(1), 60))
                .isTrue();
        desk.add(place(alone(Topic.LOOKING_BACK).id("back"), Run.once(2), 5));
        assertThat(backFits(desk, 1, 1)).isFalse();
    }

    @Test
    @DisplayName("what is taken back leaves no trace")
    void takenBack() {
        Desk desk = holding(alone().id("stays"), Run.once(1));
        Timetable.Mark stays = desk.timetable().mark();
        desk.add(place(talk().id("goes"), SECOND, 100));
        assertThat(desk.timetable().holds("goes")).isTrue();
        assertThat(desk.timetable().served()).hasSize(2);

        desk.timetable().backTo(stays);

        assertThat(desk.timetable().placements())
                .extracting(p -> p.candidate().id())
                .containsExactly("stays");
        assertThat(desk.timetable().holds("goes")).isFalse();
        assertThat(desk.timetable().holds("stays")).isTrue();
        assertThat(desk.timetable().served()).hasSize(1);
        assertThat(desk.hasRoom(tags(talk()), SECOND)).isTrue();
        assertThat(fit(desk, alone().leastMinutes(20).usualMinutes(60), SECOND, 100))
                .isEqualTo(60);
    }
}
