package dev.healing.plan;

import com.google.common.collect.ImmutableList;

/**
 * A practice that is for this kind of bond and would fit, and is left out all the same.
 *
 * @param practice its id
 * @param reasons why, one or more
 */
public record Omission(String practice, ImmutableList<Reason> reasons) {}
