package dev.healing.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.relationship.Relationship;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import dev.healing.validation.NumberRule;
import dev.healing.validation.TextRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The planner's one input: the bond, one or more assessments, what was done so far and what the person does not want.
 * Immutable.
 *
 * <p>Assessments may be given in any order. The newest counts; the earlier ones show swings, concerns taken back, and
 * what was seen twice. The order of what is given changes nothing (INV-42).
 */
@Value.Immutable
public abstract class Situation {

    /** The most assessments one situation may hold. */
    public static final int MOST_ASSESSMENTS = 200;

    Situation() {}

    /**
     * The bond.
     *
     * @return the relationship
     */
    public abstract Relationship relationship();

    /**
     * The assessments as given; {@link #newest()} and {@link #earlier()} are the ones to read.
     *
     * @return one or more, each of another day
     */
    public abstract ImmutableList<Assessment> assessments();

    /**
     * What was done so far.
     *
     * @return the id of a practice and how often it was done; ids no catalogue knows are allowed and mean nothing
     */
    public abstract ImmutableMap<String, Integer> done();

    /**
     * What the person does not want.
     *
     * @return ids of practices; ids no catalogue knows are allowed and mean nothing
     */
    public abstract ImmutableSet<String> declined();

    /**
     * The assessments from the newest to the oldest.
     *
     * @return one or more
     */
    @Value.Derived
    ImmutableList<Assessment> newestFirst() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Assessment::takenOn).reversed(), assessments());
    }

    /**
     * The newest assessment: the one that counts, so that a plan starts from now (LAW-05).
     *
     * @return the assessment of the latest day
     */
    public final Assessment newest() {
        return newestFirst().get(0);
    }

    /**
     * The assessments before the newest.
     *
     * @return the earlier ones, newest first; empty if there is only one
     */
    public final ImmutableList<Assessment> earlier() {
        return newestFirst().subList(1, newestFirst().size());
    }

    /**
     * Refuses data that breaks a field rule.
     *
     * @throws InvalidDataException with every fault, if there is one
     */
    @Value.Check
    void check() {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        if (assessments().isEmpty()) {
            faults.add(Fault.at("assessments", "must hold at least one assessment"));
        }
        if (assessments().size() > MOST_ASSESSMENTS) {
            faults.add(Fault.at("assessments", "must hold at most " + MOST_ASSESSMENTS + " assessments"));
        }
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < assessments().size(); i++) {
            if (!days.add(assessments().get(i).takenOn())) {
                faults.add(Fault.at("assessments[" + i + "].takenOn", "must differ from every other takenOn"));
            }
        }
        done().forEach((id, times) -> {
            TextRule.PRACTICE_ID.check("done", id).ifPresent(faults::add);
            NumberRule.COUNT.check("done", times).ifPresent(faults::add);
        });
        declined().forEach(id -> TextRule.PRACTICE_ID.check("declined", id).ifPresent(faults::add));
        InvalidDataException.throwIfAny(faults.build());
    }

    /**
     * Starts a situation.
     *
     * @return a builder
     */
    public static SituationBuilder builder() {
        return new SituationBuilder();
    }

    /**
     * A situation of one bond and one assessment.
     *
     * @param relationship the bond
     * @param assessment today's answers
     * @return the situation
     */
    public static Situation of(Relationship relationship, Assessment assessment) {
        return builder().relationship(relationship).addAssessment(assessment).build();
    }

    /**
     * A builder that begins with everything this one says.
     *
     * @return a builder
     */
    public final SituationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and counts
     */
    @Override
    public final String toString() {
        return "Situation{assessments=" + assessments().size() + ", done=" + done().size() + ", declined="
                + declined().size() + "}";
    }
}
