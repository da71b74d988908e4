/** How long the planner takes and how much it allocates, against its own floor. See {@code docs/PERFORMANCE.md}. */
@NullMarked
package dev.healing.benchmarks;

import org.jspecify.annotations.NullMarked;
