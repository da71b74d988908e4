package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what the person says about joy, lift, love and the wish (S9-S15). Worth is asked, never scored (LAW-11). */
final class WorthFacts {

    private WorthFacts() {}

    static void read(Situation situation, Findings.Builder findings) {
        Assessment now = situation.newest();
        answer(now.everJoy(), JOY_YES, JOY_NO, findings);
        answer(now.everLifted(), LIFTED_YES, LIFTED_NO, findings);
        wish(situation, findings);
        now.loveRemains().ifPresent(love -> findings.add(CutPoints.low(love) ? LOVE_LOW : LOVE_REMAINS));
        findings.add(WORTH_SEEN, worthSeen(now));
        now.intention()
                .ifPresent(word -> findings.add(
                        switch (word) {
                            case TO_TRY -> TO_TRY;
                            case UNDECIDED -> UNDECIDED;
                            case TO_END -> TO_END;
                        }));
        now.brokenBy()
                .ifPresent(cause ->
                        findings.add(BROKEN_BY_CIRCUMSTANCES, cause == Cause.CIRCUMSTANCES || cause == Cause.MIXED));
    }

    private static void answer(Optional<Answer> answer, Finding yes, Finding no, Findings.Builder findings) {
        findings.add(yes, answer.filter(a -> a == Answer.YES).isPresent());
        findings.add(no, answer.filter(a -> a == Answer.NO).isPresent());
    }

    private static void wish(Situation situation, Findings.Builder findings) {
        findings.add(WISH_SWINGS, swings(situation));
        OptionalInt wish = situation.newest().desireToGrow();
        if (wish.isEmpty()) {
            findings.add(WISH_UNANSWERED);
        } else if (CutPoints.low(wish.getAsInt())) {
            findings.add(WISH_LOW).add(LOW_WISH_SEEN_TWICE, lowSeenTwice(situation));
        } else if (CutPoints.middle(wish.getAsInt())) {
            findings.add(WISH_MIDDLE);
        } else {
            findings.add(WISH_HIGH).add(HIGH_WISH_SEEN_TWICE, highSeenTwice(situation));
        }
    }

    private static boolean worthSeen(Assessment now) {
        return now.loveRemains().isPresent()
                ? !CutPoints.low(now.loveRemains().getAsInt())
                : clear(now.everJoy()) || clear(now.everLifted());
    }

    private static boolean clear(Optional<Answer> answer) {
        return answer.isPresent() && answer.get() != Answer.UNSURE;
    }

    /**
     * The highest answered wish of the last 90 days less the lowest; days of a stated acute heat are taken out. Both begin
     * at the far end of the scale, so that no answer at all is no swing.
     */
    private static boolean swings(Situation situation) {
        LocalDate from = situation.newest().takenOn().minusDays(CutPoints.SWING_DAYS);
        int lowest = 10;
        int highest = 0;
        for (Assessment day : situation.newestFirst()) {
            boolean counts = !day.takenOn().isBefore(from)
                    && day.conflictHeat().orElse(0) < CutPoints.ACUTE_HEAT
                    && day.desireToGrow().isPresent();
            if (counts) {
                lowest = Math.min(lowest, day.desireToGrow().getAsInt());
                highest = Math.max(highest, day.desireToGrow().getAsInt());
            }
        }
        return highest - lowest >= CutPoints.SWING;
    }

    /** Walks back from today: a wish above the ceiling ends the search, one that is low and old enough ends it well. */
    private static boolean lowSeenTwice(Situation situation) {
        LocalDate until = seenTwiceDay(situation);
        for (Assessment day : situation.earlier()) {
            if (day.desireToGrow().isEmpty()) {
                continue;
            }
            int wish = day.desireToGrow().getAsInt();
            if (CutPoints.low(wish) && !day.takenOn().isAfter(until)) {
                return true;
            }
            if (wish > CutPoints.STEADY_LOW_CEILING) {
                return false;
            }
        }
        return false;
    }

    private static boolean highSeenTwice(Situation situation) {
        LocalDate until = seenTwiceDay(situation);
        return situation.earlier().stream()
                .anyMatch(day -> !day.takenOn().isAfter(until)
                        && day.desireToGrow().isPresent()
                        && CutPoints.high(day.desireToGrow().getAsInt()));
    }

    private static LocalDate seenTwiceDay(Situation situation) {
        return situation.newest().takenOn().minusDays(CutPoints.SEEN_TWICE_DAYS);
    }
}
