package dev.healing.content.rules;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Condition;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link RecordWriter} wrote, in the same order. Loops without lambdas: a fresh program runs this once. */
final class RecordReader {

    /** Stands for a course that runs to the end. */
    static final int TO_THE_END = 0;

    private final char[] numbers;
    private final List<String> names;
    private int next;

    RecordReader(char[] numbers, List<String> names) {
        this.numbers = numbers;
        this.names = names;
    }

    Practice practice() {
        PracticeBuilder practice = Practice.builder()
                .id(name())
                .element(constant(Element.class))
                .phase(constant(Phase.class))
                .participation(constant(Participation.class))
                .depth(constant(Depth.class))
                .reaches(constant(Reach.class))
                .touch(constant(Touch.class))
                .presence(constant(Presence.class))
                .supported(flag())
                .gaze(flag())
                .speech(flag())
                .suitsAny(flag())
                .leastMinutes(number())
                .usualMinutes(number())
                .cadence(new Cadence(constant(Rhythm.class), number(), number()));
        int course = number();
        if (course != TO_THE_END) {
            practice.courseWeeks(course);
        }
        practice.kinds(constants(BondKind.class)).topics(constants(Topic.class));
        for (int left = number(); left > 0; left--) {
            practice.addPrerequisite(new Prerequisite(name(), flag()));
        }
        practice.suits(findings()).condition(condition());
        for (int left = number(); left > 0; left--) {
            practice.addSeed(name());
        }
        for (int left = number(); left > 0; left--) {
            practice.addSource(name());
        }
        for (int left = number(); left > 0; left--) {
            practice.putGrade(constant(BondKind.class), constant(Grade.class));
        }
        return practice.build();
    }

    String name() {
        return names.get(number());
    }

    int number() {
        return numbers[next++];
    }

    private boolean flag() {
        return number() == 1;
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, name());
    }

    private <E extends Enum<E>> List<E> constants(Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            constants.add(constant(type));
        }
        return constants;
    }

    private Findings findings() {
        return Findings.copyOf(constants(Finding.class));
    }

    private Condition condition() {
        ImmutableList.Builder<Findings> requires = ImmutableList.builder();
        for (int left = number(); left > 0; left--) {
            requires.add(findings());
        }
        return new Condition(requires.build(), findings(), findings());
    }
}
