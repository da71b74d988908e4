package dev.healing.content.rules;

import dev.healing.assessment.Findings;
import dev.healing.practice.Practice;
import dev.healing.practice.Prerequisite;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes practices as numbers; a name is the number of its place in a list. {@link RecordReader} reads them back. */
final class RecordWriter {

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Integer> numbers = new ArrayList<>();

    void practice(Practice practice) {
        name(practice.id());
        constant(practice.element());
        constant(practice.phase());
        constant(practice.participation());
        constant(practice.depth());
        constant(practice.reaches());
        constant(practice.touch());
        constant(practice.presence());
        flag(practice.supported());
        flag(practice.gaze());
        flag(practice.speech());
        flag(practice.suitsAny());
        number(practice.leastMinutes());
        number(practice.usualMinutes());
        constant(practice.cadence().rhythm());
        number(practice.cadence().times());
        number(practice.cadence().everyWeeks());
        number(practice.courseWeeks().orElse(RecordReader.TO_THE_END));
        constants(practice.kinds());
        constants(practice.topics());
        prerequisites(practice.prerequisites());
        findings(practice.suits());
        number(practice.condition().requires().size());
        practice.condition().requires().forEach(this::findings);
        findings(practice.condition().lastingBars());
        findings(practice.condition().passingBars());
        names(practice.seeds());
        names(practice.sources());
        number(practice.grades().size());
        practice.grades().forEach((kind, grade) -> {
            constant(kind);
            constant(grade);
        });
    }

    void name(String name) {
        number(names.computeIfAbsent(name, unknown -> names.size()));
    }

    void number(int number) {
        numbers.add(number);
    }

    private void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    private void constant(Enum<?> constant) {
        name(constant.name());
    }

    private void constants(Collection<? extends Enum<?>> constants) {
        number(constants.size());
        constants.forEach(this::constant);
    }

    private void findings(Findings findings) {
        constants(findings.asSet());
    }

    private void names(Collection<String> all) {
        number(all.size());
        all.forEach(this::name);
    }

    private void prerequisites(Collection<Prerequisite> prerequisites) {
        number(prerequisites.size());
        for (Prerequisite prerequisite : prerequisites) {
            name(prerequisite.practice());
            flag(prerequisite.soft());
        }
    }

    /** Every name in the order of its number. */
    Set<String> names() {
        return names.keySet();
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * Short.BYTES);
        numbers.forEach(number -> bytes.putShort((short) (int) number));
        return bytes.array();
    }
}
