package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Condition;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tags and conditions by chance, with a leaning to those that open doors. */
final class HostileTags {

    /** Topics that open a gate for whoever bears them truly, and the one that asks for silence. */
    private static final ImmutableList<Topic> KEYS = ImmutableList.of(
            Topic.KEEP_PRIVATE, Topic.INVITATION, Topic.WITHIN_ORDER, Topic.CARE, Topic.STEADYING, Topic.PARTING);

    /** A concern as the key to a practice (INV-40). */
    private static final ImmutableList<Finding> CONCERNS = ImmutableList.of(
            Finding.ANY_CONCERN,
            Finding.CONCERN_ABOUT_US,
            Finding.PAST_ABUSE_BY_SOMEONE_ELSE,
            Finding.PAST_ABUSE_BY_THIS_PERSON,
            Finding.STRAIN,
            Finding.MONITORING,
            Finding.DANGER);

    private final SplittableRandom random;

    HostileTags(SplittableRandom random) {
        this.random = random;
    }

    boolean flag() {
        return random.nextBoolean();
    }

    int minutes() {
        return random.nextInt(1, 601);
    }

    /** Nothing at all, or what ought to close a door asked for in order to open it. */
    Condition condition() {
        return switch (random.nextInt(6)) {
            case 0 -> asking(any(Finding.values()));
            case 2 -> asking(one(CONCERNS));
            case 1 -> new Condition(ImmutableList.of(), some(3), some(3));
            default -> Condition.ALWAYS;
        };
    }

    private static Condition asking(Finding finding) {
        return new Condition(ImmutableList.of(Findings.of(finding)), Findings.NONE, Findings.NONE);
    }

    ImmutableSet<Topic> topics() {
        int count = random.nextInt(5);
        EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
        IntStream.range(0, count).forEach(i -> topics.add(random.nextBoolean() ? any(Topic.values()) : one(KEYS)));
        return count == 4 ? Sets.immutableEnumSet(EnumSet.allOf(Topic.class)) : Sets.immutableEnumSet(topics);
    }

    Findings some(int most) {
        List<Finding> some = new ArrayList<>();
        IntStream.range(0, random.nextInt(most)).forEach(i -> some.add(any(Finding.values())));
        return Findings.copyOf(some);
    }

    <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
