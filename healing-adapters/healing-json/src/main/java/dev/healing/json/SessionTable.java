package dev.healing.json;

import dev.healing.plan.Session;
import dev.healing.practice.Phase;

/** One practice in one week. Its id and its minutes follow from the rest, and have to fit it. */
final class SessionTable {

    /** Longer than any plan of these rules; a plan of later rules may still be read. */
    static final Whole WEEK = Whole.from(1, 52);

    private static final Whole TIMES = Whole.from(1, 7);
    private static final Whole MINUTES_EACH = Whole.from(0, 600);
    private static final Whole MINUTES = Whole.from(0, TIMES.most() * MINUTES_EACH.most());

    static final Table<Session, Draft> TABLE = table();

    private SessionTable() {}

    private static Table<Session, Draft> table() {
        Fields<Session, Draft> fields = Table.with(Draft::new, Draft::session)
                .required("id", Words.ANY, Session::id, (draft, id) -> draft.id = id);
        PlannedDraft.practice(fields)
                .required(
                        "phase", Constant.unquoted(Phase.class), Session::phase, (draft, phase) -> draft.phase = phase)
                .required("week", WEEK, Session::week, (draft, week) -> draft.week = week)
                .required("times", TIMES, Session::times, (draft, times) -> draft.times = times)
                .required("minutesEach", MINUTES_EACH, Session::minutesEach, (draft, each) -> draft.minutesEach = each)
                .required("minutes", MINUTES, Session::minutes, (draft, minutes) -> draft.minutes = minutes);
        return PlannedDraft.tags(fields).checked(SessionTable::checkWhatFollows).table();
    }

    private static void checkWhatFollows(Place place, Draft draft) {
        if (place.hasRead("id", "practice", "week") && !draft.id.equals(draft.practice + "@w" + draft.week)) {
            place.faultOf("id", "must be practice and week, such as slow-breathing@w3");
        }
        if (place.hasRead("minutes", "times", "minutesEach") && draft.minutes != draft.times * draft.minutesEach) {
            place.faultOf("minutes", "must be times multiplied by minutesEach");
        }
    }

    private static final class Draft extends PlannedDraft {
        private String id = "";
        private Phase phase = Phase.SUSTAIN;
        private int week = 1;
        private int times = 1;
        private int minutesEach;
        private int minutes;

        Session session() {
            return Session.builder()
                    .practice(practice)
                    .element(element)
                    .phase(phase)
                    .week(week)
                    .times(times)
                    .minutesEach(minutesEach)
                    .participation(participation)
                    .supported(supported)
                    .reaches(reaches)
                    .touch(touch)
                    .gaze(gaze)
                    .presence(presence)
                    .depth(depth)
                    .topics(topics)
                    .reasons(reasons)
                    .sources(sources)
                    .build();
        }
    }
}
