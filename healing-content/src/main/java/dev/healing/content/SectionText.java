package dev.healing.content;

import com.google.common.collect.ImmutableList;

/**
 * The words at the head of a section of questions.
 *
 * @param title what the section is called
 * @param intro why it is asked, and what holds for it; one or more sentences
 */
public record SectionText(String title, ImmutableList<String> intro) {}
