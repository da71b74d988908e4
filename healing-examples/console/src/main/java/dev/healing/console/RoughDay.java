package dev.healing.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day as people remember it: to the day, or only the month. Of a month the last day is taken, today at the latest, because
 * what is fresh is treated with more care.
 */
final class RoughDay {

    private RoughDay() {}

    /** The day, or empty for one that is still to come and for what is no day. */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        String digits = typed.replaceAll("-([0-9])(?![0-9])", "-0$1");
        try {
            return digits.matches("[0-9]{4}-[0-9]{2}")
                    ? month(YearMonth.parse(digits), today)
                    : Optional.of(LocalDate.parse(digits)).filter(day -> !day.isAfter(today));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> month(YearMonth month, LocalDate today) {
        if (month.isAfter(YearMonth.from(today))) {
            return Optional.empty();
        }
        LocalDate last = month.atEndOfMonth();
        return Optional.of(last.isAfter(today) ? today : last);
    }
}
