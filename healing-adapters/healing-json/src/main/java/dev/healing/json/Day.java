package dev.healing.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as ISO 8601 has it, year to day: {@code 2026-03-02}. */
enum Day implements Shape<LocalDate> {
    ISO;

    private static final String RULE = "must be a date such as 2026-03-02";

    /** The ISO parser alone would also take years of five digits and years before Christ. */
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public Optional<LocalDate> read(Place place) {
        if (!(place.node() instanceof Node.Words words)
                || !FORM.matcher(words.text()).matches()) {
            return place.refuse(RULE);
        }
        try {
            return Optional.of(LocalDate.parse(words.text()));
        } catch (DateTimeException noSuchDay) {
            return place.refuse(RULE);
        }
    }

    @Override
    public void write(LocalDate value, Output out) {
        out.text(value.toString());
    }
}
