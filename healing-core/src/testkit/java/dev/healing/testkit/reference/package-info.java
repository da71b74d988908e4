/**
 * A second reading of the rules, to hold against the planner: path, form and permission straight from the raw answers,
 * as the rule book words them. It shares no code with the planner, not even how a finding is read. Slow and plain on
 * purpose; where it differs from the planner, one of the two has misread the book.
 */
@org.jspecify.annotations.NullMarked
package dev.healing.testkit.reference;
