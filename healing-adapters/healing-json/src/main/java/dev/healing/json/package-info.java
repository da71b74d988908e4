/**
 * Situations and plans as JSON, read strictly and written stably. {@link dev.healing.json.SituationJson} is the planner's
 * one input document; {@link dev.healing.json.PlanJson} stores a plan.
 *
 * <p>How it works: {@code Document} turns text into a small tree of {@code Node} within fixed limits; a {@code Table} per
 * type lists its {@code Field}s, each with how it is read and how it is written in one place, so that no field can be half
 * added; {@code Shape} says the same of a single value. Every fault of a document goes into one
 * {@link dev.healing.validation.InvalidDataException}, in the order of the document.
 */
@NullMarked
package dev.healing.json;

import org.jspecify.annotations.NullMarked;
