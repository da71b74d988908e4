package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Strength;
import java.util.Optional;

/**
 * What is still good, and one light thing built on it (S3, LAW-18).
 *
 * @param strengths the strengths of the bond as named; empty where none was, and wherever the strength meant is the
 *     person's own: in danger, after a death, and for a child
 * @param lightThing the id of a light practice in this plan, or empty if there is none
 */
public record Kept(ImmutableSet<Strength> strengths, Optional<String> lightThing) {

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of strengths
     */
    @Override
    public String toString() {
        return "Kept{strengths=" + strengths.size() + "}";
    }
}
