/**
 * Faults in data, told all at once. {@link dev.healing.validation.Fault} is one of them, {@link
 * dev.healing.validation.InvalidDataException} carries them all, and {@link dev.healing.validation.NumberRule} and {@link
 * dev.healing.validation.TextRule} are the field rules that builders and document readers share.
 */
@NullMarked
package dev.healing.validation;

import org.jspecify.annotations.NullMarked;
