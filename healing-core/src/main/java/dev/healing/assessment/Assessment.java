package dev.healing.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import dev.healing.validation.NumberRule;
import dev.healing.validation.TextRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What one person tells on one day. Immutable.
 *
 * <p>Only {@link #takenOn()} must be given. Whatever is left out is unanswered: a state of its own that never opens a
 * door. Scales run from 0 (none at all) to 10 (as much as can be); out of range is refused, never clamped (INV-85).
 *
 * <pre>{@code
 * Assessment today = Assessment.builder()
 *         .takenOn(LocalDate.of(2026, 3, 2))
 *         .desireToGrow(8)
 *         .otherWillingness(Willingness.WILLING)
 *         .conflictHeat(2)
 *         .safetyAnswered(SafetyAnswered.ALL)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Assessment {

    /** Minutes a week where none were told. */
    public static final int USUAL_WEEKLY_MINUTES = 120;

    Assessment() {}

    /**
     * The day of these answers, as told by the caller; answers move over time (S14).
     *
     * @return the date
     */
    public abstract LocalDate takenOn();

    /**
     * Whether the bond ever brought joy (S10).
     *
     * @return the answer, or empty
     */
    public abstract Optional<Answer> everJoy();

    /**
     * Whether the bond ever raised the person up (S11).
     *
     * @return the answer, or empty
     */
    public abstract Optional<Answer> everLifted();

    /**
     * What broke the bond (S12).
     *
     * @return the cause, or empty
     */
    public abstract Optional<Cause> brokenBy();

    /**
     * The wish to change and grow with the other (S13).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt desireToGrow();

    /**
     * How much love remains (S60).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt loveRemains();

    /**
     * The person's own word about where they want to go (S13).
     *
     * @return the intention, or empty
     */
    public abstract Optional<Intention> intention();

    /**
     * What is still good (S3).
     *
     * @return the strengths, empty if none was named
     */
    public abstract ImmutableSet<Strength> strengths();

    /**
     * How big the damage is (S4).
     *
     * @return the damage, or empty
     */
    public abstract Optional<Damage> damage();

    /**
     * Whether the other wants to work on it too (S16).
     *
     * @return the willingness, or empty: then nothing is asked of the other
     */
    public abstract Optional<Willingness> otherWillingness();

    /**
     * When the other was last invited to work on it (INV-90).
     *
     * @return the date, or empty
     */
    public abstract Optional<LocalDate> lastInvitedOn();

    /**
     * How many invitations were never answered (INV-90).
     *
     * @return the number, or empty
     */
    public abstract OptionalInt invitationsUnanswered();

    /**
     * Who has said that the bond is hurt (S19).
     *
     * @return the answer, or empty
     */
    public abstract Optional<Acknowledged> acknowledged();

    /**
     * How openly the two can talk (S18).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt openness();

    /**
     * How far the other can be trusted (S37).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt trust();

    /**
     * How often the old story is gone over again (S38).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt rehashing();

    /**
     * How guarded I am (S43).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt guardedness();

    /**
     * How heavy it is between us for me (S51).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt heaviness();

    /**
     * How much of my own part I see (S72).
     *
     * @return 0 to 10, or empty
     */
    public abstract OptionalInt ownPartSeen();

    /**
     * How it stands with limits between us (S22, S36).
     *
     * @return the answer, or empty
     */
    public abstract Optional<Boundaries> boundaries();

    /**
     * What happened (S27).
     *
     * @return the harms, empty if none was named
     */
    public abstract ImmutableSet<Harm> harms();

    /**
     * Who did the hurts in {@link #harms()}. Never chooses a path.
     *
     * @return the answer, or empty
     */
    public abstract Optional<HarmedBy> harmedBy();

    /**
     * Whether the hurt has been heard (T7).
     *
     * @return the answer, or empty
     */
    public abstract Optional<Heard> heard();

    /**
     * When the betrayal came out. Read only beside {@link Harm#BETRAYAL}.
     *
     * @return the date, or empty: then it counts as fresh
     */
    public abstract Optional<LocalDate> betrayalOn();

    /**
     * Whether the deceit goes on. Read only beside {@link Harm#BETRAYAL}.
     *
     * @return the answer, or empty: then it counts as going on
     */
    public abstract Optional<Answer> deceitOngoing();

    /**
     * How hot the quarrel is right now (S49, S65).
     *
     * @return 0 to 10, or empty: then it counts as acute
     */
    public abstract OptionalInt conflictHeat();

    /**
     * What I tend to do when it gets hard (S71).
     *
     * @return the habit, or empty
     */
    public abstract Optional<Habit> myHabit();

    /**
     * Who else has a hand in it (S83-S98).
     *
     * @return the answers, empty if none was named
     */
    public abstract ImmutableSet<ThirdParty> thirdParties();

    /**
     * What life brings along besides (S12).
     *
     * @return the circumstances, empty if none was named
     */
    public abstract ImmutableSet<Circumstance> circumstances();

    /**
     * How I cope.
     *
     * @return the answer, or empty: then no deep solo work is planned
     */
    public abstract Optional<Coping> coping();

    /**
     * What each says about touch; for a romance of two adults only.
     *
     * @return {@link TouchConsent#NOT_ASKED} if left out
     */
    @Value.Default
    public TouchConsent consentToTouch() {
        return TouchConsent.NOT_ASKED;
    }

    /**
     * Whether a court case is running.
     *
     * @return the answer, or empty: then one may be
     */
    public abstract Optional<Answer> liveCase();

    /**
     * How much of the safety section was answered.
     *
     * @return {@link SafetyAnswered#SKIPPED} if left out
     */
    @Value.Default
    public SafetyAnswered safetyAnswered() {
        return SafetyAnswered.SKIPPED;
    }

    /**
     * The concerns named with a yes.
     *
     * @return the concerns in their own order, empty if none
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SafetyConcern> concerns();

    /**
     * The concerns named with a "not sure".
     *
     * @return the concerns in their own order, empty if none
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SafetyConcern> concernsUnsure();

    /**
     * The concerns answered with a plain no. Kept only so that an interview can go on where it stopped: a no opens nothing
     * and changes no plan, and a yes beside it counts.
     *
     * @return the concerns in their own order, empty if none
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SafetyConcern> concernsDenied();

    /**
     * The minutes a week this person can give.
     *
     * @return 0 to 600; 120 if left out
     */
    @Value.Default
    public int weeklyMinutes() {
        return USUAL_WEEKLY_MINUTES;
    }

    /**
     * Refuses data that breaks a field rule.
     *
     * @throws InvalidDataException with every fault, if there is one
     */
    @Value.Check
    void check() {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        NumberRule.RATING.check("assessment.desireToGrow", desireToGrow()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.loveRemains", loveRemains()).ifPresent(faults::add);
        NumberRule.COUNT
                .check("assessment.invitationsUnanswered", invitationsUnanswered())
                .ifPresent(faults::add);
        NumberRule.RATING.check("assessment.openness", openness()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.trust", trust()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.rehashing", rehashing()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.guardedness", guardedness()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.heaviness", heaviness()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.ownPartSeen", ownPartSeen()).ifPresent(faults::add);
        NumberRule.RATING.check("assessment.conflictHeat", conflictHeat()).ifPresent(faults::add);
        concerns()
                .forEach(c -> TextRule.CONCERN_CODE
                        .check("assessment.concerns", c.code())
                        .ifPresent(faults::add));
        concernsUnsure()
                .forEach(c -> TextRule.CONCERN_CODE
                        .check("assessment.concernsUnsure", c.code())
                        .ifPresent(faults::add));
        concernsDenied()
                .forEach(c -> TextRule.CONCERN_CODE
                        .check("assessment.concernsDenied", c.code())
                        .ifPresent(faults::add));
        NumberRule.WEEKLY_MINUTES
                .check("assessment.weeklyMinutes", weeklyMinutes())
                .ifPresent(faults::add);
        InvalidDataException.throwIfAny(faults.build());
    }

    /**
     * Starts an assessment; only {@code takenOn} must be given.
     *
     * @return a builder
     */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    /**
     * A builder that begins with everything this one says.
     *
     * @return a builder
     */
    public final AssessmentBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A calm day of someone who wants to try with a willing other, safety all answered and nothing there: a preset for
     * documents and tests.
     *
     * @param takenOn the day
     * @return the assessment
     */
    public static Assessment calmAndWilling(LocalDate takenOn) {
        return builder()
                .takenOn(takenOn)
                .everJoy(Answer.YES)
                .everLifted(Answer.YES)
                .desireToGrow(8)
                .loveRemains(8)
                .intention(Intention.TO_TRY)
                .damage(Damage.BREAK)
                .otherWillingness(Willingness.WILLING)
                .conflictHeat(2)
                .trust(7)
                .heard(Heard.YES)
                .coping(Coping.STEADY)
                .liveCase(Answer.NO)
                .safetyAnswered(SafetyAnswered.ALL)
                .build();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and how many sets were answered
     */
    @Override
    public final String toString() {
        return "Assessment{harms=" + harms().size() + ", circumstances="
                + circumstances().size() + "}";
    }
}
