/**
 * The guidance: what the practices are, and the words for people. {@link dev.healing.content.StandardContent} gives the
 * packaged {@link dev.healing.content.Content}; its catalogue goes to the planner, its {@link
 * dev.healing.content.Guidebook} puts a plan into words, most simply as a {@link dev.healing.content.Letter}. An app adds
 * guidance of its own as a {@link dev.healing.content.ContentPack}.
 */
@NullMarked
package dev.healing.content;

import org.jspecify.annotations.NullMarked;
