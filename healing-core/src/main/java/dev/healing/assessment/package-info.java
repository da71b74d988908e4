/**
 * What a person tells: {@link dev.healing.assessment.Assessment} is one day's snapshot, {@link
 * dev.healing.assessment.Situation} the bond with all its snapshots, what was done and what was declined. From it {@link
 * dev.healing.assessment.Findings} reads the named facts that everything after speaks in.
 */
@NullMarked
package dev.healing.assessment;

import org.jspecify.annotations.NullMarked;
