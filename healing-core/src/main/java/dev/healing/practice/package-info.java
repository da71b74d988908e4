/**
 * What can be done: {@link dev.healing.practice.Practice} is rule and measure without prose, {@link
 * dev.healing.practice.Condition} says in findings for whom, and {@link dev.healing.practice.Catalog} holds the practices
 * a planner chooses from.
 */
@NullMarked
package dev.healing.practice;

import org.jspecify.annotations.NullMarked;
