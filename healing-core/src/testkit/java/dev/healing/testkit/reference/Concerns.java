package dev.healing.testkit.reference;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The safety section of every day, by the words of the rules: which concerns count, which are serious, and which never lapse. */
final class Concerns {

    private static final ImmutableSet<String> KNOWN =
            Arrays.stream(SafetyConcern.Known.values()).map(Enum::name).collect(ImmutableSet.toImmutableSet());
    private static final ImmutableSet<String> EVER = ImmutableSet.of("STRANGULATION", "WEAPON", "DEATH_THREAT");
    private static final ImmutableSet<String> STAYS = ImmutableSet.of("I_HARMED", "PAST_ABUSE_BY_THIS_PERSON");
    private static final ImmutableSet<String> NOT_SERIOUS =
            ImmutableSet.of("CARER_AT_LIMIT", "PAST_ABUSE_BY_THIS_PERSON", "PAST_ABUSE_BY_SOMEONE_ELSE", "I_HARMED");
    private static final ImmutableSet<String> UNSURE_IS_YES = ImmutableSet.of(
            "FEAR_OF_OTHER",
            "STRANGULATION",
            "SEXUAL_COERCION",
            "CHILD_AT_RISK",
            "SELF_HARM",
            "WEAPON",
            "CARER_AT_LIMIT",
            "PAST_ABUSE_BY_THIS_PERSON",
            "PAST_ABUSE_BY_SOMEONE_ELSE");
    private static final ImmutableSet<String> STRAIN_FOR_A_MINOR_CHILD =
            ImmutableSet.of("MONITORING", "ISOLATION", "ECONOMIC_CONTROL");
    private static final ImmutableSet<String> NO_WAITING = ImmutableSet.of("SELF_HARM", "OTHER_MAY_DIE");

    private final Situation situation;
    private final boolean minorTowardsAParent;
    private final Set<String> staying = new TreeSet<>();
    private final Set<String> today;
    private final Set<String> serious;
    private final long daysSinceDanger;

    Concerns(Situation situation, boolean minorTowardsAParent) {
        this.situation = situation;
        this.minorTowardsAParent = minorTowardsAParent;
        for (Assessment day : situation.assessments()) {
            Set<String> lasting = given(day);
            lasting.retainAll(Sets.union(EVER, STAYS));
            staying.addAll(lasting);
        }
        this.today = given(situation.newest());
        this.today.addAll(staying);
        this.serious = serious(situation.newest(), today);
        this.daysSinceDanger = daysSinceDanger();
    }

    /** Whether a code counts as given now: today, or in any assessment for what never lapses and what stays. */
    boolean has(String code) {
        return today.contains(code);
    }

    Set<String> serious() {
        return serious;
    }

    /** Any concern at all, sure or unsure. */
    boolean any() {
        return !sureOrUnsure().isEmpty();
    }

    /** A danger that may come from relatives, sure or unsure. */
    boolean byRelatives() {
        return sureOrUnsure().stream().anyMatch(ImmutableSet.of("FORCED_MARRIAGE", "HONOUR_THREAT")::contains);
    }

    /** Any concern, sure or unsure, but past abuse by someone else. */
    boolean anyBetweenTheTwo() {
        return !ImmutableSet.of("PAST_ABUSE_BY_SOMEONE_ELSE").containsAll(sureOrUnsure());
    }

    /** Any concern of danger, sure or unsure; a carer's load and abuse by someone else are none between the two. */
    boolean anyOfDanger() {
        return !ImmutableSet.of("PAST_ABUSE_BY_SOMEONE_ELSE", "CARER_AT_LIMIT").containsAll(sureOrUnsure());
    }

    private Set<String> sureOrUnsure() {
        return Sets.union(today, named(situation.newest()));
    }

    boolean strain() {
        Set<String> mild = new TreeSet<>(Sets.intersection(today, STRAIN_FOR_A_MINOR_CHILD));
        mild.removeAll(serious());
        return has("CARER_AT_LIMIT") || !mild.isEmpty();
    }

    /** Left open: not answered, or a "not sure" that does not count as a yes. */
    boolean unfinished() {
        SafetyAnswered answered = situation.newest().safetyAnswered();
        return answered == SafetyAnswered.PARTLY
                || answered == SafetyAnswered.SKIPPED
                || situation.newest().concernsUnsure().stream().anyMatch(concern -> !unsureIsYes(concern.code()));
    }

    boolean answeredInFull() {
        return situation.newest().safetyAnswered() == SafetyAnswered.ALL && !unfinished();
    }

    /** A danger between the two, named in an assessment less than so many days older than the newest (INV-75). */
    boolean dangerWithin(int days) {
        return daysSinceDanger < days;
    }

    private long daysSinceDanger() {
        return situation.earlier().stream()
                .filter(day -> !NO_WAITING.containsAll(serious(day, given(day))))
                .mapToLong(day -> DAYS.between(day.takenOn(), situation.newest().takenOn()))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private Set<String> serious(Assessment day, Set<String> given) {
        Set<String> serious = new TreeSet<>(Sets.difference(given, NOT_SERIOUS));
        if (minorTowardsAParent && STRAIN_FOR_A_MINOR_CHILD.containsAll(Sets.union(named(day), staying))) {
            serious.removeAll(STRAIN_FOR_A_MINOR_CHILD);
        }
        return serious;
    }

    private static Set<String> named(Assessment day) {
        Set<String> named = new TreeSet<>();
        day.concerns().forEach(concern -> named.add(concern.code()));
        day.concernsUnsure().forEach(concern -> named.add(concern.code()));
        return named;
    }

    private static Set<String> given(Assessment day) {
        Set<String> given = new TreeSet<>();
        day.concerns().forEach(concern -> given.add(concern.code()));
        day.concernsUnsure().stream()
                .map(SafetyConcern::code)
                .filter(Concerns::unsureIsYes)
                .forEach(given::add);
        return given;
    }

    private static boolean unsureIsYes(String code) {
        return UNSURE_IS_YES.contains(code) || !KNOWN.contains(code);
    }
}
