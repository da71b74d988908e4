package dev.healing.content;

import java.util.Optional;

/**
 * One step of a practice.
 *
 * @param action what to do
 * @param words words to say, if there are any
 * @param shakyWords fewer words for when the voice shakes, if there are any
 */
public record Step(String action, Optional<String> words, Optional<String> shakyWords) {}
