package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The words of a question for one kind of bond.
 *
 * @param id its stable id
 * @param text the question
 * @param help a line under it, if there is one
 * @param low what the low end of a scale means, if it is one
 * @param high what the high end of a scale means, if it is one
 * @param options the label of each answer by its constant, in the order to show them; empty where there are none
 */
public record QuestionText(
        String id,
        String text,
        Optional<String> help,
        Optional<String> low,
        Optional<String> high,
        ImmutableMap<String, String> options) {}
