/**
 * The rule data of practices: how it is read from files of a pack ({@link dev.healing.content.rules.PracticeReader}), and how
 * the standard practices travel, compiled ({@link dev.healing.content.rules.CompiledRules}). Hidden from those who embed us.
 */
@NullMarked
package dev.healing.content.rules;

import org.jspecify.annotations.NullMarked;
