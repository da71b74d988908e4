package dev.healing.testkit.reference;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import java.util.IntSummaryStatistics;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The wish to grow together over time, by the cut points: bands, swings, and what was seen twice. */
record Wish(Situation situation) {

    boolean answered() {
        return today().isPresent();
    }

    boolean low() {
        return Reading.low(today());
    }

    boolean high() {
        return high(today());
    }

    boolean middle() {
        return answered() && !low() && !high();
    }

    /** 0 to 2 now and on a day at least 14 days older, with none above 3 between; unanswered days are passed over. */
    boolean lowSeenTwice() {
        return low()
                && before(14)
                        .anyMatch(day -> Reading.low(day.desireToGrow())
                                && situation.earlier().stream()
                                        .filter(between -> between.takenOn().isAfter(day.takenOn()))
                                        .noneMatch(between ->
                                                between.desireToGrow().orElse(0) > 3));
    }

    boolean highSeenTwice() {
        return high() && before(14).anyMatch(day -> high(day.desireToGrow()));
    }

    /** Highest minus lowest answer within 90 days is 5 or more; a stated heat of 8 or more takes a day out. */
    boolean swings() {
        IntSummaryStatistics wishes = situation.assessments().stream()
                .filter(day -> age(day) <= 90)
                .filter(day -> day.conflictHeat().orElse(0) < 8)
                .flatMapToInt(day -> day.desireToGrow().stream())
                .summaryStatistics();
        return wishes.getCount() > 1 && wishes.getMax() - wishes.getMin() >= 5;
    }

    private OptionalInt today() {
        return situation.newest().desireToGrow();
    }

    private Stream<Assessment> before(int days) {
        return situation.earlier().stream().filter(day -> age(day) >= days);
    }

    private long age(Assessment day) {
        return DAYS.between(day.takenOn(), situation.newest().takenOn());
    }

    private static boolean high(OptionalInt wish) {
        return wish.orElse(0) >= 7;
    }
}
