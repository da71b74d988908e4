package dev.healing.practice;

/**
 * A practice that comes first.
 *
 * @param practice its id
 * @param soft true if it comes first only where it is in the plan anyway; false if there is no way without it
 */
public record Prerequisite(String practice, boolean soft) {}
