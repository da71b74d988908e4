package dev.healing.practice;

/**
 * Which body of guidance a plan was made from.
 *
 * @param id the pack's id, such as {@code standard}
 * @param version its version
 */
public record PackVersion(String id, String version) {}
