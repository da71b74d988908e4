package dev.healing.practice;

import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * The fingerprint of a practice's rule data: every tag, measure and condition, and nothing of its evidence or words. Two
 * practices with the same fingerprint behave the same in every plan.
 */
public final class RuleDigest {

    private RuleDigest() {}

    /**
     * The fingerprint of a practice.
     *
     * @param practice the practice
     * @return 64 hexadecimal digits
     */
    public static String of(Practice practice) {
        StringJoiner line = new StringJoiner("|");
        line.add(practice.id()).add(practice.element().name());
        line.add(Sets.immutableEnumSet(practice.kinds()).toString());
        line.add(practice.phase().name()).add(practice.participation().name());
        line.add(Boolean.toString(practice.supported())).add(practice.depth().name());
        line.add(practice.leastMinutes() + "-" + practice.usualMinutes());
        Cadence cadence = practice.cadence();
        line.add(cadence.rhythm() + " " + cadence.times() + " " + cadence.everyWeeks());
        line.add(practice.courseWeeks().toString());
        for (Prerequisite first : practice.prerequisites()) {
            line.add((first.soft() ? "soft " : "after ") + first.practice());
        }
        line.add(practice.reaches().name()).add(practice.touch().name());
        line.add(Boolean.toString(practice.gaze())).add(practice.presence().name());
        line.add(Boolean.toString(practice.speech()));
        line.add(Sets.immutableEnumSet(practice.topics()).toString());
        line.add(Boolean.toString(practice.suitsAny()));
        line.add(practice.suits().asSet().toString());
        practice.condition().requires().forEach(group -> line.add(group.asSet().toString()));
        line.add(practice.condition().lastingBars().asSet().toString());
        line.add(practice.condition().passingBars().asSet().toString());
        return Hashing.sha256()
                .hashString(line.toString(), StandardCharsets.UTF_8)
                .toString();
    }
}
