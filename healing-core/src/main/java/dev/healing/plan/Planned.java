package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;

/** What a session and a practice at hand have in common: the practice, its tags, why it is there and what backs it. */
public interface Planned {

    /**
     * The practice.
     *
     * @return its id
     */
    String practice();

    /**
     * The part of healing it belongs to.
     *
     * @return the element
     */
    Element element();

    /**
     * Who takes part, settled.
     *
     * @return {@link Participation#SOLO} or {@link Participation#TOGETHER}
     */
    Participation participation();

    /**
     * Whether a trained or neutral third person belongs to it.
     *
     * @return true for a signpost
     */
    boolean supported();

    /**
     * Whether it reaches the other.
     *
     * @return the reach
     */
    Reach reaches();

    /**
     * The touch it is about.
     *
     * @return the touch
     */
    Touch touch();

    /**
     * Whether eyes meet on purpose.
     *
     * @return true if they do
     */
    boolean gaze();

    /**
     * Where the two have to be.
     *
     * @return the presence
     */
    Presence presence();

    /**
     * How much it stirs up.
     *
     * @return the depth
     */
    Depth depth();

    /**
     * What it deals with.
     *
     * @return the topics, in no order that means anything; may be empty
     */
    ImmutableSet<Topic> topics();

    /**
     * Why it is there.
     *
     * @return one or more reasons
     */
    ImmutableList<Reason> reasons();

    /**
     * What backs it.
     *
     * @return keys of the register of sources; empty where it rests on experience
     */
    ImmutableSet<String> sources();
}
