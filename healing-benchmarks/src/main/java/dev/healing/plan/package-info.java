/** The one door of the benchmarks into the stages of the planner. */
@NullMarked
package dev.healing.plan;

import org.jspecify.annotations.NullMarked;
