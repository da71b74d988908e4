package dev.healing.practice;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something a person can do: its rules and measures, without a word of prose. Immutable.
 *
 * <p>A tag that is left out counts as the most restricted value, so that a pack can forget a tag without opening a door
 * (INV-86): a practice of which only the id is known is deep, together, sexual, in person and closed to nearly all.
 */
@Value.Immutable
public abstract class Practice {

    /** What a practice without topics is taken to deal with. */
    public static final ImmutableSet<Topic> CLOSING_TOPICS = Sets.immutableEnumSet(
            Topic.INVITATION,
            Topic.APOLOGY,
            Topic.OWN_PART,
            Topic.FORGIVE,
            Topic.CONFRONT,
            Topic.KEEP_PRIVATE,
            Topic.STAY_PUSH,
            Topic.CHILD_ACTS,
            Topic.AFFECTION);

    Practice() {}

    /**
     * The stable id.
     *
     * @return words in lower case joined by hyphens, such as {@code slow-breathing}
     */
    public abstract String id();

    /**
     * The part of healing it belongs to.
     *
     * @return the element
     */
    public abstract Element element();

    /**
     * The kinds of bond it is written for.
     *
     * @return one or more; a practice for none is never planned
     */
    public abstract ImmutableSet<BondKind> kinds();

    /**
     * The phase in which it may begin at the earliest.
     *
     * @return the phase
     */
    public abstract Phase phase();

    /**
     * Who takes part.
     *
     * @return {@link Participation#TOGETHER} if left out
     */
    @Value.Default
    public Participation participation() {
        return Participation.TOGETHER;
    }

    /**
     * Whether a trained or neutral third person belongs to it: then it is a signpost, not self-help.
     *
     * @return false if left out
     */
    @Value.Default
    public boolean supported() {
        return false;
    }

    /**
     * How much it stirs up.
     *
     * @return {@link Depth#DEEP} if left out
     */
    @Value.Default
    public Depth depth() {
        return Depth.DEEP;
    }

    /**
     * The smallest honest minutes of one sitting.
     *
     * @return 1 to 600
     */
    public abstract int leastMinutes();

    /**
     * The usual minutes of one sitting.
     *
     * @return from {@link #leastMinutes()} to 600
     */
    public abstract int usualMinutes();

    /**
     * How often it is done.
     *
     * @return the cadence
     */
    public abstract Cadence cadence();

    /**
     * The weeks it runs.
     *
     * @return the weeks from its first to its last, or empty: to the end of the plan
     */
    public abstract OptionalInt courseWeeks();

    /**
     * What comes first.
     *
     * @return the prerequisites, empty if there is none
     */
    public abstract ImmutableList<Prerequisite> prerequisites();

    /**
     * Whether it reaches the other.
     *
     * @return {@link Reach#ASKS} if left out
     */
    @Value.Default
    public Reach reaches() {
        return Reach.ASKS;
    }

    /**
     * The touch it is about.
     *
     * @return {@link Touch#SEXUAL} if left out
     */
    @Value.Default
    public Touch touch() {
        return Touch.SEXUAL;
    }

    /**
     * Whether eyes meet on purpose.
     *
     * @return true if left out
     */
    @Value.Default
    public boolean gaze() {
        return true;
    }

    /**
     * Where the two have to be.
     *
     * @return {@link Presence#IN_PERSON} if left out
     */
    @Value.Default
    public Presence presence() {
        return Presence.IN_PERSON;
    }

    /**
     * Whether a voice is the point of it.
     *
     * @return true if left out
     */
    @Value.Default
    public boolean speech() {
        return true;
    }

    /**
     * What it deals with.
     *
     * @return {@link #CLOSING_TOPICS} if left out; may be empty
     */
    @Value.Default
    public ImmutableSet<Topic> topics() {
        return CLOSING_TOPICS;
    }

    /**
     * Whether it helps anybody it is open to, whatever else they told.
     *
     * @return false if left out
     */
    @Value.Default
    public boolean suitsAny() {
        return false;
    }

    /**
     * What it is especially good for. Raises its rank; never a condition.
     *
     * @return the findings; none if left out
     */
    @Value.Default
    public Findings suits() {
        return Findings.NONE;
    }

    /**
     * For whom it is, and what withholds it.
     *
     * @return {@link Condition#ALWAYS} if left out; the planner's gates come on top
     */
    @Value.Default
    public Condition condition() {
        return Condition.ALWAYS;
    }

    /**
     * The points of the seed it holds.
     *
     * @return numbers such as {@code S37}
     */
    public abstract ImmutableSet<String> seeds();

    /**
     * The sources it rests on.
     *
     * @return keys of the register of sources, empty where it rests on experience
     */
    public abstract ImmutableSet<String> sources();

    /**
     * How well it is backed, for each kind of bond.
     *
     * @return a grade for each of {@link #kinds()} it is known for; a kind left out is {@link Grade#EXPERIENCE}
     */
    public abstract ImmutableMap<BondKind, Grade> grades();

    /**
     * Refuses a practice that contradicts itself.
     *
     * @throws IllegalArgumentException naming the practice, the rule and the value
     */
    @Value.Check
    void check() {
        Preconditions.checkArgument(
                isId(id()), "practice id must be words in lower case joined by hyphens, was %s", id());
        // Else an id such as "a|soft b" could pass for two in the fingerprint (INV-86).
        prerequisites()
                .forEach(first -> Preconditions.checkArgument(
                        isId(first.practice()),
                        "practice '%s': prerequisite must be the id of a practice, was %s",
                        id(),
                        first.practice()));
        Preconditions.checkArgument(
                leastMinutes() >= 1 && leastMinutes() <= 600,
                "practice '%s': least minutes must be 1 to 600, was %s",
                id(),
                leastMinutes());
        Preconditions.checkArgument(
                usualMinutes() >= leastMinutes() && usualMinutes() <= 600,
                "practice '%s': usual minutes must be from least to 600, was %s",
                id(),
                usualMinutes());
        Preconditions.checkArgument(
                courseWeeks().orElse(1) >= 1 && courseWeeks().orElse(1) <= 52,
                "practice '%s': course must be 1 to 52 weeks, was %s",
                id(),
                courseWeeks().orElse(1));
    }

    /**
     * Whether a text may be the id of a practice.
     *
     * @param text the text
     * @return true for 1 to 80 characters: words of letters a to z and digits, joined by single hyphens, a letter first
     */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > 80 || !Ascii.isLowerCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (!Ascii.isLowerCase(at) && !(at >= '0' && at <= '9') && at != '-') {
                return false;
            }
        }
        return !text.contains("--") && !text.endsWith("-");
    }

    /**
     * Starts a practice.
     *
     * @return a builder
     */
    public static PracticeBuilder builder() {
        return new PracticeBuilder();
    }

    /**
     * A builder that begins with everything this one says.
     *
     * @return a builder
     */
    public final PracticeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id; a practice holds nothing private.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "Practice{" + id() + "}";
    }
}
