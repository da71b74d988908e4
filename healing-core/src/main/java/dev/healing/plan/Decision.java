package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;

/**
 * Which path and form, and why.
 *
 * @param path what the plan is about
 * @param form how it is offered
 * @param reasons the findings that speak for it
 * @param sufficient those of the reasons that suffice: with only them the decision is the same, and without any one of
 *     them it is not (INV-89); may be empty, where silence alone decides
 * @param changes what would lead to another path or form: a finding of today that may pass, or, for whoever is undecided, a
 *     word of their own; never anything that would push somebody, and empty in {@link Path#SAFETY_FIRST}
 */
public record Decision(
        Path path,
        Form form,
        ImmutableSet<Finding> reasons,
        ImmutableSet<Finding> sufficient,
        ImmutableSet<Finding> changes) {

    /**
     * Puts the findings into their own order.
     *
     * @param path what the plan is about
     * @param form how it is offered
     * @param reasons the findings that speak for it
     * @param sufficient those of the reasons that suffice: with only them the decision is the same, and without any one of them it is not (INV-89); may be empty, where silence alone decides
     * @param changes what would lead to another path or form
     */
    public Decision {
        reasons = Sets.immutableEnumSet(reasons);
        sufficient = Sets.immutableEnumSet(sufficient);
        changes = Sets.immutableEnumSet(changes);
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and counts
     */
    @Override
    public String toString() {
        return "Decision{reasons=" + reasons.size() + ", sufficient=" + sufficient.size() + "}";
    }
}
