package dev.healing.assessment;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An immutable set of findings. Machine words inside, so that a rule is a few instructions; a plain set outside.
 *
 * <p>{@link #of(Situation, Set)} reads a situation; the other factories make sets for rules and tests. Thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // the words are never stored, so the order of the enum may change
public final class Findings {

    private static final int WORDS = 4;
    private static final Finding[] ALL = Finding.values();

    /** No finding at all. */
    public static final Findings NONE = new Findings(0, 0, 0, 0);

    private final long a;
    private final long b;
    private final long c;
    private final long d;

    private Findings(long a, long b, long c, long d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /**
     * A set of the findings named.
     *
     * @param findings any number of findings
     * @return the set
     */
    public static Findings of(Finding... findings) {
        Builder builder = new Builder();
        for (Finding finding : findings) {
            builder.add(finding);
        }
        return builder.build();
    }

    /**
     * A set of the findings of a collection.
     *
     * @param findings the findings; order and repeats make no difference
     * @return the set
     */
    public static Findings copyOf(Collection<Finding> findings) {
        Builder builder = new Builder();
        for (Finding finding : findings) {
            builder.add(finding);
        }
        return builder.build();
    }

    /**
     * Reads every finding off a situation.
     *
     * @param situation the situation
     * @param understandingPractices ids of the practices that belong to the second stage after a betrayal; one of them
     *     done is what opens the third
     * @return the findings
     */
    public static Findings of(Situation situation, Set<String> understandingPractices) {
        Builder findings = new Builder();
        PeopleFacts.read(situation.relationship(), findings);
        BondFacts.read(situation, findings);
        WorthFacts.read(situation, findings);
        OtherFacts.read(situation, findings);
        HurtFacts.read(situation, understandingPractices, findings);
        ScaleFacts.read(situation.newest(), findings);
        LifeFacts.read(situation, findings);
        SafetyFacts.read(situation, findings);
        return findings.build();
    }

    /**
     * Whether it holds a finding.
     *
     * @param finding the finding
     * @return true if it is there
     */
    public boolean has(Finding finding) {
        return (word(finding.ordinal() >> 6) & (1L << finding.ordinal())) != 0;
    }

    /**
     * Whether it holds every one of a set.
     *
     * @param that the set
     * @return true if none of {@code that} is missing
     */
    public boolean hasAll(Findings that) {
        return ((that.a & ~a) | (that.b & ~b) | (that.c & ~c) | (that.d & ~d)) == 0;
    }

    /**
     * Whether it holds some of a set.
     *
     * @param that the set
     * @return true if the two share a finding
     */
    public boolean hasAny(Findings that) {
        return ((a & that.a) | (b & that.b) | (c & that.c) | (d & that.d)) != 0;
    }

    /**
     * What both sets hold.
     *
     * @param that the other set
     * @return the common findings
     */
    public Findings and(Findings that) {
        return new Findings(a & that.a, b & that.b, c & that.c, d & that.d);
    }

    /**
     * What either set holds.
     *
     * @param that the other set
     * @return the findings of both
     */
    public Findings plus(Findings that) {
        return new Findings(a | that.a, b | that.b, c | that.c, d | that.d);
    }

    /**
     * This set without another.
     *
     * @param that what to leave out
     * @return what remains
     */
    public Findings minus(Findings that) {
        return new Findings(a & ~that.a, b & ~that.b, c & ~that.c, d & ~that.d);
    }

    /**
     * This set without one finding.
     *
     * @param finding what to leave out
     * @return what remains
     */
    public Findings minus(Finding finding) {
        long others = ~(1L << finding.ordinal());
        return switch (finding.ordinal() >> 6) {
            case 0 -> new Findings(a & others, b, c, d);
            case 1 -> new Findings(a, b & others, c, d);
            case 2 -> new Findings(a, b, c & others, d);
            default -> new Findings(a, b, c, d & others);
        };
    }

    /**
     * Whether there is none.
     *
     * @return true if the set is empty
     */
    public boolean isEmpty() {
        return (a | b | c | d) == 0;
    }

    /**
     * The findings as a plain set.
     *
     * @return the findings in the order of {@link Finding}
     */
    public ImmutableSet<Finding> asSet() {
        if (size() < 2) {
            return isEmpty() ? ImmutableSet.of() : ImmutableSet.of(first());
        }
        EnumSet<Finding> set = EnumSet.noneOf(Finding.class);
        forEach(set::add);
        return Sets.immutableEnumSet(set);
    }

    private Finding first() {
        int word = 0;
        while (word(word) == 0) {
            word++;
        }
        return ALL[(word << 6) + Long.numberOfTrailingZeros(word(word))];
    }

    /**
     * Does something with each finding.
     *
     * @param action what to do; it gets the findings in the order of {@link Finding}
     */
    public void forEach(Consumer<Finding> action) {
        for (int i = 0; i < WORDS; i++) {
            for (long rest = word(i); rest != 0; rest &= rest - 1) {
                action.accept(ALL[(i << 6) + Long.numberOfTrailingZeros(rest)]);
            }
        }
    }

    /**
     * How many there are.
     *
     * @return the number of findings
     */
    public int size() {
        return Long.bitCount(a) + Long.bitCount(b) + Long.bitCount(c) + Long.bitCount(d);
    }

    private long word(int i) {
        return switch (i) {
            case 0 -> a;
            case 1 -> b;
            case 2 -> c;
            default -> d;
        };
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Findings other && a == other.a && b == other.b && c == other.c && d == other.d;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(a * 31 + b * 17 + c * 7 + d);
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of findings
     */
    @Override
    public String toString() {
        return "Findings{" + size() + "}";
    }

    /** Gathers findings. Not for use by several threads. */
    static final class Builder {

        private final long[] words = new long[WORDS];

        Builder add(Finding finding) {
            words[finding.ordinal() >> 6] |= 1L << finding.ordinal();
            return this;
        }

        Builder add(Finding finding, boolean holds) {
            return holds ? add(finding) : this;
        }

        boolean has(Finding finding) {
            return (words[finding.ordinal() >> 6] & (1L << finding.ordinal())) != 0;
        }

        Findings build() {
            return new Findings(words[0], words[1], words[2], words[3]);
        }
    }
}
