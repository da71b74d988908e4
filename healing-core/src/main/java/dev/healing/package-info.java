/**
 * The root of the library. Nothing lives here but the one style every value type shares; start with {@code
 * dev.healing.plan.HealingPlanner}.
 */
@HealingStyle
@NullMarked
package dev.healing;

import org.jspecify.annotations.NullMarked;
