package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.practice.BondKind;
import dev.healing.practice.PackVersion;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What to do, in which week, and why; and what was left out, and why. Small, immutable, free of any language, stable to
 * store. The words for it come from a guidebook.
 *
 * <p>A plan never bets on a better tomorrow: what is barred today is barred in it to the end. The next assessment makes
 * the next plan.
 */
@Value.Immutable
public abstract class Plan {

    Plan() {}

    /**
     * The version of the rules that made it.
     *
     * @return such as {@code 1}
     */
    public abstract String rulesVersion();

    /**
     * The packs of practices it was made from.
     *
     * @return id and version of each
     */
    public abstract ImmutableList<PackVersion> content();

    /**
     * The kind of bond it speaks to; words may differ by it.
     *
     * @return the kind
     */
    public abstract BondKind kind();

    /**
     * Which path and form, and why.
     *
     * @return the decision
     */
    public abstract Decision decision();

    /**
     * How long it is.
     *
     * @return 1 to 12 weeks
     */
    public abstract int weeks();

    /**
     * The week after which to look again.
     *
     * @return 1 to {@link #weeks()}
     */
    public abstract int reviewWeek();

    /**
     * The sessions, in the order in which they come.
     *
     * @return the sessions; empty only where nothing is permitted
     */
    public abstract ImmutableList<Session> sessions();

    /**
     * What is at hand when it is needed, the most needed first.
     *
     * @return the practices; may be empty
     */
    public abstract ImmutableList<AtHand> atHand();

    /**
     * What is for this kind of bond and would fit, yet is left out.
     *
     * @return the omissions, in the order of their ids
     */
    public abstract ImmutableList<Omission> omissions();

    /**
     * What the plan tells besides.
     *
     * @return the notes in their own order
     */
    public abstract ImmutableSet<Note> notes();

    /**
     * Help from people, the most urgent first.
     *
     * @return one or more topics
     */
    public abstract ImmutableSet<HelpTopic> help();

    /**
     * What is still good, and a light thing built on it.
     *
     * @return the strength and the light thing
     */
    public abstract Kept kept();

    /**
     * The week in which going over what happened ends (LAW-04).
     *
     * @return the week, or empty if nothing looks back
     */
    public abstract OptionalInt lookingBackUntil();

    /**
     * Starts a plan; for readers of stored plans. New plans come from {@link HealingPlanner}.
     *
     * @return a builder
     */
    public static PlanBuilder builder() {
        return new PlanBuilder();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and counts
     */
    @Override
    public final String toString() {
        return "Plan{weeks=" + weeks() + ", sessions=" + sessions().size() + ", omissions="
                + omissions().size() + "}";
    }
}
