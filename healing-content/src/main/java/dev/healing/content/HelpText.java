package dev.healing.content;

/**
 * The words for one kind of help. Services and numbers come from a directory of help, never from here.
 *
 * @param title what it is
 * @param text how to reach for it
 */
public record HelpText(String title, String text) {}
