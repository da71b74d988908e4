package dev.healing.content;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Cadence;
import dev.healing.practice.Practice;
import dev.healing.practice.Prerequisite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A practice as the text of a file of a pack; the way back from what {@link PracticeReader} does. */
final class PracticeFile {

    private PracticeFile() {}

    static String of(Practice p) {
        StringJoiner file = new StringJoiner("\n", "", "\n");
        file.add("id: " + p.id()).add("element: " + p.element());
        file.add("kinds: " + names(p.kinds())).add("phase: " + p.phase());
        file.add("participation: " + p.participation()).add("supported: " + p.supported());
        file.add("depth: " + p.depth());
        file.add("minutes: {least: " + p.leastMinutes() + ", usual: " + p.usualMinutes() + "}");
        file.add("cadence: " + cadence(p.cadence()));
        file.add("course: " + (p.courseWeeks().isPresent() ? p.courseWeeks().getAsInt() : "END"));
        file.add("after: " + prerequisites(p, false)).add("afterIfPlanned: " + prerequisites(p, true));
        file.add("reaches: " + p.reaches()).add("touch: " + p.touch());
        file.add("gaze: " + p.gaze()).add("presence: " + p.presence());
        file.add("speech: " + p.speech()).add("topics: " + names(p.topics()));
        file.add("suits: " + suits(p));
        file.add("requires: "
                + p.condition().requires().stream()
                        .map(group -> names(group.asSet()))
                        .toList());
        file.add("lastingBars: " + names(p.condition().lastingBars().asSet()));
        file.add("passingBars: " + names(p.condition().passingBars().asSet()));
        file.add("sources: " + p.sources());
        file.add("grades: "
                + p.grades().entrySet().stream()
                        .map(grade -> grade.getKey() + ": " + grade.getValue())
                        .collect(Collectors.joining(", ", "{", "}")));
        return file.toString();
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList().toString();
    }

    private static String suits(Practice p) {
        Findings suited = p.suits();
        List<String> words =
                new ArrayList<>(suited.asSet().stream().map(Finding::name).toList());
        if (p.suitsAny()) {
            words.add("ANY");
        }
        return words.toString();
    }

    private static String prerequisites(Practice p, boolean soft) {
        return p.prerequisites().stream()
                .filter(first -> first.soft() == soft)
                .map(Prerequisite::practice)
                .toList()
                .toString();
    }

    private static String cadence(Cadence cadence) {
        if (cadence.rhythm() != Cadence.Rhythm.WEEKLY) {
            return cadence.rhythm().name();
        }
        return cadence.everyWeeks() > 1
                ? "{everyWeeks: " + cadence.everyWeeks() + "}"
                : "{timesAWeek: " + cadence.times() + "}";
    }
}
