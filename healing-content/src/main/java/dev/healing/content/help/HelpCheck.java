package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How the data of a service were checked.
 *
 * @param source the public page of the service, or of its government, that states them
 * @param on the day they were checked last
 * @param by who checked them, by name or role; nobody counts who did not
 * @param note what to keep in mind about it, for whoever checks next
 */
public record HelpCheck(String source, LocalDate on, ImmutableList<String> by, Optional<String> note) {

    private static final int PEOPLE = 2;
    private static final int FRESH_DAYS = 180;
    private static final int MOST_DAYS = 365;

    /**
     * Whether as many people checked it as the packaged table asks for.
     *
     * @return true for two or more
     */
    public boolean isByTwo() {
        return by.size() >= PEOPLE;
    }

    /**
     * Whether it is too long ago to be shown at all (INV-83). A day more than a year ahead is a slip of the pen, and would
     * never grow old.
     *
     * @param today the day to judge by, given by the app
     * @return true after 365 days
     */
    public boolean isTooOld(LocalDate today) {
        return Math.abs(daysUntil(today)) > MOST_DAYS;
    }

    /**
     * Whether to ask people to check the number themselves (INV-83). A day that is still to come does not tell how old the
     * data are, so it counts as long ago.
     *
     * @param today the day to judge by, given by the app
     * @return true after 180 days
     */
    public boolean isToRepeat(LocalDate today) {
        return daysUntil(today) > FRESH_DAYS || daysUntil(today) < 0;
    }

    private long daysUntil(LocalDate today) {
        return ChronoUnit.DAYS.between(on, today);
    }
}
