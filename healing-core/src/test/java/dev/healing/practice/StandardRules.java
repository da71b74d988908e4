package dev.healing.practice;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Cadence.Rhythm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * The practices of the standard content, read from what core vouches for: all that rules may read of them. A test of the
 * content holds that table to be of its practices and of no others.
 */
public final class StandardRules {

    private static final Splitter FIELDS = Splitter.on('|');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableList<Practice> PRACTICES =
            VouchedPractices.LINES.stream().map(StandardRules::practice).collect(ImmutableList.toImmutableList());

    private StandardRules() {}

    /** Each practice core vouches for. */
    public static ImmutableList<Practice> practices() {
        return PRACTICES;
    }

    /** What {@link RuleLine} writes, field by field. */
    private static Practice practice(String line) {
        Deque<String> fields = new ArrayDeque<>(FIELDS.splitToList(line));
        PracticeBuilder builder = Practice.builder()
                .id(fields.remove())
                .element(Element.valueOf(fields.remove()))
                .kinds(each(fields.remove(), BondKind::valueOf))
                .phase(Phase.valueOf(fields.remove()))
                .participation(Participation.valueOf(fields.remove()))
                .supported(flag(fields))
                .depth(Depth.valueOf(fields.remove()))
                .leastMinutes(number(fields))
                .usualMinutes(number(fields))
                .cadence(new Cadence(Rhythm.valueOf(fields.remove()), number(fields), number(fields)));
        int weeks = number(fields);
        if (weeks > 0) {
            builder.courseWeeks(weeks);
        }
        while (isPrerequisite(fields.element())) {
            builder.addPrerequisite(prerequisite(fields.remove()));
        }
        return builder.reaches(Reach.valueOf(fields.remove()))
                .touch(Touch.valueOf(fields.remove()))
                .gaze(flag(fields))
                .presence(Presence.valueOf(fields.remove()))
                .speech(flag(fields))
                .topics(each(fields.remove(), Topic::valueOf))
                .suitsAny(flag(fields))
                .suits(findings(fields.remove()))
                .condition(condition(fields))
                .build();
    }

    private static boolean isPrerequisite(String field) {
        return field.startsWith("after ") || field.startsWith("soft ");
    }

    private static Prerequisite prerequisite(String field) {
        return new Prerequisite(field.substring(field.indexOf(' ') + 1), field.startsWith("soft "));
    }

    /** The two kinds of bars come last. */
    private static Condition condition(Deque<String> fields) {
        Findings passing = findings(fields.removeLast());
        Findings lasting = findings(fields.removeLast());
        ImmutableList<Findings> requires =
                fields.stream().map(StandardRules::findings).collect(ImmutableList.toImmutableList());
        return new Condition(requires, lasting, passing);
    }

    private static boolean flag(Deque<String> fields) {
        return fields.remove().equals("yes");
    }

    private static int number(Deque<String> fields) {
        return Integer.parseInt(fields.remove());
    }

    private static Findings findings(String words) {
        return Findings.copyOf(each(words, Finding::valueOf));
    }

    private static <T> ImmutableSet<T> each(String words, Function<String, T> read) {
        return WORDS.splitToStream(words).map(read).collect(ImmutableSet.toImmutableSet());
    }
}
