/**
 * The planner. {@link dev.healing.plan.HealingPlanner} makes a {@link dev.healing.plan.Plan} of a situation: {@code
 * Triage} chooses path and form, {@code Permission} asks conditions and gates what may be done at all, {@code Need} weighs
 * what is needed most, {@code Composer} asks {@code Sequence} and {@code Timetable} when. Only what is public here is for
 * use; the stages are hidden, so that nobody can step past a gate.
 */
@NullMarked
package dev.healing.plan;

import org.jspecify.annotations.NullMarked;
