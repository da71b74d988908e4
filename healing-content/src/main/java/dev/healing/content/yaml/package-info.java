/**
 * Strict YAML: a small tree that knows its lines, typed reads of it, and a log that gathers every fault. Hidden from those
 * who embed us. {@link dev.healing.content.yaml.YamlParser} makes the tree, {@link dev.healing.content.yaml.Value} and
 * {@link dev.healing.content.yaml.Fields} read it, {@link dev.healing.content.yaml.FaultLog} keeps what is wrong.
 */
@NullMarked
package dev.healing.content.yaml;

import org.jspecify.annotations.NullMarked;
