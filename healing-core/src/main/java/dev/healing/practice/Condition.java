package dev.healing.practice;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;

/**
 * For whom a practice is, in findings.
 *
 * @param requires groups of findings: of each group at least one has to hold, or the practice is not for this person
 * @param lastingBars none of these may hold; what bars today bars the whole plan
 * @param passingBars none of these may hold today; the plan tells what opens it again
 */
public record Condition(ImmutableList<Findings> requires, Findings lastingBars, Findings passingBars) {

    /** Always fits. */
    public static final Condition ALWAYS = new Condition(ImmutableList.of(), Findings.NONE, Findings.NONE);

    /**
     * Whether every group of what is required holds.
     *
     * @param findings the findings of a situation
     * @return true if the practice is for this person
     */
    public boolean requirementsMet(Findings findings) {
        for (Findings group : requires) {
            if (!findings.hasAny(group)) {
                return false;
            }
        }
        return true;
    }
}
