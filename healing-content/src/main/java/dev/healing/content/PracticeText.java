package dev.healing.content;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The words of a practice for one kind of bond. Immutable.
 *
 * @param title its name, short enough for a list
 * @param purpose what it is for, in one sentence
 * @param helps when it helps
 * @param steps what to do, one after the other
 * @param shortest the smallest form that still counts
 * @param watch what can go wrong, and what to do then
 * @param stop when to stop; stopping is always allowed
 * @param otherwise an equal way for whom this one does not fit, if there is one
 * @param expect what may come of it, and what will not
 */
public record PracticeText(
        String title,
        String purpose,
        String helps,
        ImmutableList<Step> steps,
        String shortest,
        String watch,
        String stop,
        Optional<String> otherwise,
        String expect) {}
