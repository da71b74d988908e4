/**
 * Who the two are to each other: {@link dev.healing.relationship.Relationship}, its kind, the two people, how they are in
 * touch and whether the bond goes on. The first room of the house; it knows nothing of answers, practices or plans.
 */
@NullMarked
package dev.healing.relationship;

import org.jspecify.annotations.NullMarked;
