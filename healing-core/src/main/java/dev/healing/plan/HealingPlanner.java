package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.practice.BondKind;
import dev.healing.practice.Catalog;
import dev.healing.practice.Practice;
import dev.healing.relationship.Relationship;

/**
 * Plans how to heal a damaged bond. Start here.
 *
 * <pre>{@code
 * HealingPlanner planner = HealingPlanner.using(catalog);
 * Plan plan = planner.plan(relationship, assessment);
 * }</pre>
 *
 * <p>Pure: it reads no clock, file, locale or chance and keeps nothing, so the same situation gives the same plan, byte
 * for byte (LAW-15). Thread-safe; make one and share it. No setting loosens a safety rule (INV-87).
 */
public final class HealingPlanner {

    /** The version of the rules. It changes with every change of the rules that alters a plan. */
    public static final String RULES_VERSION = "1";

    private final Catalog catalog;
    private final ImmutableList<Tags> practices;
    private final ImmutableListMultimap<BondKind, Tags> byKind;
    private final ImmutableSet<String> understandingPractices;

    private HealingPlanner(Catalog catalog) {
        this.catalog = catalog;
        ImmutableList.Builder<Tags> all = ImmutableList.builder();
        ImmutableListMultimap.Builder<BondKind, Tags> kinds = ImmutableListMultimap.builder();
        ImmutableSet.Builder<String> understanding = ImmutableSet.builder();
        for (Practice practice : catalog.practices().values()) {
            Tags tags = new Tags(practice, catalog.isVouched(practice.id()));
            all.add(tags);
            for (BondKind kind : practice.kinds()) {
                kinds.put(kind, tags);
            }
            if (belongsToUnderstanding(practice)) {
                understanding.add(practice.id());
            }
        }
        this.practices = all.build();
        this.byKind = kinds.build();
        this.understandingPractices = understanding.build();
    }

    private static boolean belongsToUnderstanding(Practice practice) {
        return practice.condition().requires().contains(Findings.of(Finding.STAGE_UNDERSTAND));
    }

    /**
     * A planner that chooses from a catalogue.
     *
     * @param catalog the practices, such as those of the standard content
     * @return the planner
     */
    public static HealingPlanner using(Catalog catalog) {
        return new HealingPlanner(catalog);
    }

    /**
     * Plans for one bond and today's answers.
     *
     * @param relationship the bond
     * @param assessment today's answers
     * @return the plan
     */
    public Plan plan(Relationship relationship, Assessment assessment) {
        return plan(Situation.of(relationship, assessment));
    }

    /**
     * Plans for a situation.
     *
     * @param situation the bond, the answers of one or more days, what was done and what was declined
     * @return the plan; every well-formed situation has exactly one (INV-01)
     */
    public Plan plan(Situation situation) {
        return new Planning(this, situation).plan();
    }

    /**
     * What the plan for a situation says to one practice, also where it is neither planned nor told as left out.
     *
     * @param situation the situation
     * @param practiceId the id of a practice in the catalogue
     * @return the explanation
     * @throws IllegalArgumentException if the catalogue has no such practice
     */
    public Explanation explain(Situation situation, String practiceId) {
        Practice practice = catalog.practice(practiceId)
                .orElseThrow(() -> new IllegalArgumentException("no practice '" + practiceId + "' in the catalogue"));
        return new Planning(this, situation).explain(practice);
    }

    /**
     * The facts read off a situation: what every reason speaks of.
     *
     * @param situation the situation
     * @return the findings
     */
    public Findings findings(Situation situation) {
        return Findings.of(situation, understandingPractices);
    }

    Catalog catalog() {
        return catalog;
    }

    ImmutableList<Tags> practices() {
        return practices;
    }

    /** What is written for a kind of bond, in the order of the catalogue. */
    ImmutableList<Tags> practicesFor(BondKind kind) {
        return byKind.get(kind);
    }
}
