package dev.healing.content.rules;

import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.practice.Cadence;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how often a practice is done: a word, or a number of times or weeks. */
final class CadenceReader {

    private static final int MOST_TIMES = 7;
    private static final int LONGEST_RHYTHM = 12;

    private CadenceReader() {}

    static Optional<Cadence> read(Value value) {
        if (!value.hasFields()) {
            return word(value);
        }
        Fields told = value.fields();
        OptionalInt times =
                told.optional("timesAWeek").map(v -> v.number(1, MOST_TIMES)).orElse(OptionalInt.empty());
        OptionalInt weeks = told.optional("everyWeeks")
                .map(v -> v.number(1, LONGEST_RHYTHM))
                .orElse(OptionalInt.empty());
        told.nothingElse();
        if (told.all().size() != 1) {
            value.refuse("must hold timesAWeek or everyWeeks, and only one of them");
        }
        if (times.isPresent()) {
            return Optional.of(Cadence.timesAWeek(times.getAsInt()));
        }
        return weeks.isPresent() ? Optional.of(Cadence.everyWeeks(weeks.getAsInt())) : Optional.empty();
    }

    private static Optional<Cadence> word(Value value) {
        if (value.is("ONCE")) {
            return Optional.of(Cadence.ONCE);
        }
        if (value.is("AS_NEEDED")) {
            return Optional.of(Cadence.AS_NEEDED);
        }
        if (value.is("WOVEN_IN")) {
            return Optional.of(Cadence.WOVEN_IN);
        }
        value.refuse("must be ONCE, AS_NEEDED, WOVEN_IN, {timesAWeek: n} or {everyWeeks: n}");
        return Optional.empty();
    }
}
