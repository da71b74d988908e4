package dev.healing.practice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;

/**
 * The rule data of a practice in one line: every tag, measure and condition, and nothing of its evidence or words. Two
 * practices with the same line behave the same in every plan.
 *
 * <p>Compared to the letter and not by a digest: a digest has to be believed, and costs a fresh program more than its first
 * plan.
 */
public final class RuleLine {

    private static final int USUAL_LENGTH = 600;

    private final StringBuilder line = new StringBuilder(USUAL_LENGTH);

    private RuleLine() {}

    /**
     * The line of a practice.
     *
     * @param practice the practice
     * @return its id and what rules speak of, divided by bars; the order in which a pack names kinds and topics makes no
     *     difference
     */
    public static String of(Practice practice) {
        return new RuleLine().about(practice).line.toString();
    }

    private RuleLine about(Practice practice) {
        line.append(practice.id());
        name(practice.element()).names(practice.kinds());
        name(practice.phase()).name(practice.participation());
        flag(practice.supported()).name(practice.depth());
        number(practice.leastMinutes()).number(practice.usualMinutes());
        Cadence cadence = practice.cadence();
        name(cadence.rhythm()).number(cadence.times()).number(cadence.everyWeeks());
        number(practice.courseWeeks().orElse(0));
        for (Prerequisite first : practice.prerequisites()) {
            text(first.soft() ? "soft " : "after ").line.append(first.practice());
        }
        name(practice.reaches()).name(practice.touch()).flag(practice.gaze());
        name(practice.presence()).flag(practice.speech()).names(practice.topics());
        flag(practice.suitsAny()).names(practice.suits());
        for (Findings group : practice.condition().requires()) {
            names(group);
        }
        return names(practice.condition().lastingBars())
                .names(practice.condition().passingBars());
    }

    private RuleLine text(String text) {
        line.append('|').append(text);
        return this;
    }

    private RuleLine name(Enum<?> constant) {
        return text(constant.name());
    }

    private RuleLine flag(boolean flag) {
        return text(flag ? "yes" : "no");
    }

    private RuleLine number(int number) {
        return text(Integer.toString(number));
    }

    private <E extends Enum<E>> RuleLine names(ImmutableSet<E> constants) {
        text("");
        for (E constant : Sets.immutableEnumSet(constants)) {
            line.append(constant.name()).append(' ');
        }
        return this;
    }

    private RuleLine names(Findings findings) {
        text("");
        findings.forEach(finding -> line.append(finding.name()).append(' '));
        return this;
    }
}
