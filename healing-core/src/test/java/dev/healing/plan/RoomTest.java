package dev.healing.plan;

import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.practice.Cadence;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Topic;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "LAW-04, LAW-14: the first weeks with room, then what stands there is shortened, then two weeks are saved up")
class RoomTest {

    private static final Standing APART = at(Path.OWN_WORK, Form.ONE_SIDED);
    private static final Reason INDICATED = Reason.of(Reason.Kind.INDICATED);

    /** A timetable with the room in it. */
    private record Desk(Standing standing, Timetable timetable, Room room) {

        Optional<Reason.Kind> place(PracticeBuilder practice, int earliest, int latest, Reason.Kind why) {
            return room.place(Candidate.of(tags(practice), standing), earliest, latest, why, () -> INDICATED);
        }

        Optional<Reason.Kind> place(PracticeBuilder practice) {
            return place(practice, 1, 6, Reason.Kind.INDICATED);
        }

        Optional<Reason.Kind> placeIn(int week, PracticeBuilder practice) {
            return place(practice, week, week, Reason.Kind.INDICATED);
        }

        Placement placed(String id) {
            return timetable.placements().stream()
                    .filter(placement -> placement.candidate().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Desk desk(int minutes) {
        Horizon horizon = new Horizon(6, minutes, minutes < 60 ? 3 : 5, 100);
        Timetable timetable = new Timetable(horizon, APART);
        return new Desk(APART, timetable, new Room(horizon, APART, timetable));
    }

    private static PracticeBuilder thing(String id, int least, int usual) {
        return alone().id(id).leastMinutes(least).usualMinutes(usual);
    }

    private static PracticeBuilder weekly(String id, int least, int usual) {
        return thing(id, least, usual).cadence(Cadence.timesAWeek(1));
    }

    private static PracticeBuilder back(int least, int usual) {
        return alone(Topic.LOOKING_BACK).id("back").leastMinutes(least).usualMinutes(usual);
    }

    @Test
    @DisplayName("the first week from the earliest on, and none after the latest")
    void theFirstWeekWithRoom() {
        Desk desk = desk(120);
        for (String id : new String[] {"a", "b", "c"}) {
            assertThat(desk.place(thing(id, 60, 60), 2, 6, Reason.Kind.INDICATED))
                    .isEmpty();
        }

        assertThat(desk.placed("a").start()).isEqualTo(2);
        assertThat(desk.placed("b").start()).isEqualTo(2);
        assertThat(desk.placed("c").start()).isEqualTo(3);
        assertThat(desk.placeIn(2, thing("d", 60, 60))).contains(Reason.Kind.LESS_NEEDED);
        assertThat(desk.place(thing("d", 60, 60), 2, 1, Reason.Kind.INDICATED)).contains(Reason.Kind.LESS_NEEDED);
        assertThat(desk.placeIn(3, thing("e", 70, 70))).contains(Reason.Kind.NO_TIME);
        assertThat(desk.timetable().placements()).hasSize(3);
    }

    @Test
    @DisplayName("what is woven in has room where there are no minutes; nothing else has")
    void wovenIn() {
        Desk none = desk(0);

        assertThat(none.place(thing("woven", 10, 10).cadence(Cadence.WOVEN_IN))).isEmpty();
        assertThat(none.placed("woven").minutesEach()).isZero();
        assertThat(none.place(thing("once", 10, 10))).contains(Reason.Kind.NO_TIME);
    }

    @Test
    @DisplayName("what stands in its weeks is shortened before a practice is left out, and only as far as it needs")
    void whatStandsThereIsShortened() {
        Desk desk = desk(120);
        desk.place(weekly("standing", 10, 60));
        desk.placeIn(1, thing("full", 60, 120));
        assertThat(desk.placed("full").minutesEach()).isEqualTo(60);

        assertThat(desk.placeIn(1, thing("third", 20, 40))).isEmpty();
        assertThat(desk.placed("standing").minutesEach()).isEqualTo(40);
        assertThat(desk.placed("third").minutesEach()).isEqualTo(20);
    }

    @Test
    @DisplayName("nothing is shortened for what nothing speaks for")
    void nothingIsShortenedForTheNeedless() {
        Desk desk = desk(120);
        desk.place(weekly("standing", 10, 60));
        desk.placeIn(1, thing("full", 60, 120));

        assertThat(desk.placeIn(1, thing("third", 20, 40).suitsAny(false))).contains(Reason.Kind.NO_TIME);
        assertThat(desk.placed("standing").minutesEach()).isEqualTo(60);
    }

    @Test
    @DisplayName("the first week that could hold it is shortened, and no other")
    void theFirstTightWeek() {
        Desk desk = desk(60);
        desk.placeIn(1, thing("fixed", 60, 60));
        desk.placeIn(2, thing("second", 10, 60));
        desk.placeIn(3, thing("third", 10, 60));

        assertThat(desk.place(thing("new", 30, 30), 1, 3, Reason.Kind.INDICATED))
                .isEmpty();
        assertThat(desk.placed("new").start()).isEqualTo(2);
        assertThat(desk.placed("second").minutesEach()).isEqualTo(30);
        assertThat(desk.placed("third").minutesEach()).isEqualTo(60);
    }

    @Test
    @DisplayName("LAW-04: where looking back would still take too much, what was shortened for it is as long as before")
    void shortenedInVain() {
        Desk desk = desk(60);
        desk.placeIn(1, thing("standing", 10, 60));

        assertThat(desk.placeIn(1, back(30, 30))).contains(Reason.Kind.NO_TIME);
        assertThat(desk.placed("standing").minutesEach()).isEqualTo(60);
        assertThat(desk.placeIn(1, back(20, 20))).isEmpty();
        assertThat(desk.placed("standing").minutesEach()).isEqualTo(40);
    }

    @Test
    @DisplayName("LAW-14: two weeks are saved up for what is needed; what only balances a plan is not worth them")
    void savingUp() {
        for (Reason.Kind why : Reason.Kind.values()) {
            Desk desk = desk(10);
            Optional<Reason.Kind> obstacle = desk.place(thing("long", 15, 30), 1, 6, why);
            if (why == Reason.Kind.INDICATED || why == Reason.Kind.NEEDED_BY) {
                assertThat(obstacle).isEmpty();
                assertThat(desk.placed("long").weeks()).isEqualTo(Run.once(2));
                assertThat(desk.placed("long").minutesEach()).isEqualTo(20);
                assertThat(desk.placed("long").savesUp()).isTrue();
            } else {
                assertThat(obstacle).contains(Reason.Kind.NO_TIME);
            }
        }
    }

    @Test
    @DisplayName("LAW-14: nothing is saved up for what nothing speaks for, unless another practice needs it")
    void savingUpForWhom() {
        PracticeBuilder needless = thing("long", 15, 30).suitsAny(false);

        assertThat(desk(10).place(needless)).contains(Reason.Kind.NO_TIME);
        assertThat(desk(10).place(needless, 1, 6, Reason.Kind.NEEDED_BY)).isEmpty();
        assertThat(desk(10).placeIn(1, thing("long", 15, 30))).contains(Reason.Kind.NO_TIME);
        assertThat(desk(10).placeIn(6, thing("long", 15, 30))).isEmpty();
        assertThat(desk(7).place(thing("long", 15, 30))).contains(Reason.Kind.NO_TIME);
    }

    @Test
    @DisplayName("LAW-17: two weeks are saved up where nothing else new begins in the second")
    void savingUpNeedsRoom() {
        Desk desk = desk(10);
        for (String id : new String[] {"a", "b"}) {
            desk.placeIn(2, thing(id, 1, 1).cadence(Cadence.WOVEN_IN).courseWeeks(1));
        }

        assertThat(desk.place(thing("long", 15, 30))).isEmpty();
        assertThat(desk.placed("long").start()).isEqualTo(3);
    }

    @Test
    @DisplayName("LAW-04: what looks back several times a week counts as often")
    void lookingBackOften() {
        PracticeBuilder often = back(5, 30).cadence(Cadence.timesAWeek(2));
        Desk desk = desk(120);
        desk.place(weekly("own", 60, 60));

        assertThat(desk.placeIn(1, often.leastMinutes(25))).contains(Reason.Kind.LESS_NEEDED);
        assertThat(desk.placeIn(1, often.leastMinutes(5))).isEmpty();
        assertThat(desk.placed("back").minutesEach()).isEqualTo(5);
    }

    @Test
    @DisplayName("LAW-04: looking back takes its share, in full or as short as it can be, or it is left out")
    void lookingBack() {
        Desk roomy = desk(120);
        roomy.place(weekly("own", 60, 60));
        assertThat(roomy.place(back(10, 30))).isEmpty();
        assertThat(roomy.placed("back").minutesEach()).isEqualTo(30);

        Desk tight = desk(120);
        tight.place(thing("own", 60, 60));
        assertThat(tight.place(back(20, 40))).isEmpty();
        assertThat(tight.placed("back").minutesEach()).isEqualTo(20);

        Desk empty = desk(120);
        assertThat(empty.place(back(20, 40))).contains(Reason.Kind.LESS_NEEDED);
        assertThat(empty.timetable().placements()).isEmpty();
    }
}
