package dev.healing.plan;

import com.google.common.collect.ImmutableList;

/**
 * What a plan says to one practice.
 *
 * @param practice its id
 * @param planned whether it is in the plan, in a week or at hand
 * @param reasons why; empty only where the practice is for other people or another kind of bond altogether
 */
public record Explanation(String practice, boolean planned, ImmutableList<Reason> reasons) {}
