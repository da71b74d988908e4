package dev.healing.content.yaml;

import com.google.common.collect.ImmutableList;

/** A piece of a YAML document that knows its line. Immutable. */
sealed interface YamlNode {

    /** The line it begins on, counted from 1. */
    int line();

    /** A single value; plain if it was written without quotes, so that it may be a number, a flag or nothing. */
    record Scalar(int line, String text, boolean plain) implements YamlNode {}

    /** A list. */
    record Items(int line, ImmutableList<YamlNode> nodes) implements YamlNode {}

    /** A map. */
    record Pairs(int line, ImmutableList<Pair> entries) implements YamlNode {}

    /** A field of a map; the line is that of its name. */
    record Pair(int line, String name, YamlNode value) {}
}
