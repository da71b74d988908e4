/**
 * Services that help, by country. An app brings a {@link dev.healing.content.help.HelpDirectory}, {@link
 * dev.healing.content.help.HelpLines} keeps of it what fits a person, and a letter shows it below the words of each topic.
 * The words of a topic need no directory and are there for every country.
 */
@NullMarked
package dev.healing.content.help;

import org.jspecify.annotations.NullMarked;
