package dev.healing.content;

import com.google.common.collect.ImmutableList;

/**
 * The words around a plan of one form.
 *
 * @param title what the plan is called, without a machine word and without a verdict
 * @param opening the first sentences, one or more
 * @param closing the last words
 */
public record FormText(String title, ImmutableList<String> opening, String closing) {}
