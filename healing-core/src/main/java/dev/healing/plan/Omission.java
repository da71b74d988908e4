package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A practice that is for this kind of bond and would fit, and is left out all the same.
 *
 * @param practice its id
 * @param reasons why, one or more
 * @param instead the id of what stands in for it in this plan, where only a limit of one of the two takes it out: of the
 *     same element, not longer and not deeper (INV-47); empty if there is none, or if something else takes it out
 */
public record Omission(String practice, ImmutableList<Reason> reasons, Optional<String> instead) {}
