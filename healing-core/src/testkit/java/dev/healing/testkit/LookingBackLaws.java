package dev.healing.testkit;

import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Heard;
import dev.healing.plan.Form;
import dev.healing.plan.Note;
import dev.healing.plan.Session;
import dev.healing.practice.Topic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** LAW-04: work it through, and do not live in it. */
final class LookingBackLaws {

    private final Examined plan;
    private final Faults faults;

    LookingBackLaws(Examined plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        int weeks = plan.plan().weeks();
        OptionalInt last = plan.sessions().stream()
                .filter(LookingBackLaws::looksBack)
                .mapToInt(Session::week)
                .max();
        faults.rule("LAW-04", plan.plan().lookingBackUntil().equals(last), "it ends in another week than is stated");
        boolean told = plan.plan().notes().contains(Note.LOOKING_BACK_ENDS);
        faults.rule("LAW-04", last.isPresent() == told, "that it ends is not told");
        faults.rule("LAW-04", !capped() || last.orElse(1) <= Math.max(1, weeks * 2 / 3), "it has the last word");
        for (int week = 1; week <= weeks; week++) {
            int sittings = plan.in(week)
                    .filter(LookingBackLaws::looksBack)
                    .mapToInt(Session::times)
                    .sum();
            faults.rule("LAW-04", !plan.quiet() || sittings <= 1, sittings + " sittings in week " + week);
        }
        for (Session session : plan.sessions()) {
            boolean short_ = !looksBack(session) || session.minutesEach() <= 40;
            faults.rule("LAW-04", short_, session.id() + " is too long");
        }
        for (int from = 1; capped() && from <= Math.max(1, weeks - 3); from++) {
            share(from);
        }
    }

    /** The share is no limit for who was hurt and not yet heard (T7). */
    private boolean capped() {
        boolean heard = plan.today().heard().equals(Optional.of(Heard.YES));
        HarmedBy by = plan.today().harmedBy().orElse(HarmedBy.UNSURE);
        return heard || (by != HarmedBy.OTHER && by != HarmedBy.BOTH);
    }

    private void share(int from) {
        List<Session> window = plan.sessions().stream()
                .filter(session -> session.week() >= from && session.week() < from + 4)
                .toList();
        int all = window.stream().mapToInt(Session::minutes).sum();
        int back = window.stream()
                .filter(LookingBackLaws::looksBack)
                .mapToInt(Session::minutes)
                .sum();
        int part = plan.form() == Form.AFTER_BETRAYAL ? 2 : 3;
        faults.rule("LAW-04", back * part <= all, back + " of " + all + " minutes from week " + from);
    }

    private static boolean looksBack(Session session) {
        return Examined.is(session, Topic.LOOKING_BACK);
    }
}
