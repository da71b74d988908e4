package dev.healing.plan;

import static dev.healing.testkit.Situations.TODAY;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.*;
import dev.healing.plan.CaseAnalysis.Case;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which two findings are never read off one situation, and which never one without the other: found by reading every
 * combination of the answers they come from. What comes from different answers is never taken to exclude each other.
 */
final class Exclusions {

    /** What can never hold, and what always does, beside something. */
    private record Beside(Findings never, Findings always) {

        static final Beside ANYTHING = new Beside(Findings.NONE, Findings.NONE);
    }

    /** Every reading of some answers, and what no other answers tell. */
    private record Family(ImmutableSet<Findings> readings, Findings share) {

        boolean allows(Case settled) {
            Findings yes = settled.yes().and(share);
            Findings no = settled.no().and(share);
            return readings.stream().anyMatch(each -> each.hasAll(yes) && !each.hasAny(no));
        }
    }

    private final List<Family> families;
    private final Map<Finding, Beside> held = new EnumMap<>(Finding.class);
    private final Map<Finding, Beside> notHeld = new EnumMap<>(Finding.class);

    Exclusions() {
        this(families());
    }

    /** Anything may be found beside anything. */
    static Exclusions none() {
        return new Exclusions(Stream.of());
    }

    private Exclusions(Stream<Stream<Consumer<DraftSituation>>> combinations) {
        List<ImmutableSet<Findings>> readings =
                combinations.map(Exclusions::readings).toList();
        Findings once = Findings.NONE;
        Findings again = Findings.NONE;
        for (ImmutableSet<Findings> family : readings) {
            again = again.plus(once.and(varying(family)));
            once = once.plus(varying(family));
        }
        Findings shared = again;
        this.families = readings.stream()
                .map(family -> new Family(family, varying(family).minus(shared)))
                .toList();
        families.forEach(family -> learn(family.readings(), family.share()));
    }

    /** Whether all that is settled can be read off one situation; asked of few, as it takes its time. */
    boolean canBe(Case settled) {
        return families.stream().allMatch(family -> family.allows(settled));
    }

    /** The case in which a finding holds, or does not, with all that follows from it; none if that can never be. */
    Optional<Case> with(Case settled, Finding finding, boolean holds) {
        Beside beside = (holds ? held : notHeld).getOrDefault(finding, Beside.ANYTHING);
        if (settled.yes().hasAny(beside.never) || settled.no().hasAny(beside.always)) {
            return Optional.empty();
        }
        return Optional.of(settled.with(finding, holds).plus(beside.always, beside.never));
    }

    private void learn(ImmutableSet<Findings> family, Findings share) {
        for (Finding finding : share.asSet()) {
            held.put(finding, beside(family.stream().filter(each -> each.has(finding)), share));
            notHeld.put(finding, beside(family.stream().filter(each -> !each.has(finding)), share));
        }
    }

    private static Beside beside(Stream<Findings> some, Findings share) {
        List<Findings> all = some.toList();
        Findings ever = all.stream().reduce(Findings.NONE, Findings::plus);
        Findings always = all.stream().reduce(share, Findings::and);
        return new Beside(share.minus(ever), always);
    }

    private static Findings varying(ImmutableSet<Findings> family) {
        Findings ever = family.stream().reduce(Findings.NONE, Findings::plus);
        return ever.minus(family.stream().reduce(ever, Findings::and));
    }

    private static ImmutableSet<Findings> readings(Stream<Consumer<DraftSituation>> combinations) {
        Consumer<DraftSituation> somebody =
                AnswerGroup.PEOPLE.combinations(false).findFirst().orElseThrow();
        return combinations
                .map(answers -> Findings.of(DraftSituation.of(List.of(somebody, answers)), Set.of()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Stream<Consumer<DraftSituation>>> families() {
        return Stream.of(
                AnswerGroup.PEOPLE.combinations(false),
                AnswerGroup.CONTACT.combinations(false),
                AnswerGroup.BOND
                        .combinations(false)
                        .map(bond -> bond.andThen(d -> d.today().addCircumstance(Circumstance.BEREAVEMENT))),
                AnswerGroup.SAFETY.combinations(false),
                will(),
                scale().map(heat -> draft -> draft.today().conflictHeat(heat)),
                scale().map(love -> draft -> draft.today().loveRemains(love)),
                consent(),
                betrayal());
    }

    private static Stream<OptionalInt> scale() {
        return Stream.concat(
                Stream.of(OptionalInt.empty()), IntStream.rangeClosed(0, 10).mapToObj(OptionalInt::of));
    }

    /** With an earlier day, as a no once given stays known. */
    private static Stream<Consumer<DraftSituation>> will() {
        List<Consumer<DraftSituation>> today =
                AnswerGroup.OTHER.combinations(true).toList();
        return today.stream()
                .flatMap(now -> Stream.of(Willingness.WILLING, Willingness.UNWILLING)
                        .map(before -> now.andThen(draft -> draft.daysAgo(9).otherWillingness(before))));
    }

    private static Stream<Consumer<DraftSituation>> consent() {
        return Stream.of(Consent.values())
                .flatMap(self -> Stream.of(Consent.values())
                        .map(other -> draft -> draft.today().consentToTouch(new TouchConsent(self, other))));
    }

    private static Stream<Consumer<DraftSituation>> betrayal() {
        return Stream.of(Set.<Harm>of(), Set.of(Harm.BETRAYAL))
                .flatMap(harms -> IntStream.of(0, 12, 13, 14)
                        .boxed()
                        .flatMap(weeks -> Stream.of(Answer.values())
                                .map(deceit -> draft -> draft.today()
                                        .harms(harms)
                                        .betrayalOn(TODAY.minusWeeks(weeks))
                                        .deceitOngoing(deceit))));
    }
}
