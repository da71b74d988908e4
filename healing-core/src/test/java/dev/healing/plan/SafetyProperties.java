package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.SafetyConcern.Sense;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Willingness;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Danger first: what a concern closes, and that nothing opens it again. */
class SafetyProperties {

    private static final Set<Topic> NEVER_IN_DANGER =
            Sets.immutableEnumSet(Topic.CONFRONT, Topic.OWN_PART, Topic.FORGIVE, Topic.STAY_PUSH, Topic.KEEP_PRIVATE);

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Provide
    Arbitrary<SafetyConcern> serious() {
        return net.jqwik.api.Arbitraries.of(List.of(Known.values()))
                .map(Known::concern)
                .filter(SafetyConcern::serious);
    }

    @Provide
    Arbitrary<SafetyConcern> concern() {
        return net.jqwik.api.Arbitraries.of(List.of(Known.values())).map(Known::concern);
    }

    @Property(seed = "20261128")
    @Label("INV-04, INV-74: a serious concern is safety first, however strong the wish")
    void seriousConcernIsSafetyFirst(@ForAll("any") Situation situation, @ForAll("serious") SafetyConcern concern) {
        Assume.that(!onlyControlAtHome(concern, situation));
        Situation wished = Lab.with(
                situation,
                a -> a.addConcern(concern).desireToGrow(10).loveRemains(10).otherWillingness(Willingness.WILLING));

        assertThat(Lab.plan(wished).decision().path()).isEqualTo(Path.SAFETY_FIRST);
    }

    @Property(seed = "20261128")
    @Label("INV-02: beside a serious concern no other answer changes path or form, the ages of a couple apart")
    void besideDangerNothingElseCounts(
            @ForAll("any") Situation one, @ForAll("any") Situation another, @ForAll("serious") SafetyConcern concern) {
        Assume.that(!onlyControlAtHome(concern, one) && !onlyControlAtHome(concern, another));
        Decision first = Lab.plan(inNothingBut(concern, one)).decision();
        Decision second = Lab.plan(inNothingBut(concern, another)).decision();
        boolean ages = Lab.standing(one).has(ROMANCE_WITH_A_MINOR)
                || Lab.standing(another).has(ROMANCE_WITH_A_MINOR);
        Statistics.collect(ages);
        Statistics.coverage(c -> c.check(false).percentage(percent -> percent > 30));

        assertThat(first.path()).isEqualTo(Path.SAFETY_FIRST);
        assertThat(second.path()).isEqualTo(Path.SAFETY_FIRST);
        assertThat(ages || first.form() == second.form()).isTrue();
    }

    @Property(seed = "20261128")
    @Label("INV-92: a concern that is denied opens nothing and changes nothing")
    void aDenialOpensNothing(@ForAll("any") Situation situation, @ForAll("concern") SafetyConcern concern) {
        Situation denied = Lab.with(situation, a -> a.addConcernsDenied(concern));

        assertThat(Lab.plan(denied)).isEqualTo(Lab.plan(situation));
    }

    /** The same safety section whatever else is told; earlier days go, because what never lapses may stand in them. */
    private static Situation inNothingBut(SafetyConcern concern, Situation situation) {
        return situation.toBuilder()
                .assessments(List.of(situation.newest().toBuilder()
                        .concerns(List.of(concern))
                        .concernsUnsure(List.of())
                        .safetyAnswered(SafetyAnswered.ALL)
                        .build()))
                .build();
    }

    private static boolean onlyControlAtHome(SafetyConcern concern, Situation situation) {
        return situation.relationship().kind() == RelationshipKind.PARENT_CHILD
                && Set.of("MONITORING", "ISOLATION", "ECONOMIC_CONTROL").contains(concern.code());
    }

    @Property(seed = "20261128")
    @Label("INV-84: a code of tomorrow is serious today")
    void unknownCodeIsSerious(@ForAll("calm") Situation situation) {
        Situation unknown = Lab.with(situation, a -> a.addConcern(SafetyConcern.of("CODE_OF_TOMORROW")));

        assertThat(Lab.plan(unknown).decision().path()).isEqualTo(Path.SAFETY_FIRST);
    }

    @Property(seed = "20261128")
    @Label("INV-05, INV-10: in danger nothing is done together, nothing reaches, nothing confronts")
    void inDangerNothingReaches(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean danger = plan.decision().path() == Path.SAFETY_FIRST;
        Statistics.collect(danger);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 15));

        if (danger) {
            for (Planned planned : all(plan)) {
                assertThat(planned.participation()).isEqualTo(dev.healing.practice.Participation.SOLO);
                assertThat(planned.reaches()).isEqualTo(Reach.NONE);
                assertThat(planned.touch()).isEqualTo(Touch.NONE);
                assertThat(planned.gaze()).isFalse();
                assertThat(planned.topics()).doesNotContainAnyElementsOf(NEVER_IN_DANGER);
            }
        }
    }

    private static List<Planned> all(Plan plan) {
        return com.google.common.collect.ImmutableList.<Planned>builder()
                .addAll(plan.sessions())
                .addAll(plan.atHand())
                .build();
    }

    @Property(seed = "20261128")
    @Label("INV-06: together only with a yes, in touch, in a bond that goes on")
    void togetherOnlyWithAYes(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean together = plan.decision().path() == Path.HEAL_TOGETHER;
        Statistics.collect(together);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 10));

        if (together) {
            Findings f = Lab.PLANNER.findings(situation);
            assertThat(f.hasAny(Findings.of(DANGER, SELF_HARM, OTHER_MAY_DIE, MUTUAL_AGGRESSION)))
                    .isFalse();
            assertThat(f.has(OTHER_WILLING) || f.has(PARENT_OF_MINOR)).isTrue();
            assertThat(f.hasAny(Findings.of(NO_CONTACT, SILENCE_ASKED, COURT_ORDER, CONTACT_UNANSWERED)))
                    .isFalse();
            assertThat(!f.has(BOND_ENDED) || (f.has(TO_TRY) && !f.has(ENDED_BY_OTHER)))
                    .isTrue();
            assertThat(f.has(SAFETY_ANSWERED)).isTrue();
        }
    }

    @Property(seed = "20261128")
    @Label("INV-03: unfinished safety is never together, and asks to be finished")
    void unfinishedSafetyIsNeverTogether(@ForAll("any") Situation situation, @ForAll("skipped") SafetyAnswered how) {
        Plan plan = Lab.plan(Lab.with(situation, a -> a.safetyAnswered(how)));

        assertThat(plan.decision().form())
                .isIn(
                        Form.PROTECT,
                        Form.GENTLE,
                        Form.STAY_CLOSE,
                        Form.CRISIS,
                        Form.ACCOUNTABILITY,
                        Form.REMEMBERING,
                        Form.UNFINISHED);
        assertThat(plan.notes().contains(Note.FINISH_SAFETY_SECTION))
                .isEqualTo(plan.decision().form() == Form.UNFINISHED);
    }

    @Provide
    Arbitrary<SafetyAnswered> skipped() {
        return net.jqwik.api.Arbitraries.of(SafetyAnswered.PARTLY, SafetyAnswered.SKIPPED);
    }

    @Property(seed = "20261128")
    @Label("INV-03: with the first questions only, no touch and nothing deep together")
    void firstQuestionsOnly(@ForAll("calm") Situation situation) {
        Situation core = Lab.with(situation, a -> a.safetyAnswered(SafetyAnswered.CORE));
        Standing standing = Lab.standing(core);

        assertThat(Lab.permitted(core)).noneMatch(tags -> tags.intimate() || (tags.joint(standing) && tags.heavy()));
    }

    @Property(seed = "20261128")
    @Label("INV-40, INV-41, INV-16: one more concern opens nothing and takes no help away")
    void oneMoreConcernOpensNothing(@ForAll("any") Situation situation, @ForAll("concern") SafetyConcern concern) {
        Situation more = Lab.with(situation, a -> a.addConcern(concern));
        Plan before = Lab.plan(situation);
        Plan after = Lab.plan(more);
        Statistics.collect(Lab.reachingOut(situation).isEmpty());
        Statistics.coverage(c -> c.check(false).percentage(percent -> percent > 10));

        assertThat(Lab.reachingOut(situation)).containsAll(except(Lab.reachingOut(more), concern));
        assertThat(after.help()).containsAll(before.help());
        assertThat(before.decision().path() != Path.SAFETY_FIRST
                        || after.decision().path() == Path.SAFETY_FIRST)
                .isTrue();
        if (concern.serious() && after.decision().path() == Path.SAFETY_FIRST) {
            assertThat(Lab.reachingOut(more)).isEmpty();
        }
    }

    /** A parent's apology after harm is help for the child; the rule sets it apart. */
    private static ImmutableSet<String> except(ImmutableSet<String> ids, SafetyConcern concern) {
        return concern.sense() == Sense.PAST
                ? ImmutableSet.copyOf(Sets.difference(ids, Set.of("parent-apology-to-child")))
                : ids;
    }

    @Property(seed = "20261128")
    @Label("INV-07: hands on the throat, a weapon, a threat to kill never lapse")
    void someDangersNeverLapse(@ForAll("calm") Situation situation, @ForAll("ever") SafetyConcern concern) {
        Situation before = situation.toBuilder()
                .addAssessment(situation.newest().toBuilder()
                        .takenOn(situation.newest().takenOn().minusYears(3))
                        .addConcern(concern)
                        .build())
                .build();

        assertThat(Lab.plan(before).decision().path()).isEqualTo(Path.SAFETY_FIRST);
    }

    @Provide
    Arbitrary<SafetyConcern> ever() {
        return net.jqwik.api.Arbitraries.of("STRANGULATION", "WEAPON", "DEATH_THREAT")
                .map(SafetyConcern::of);
    }

    @Property(seed = "20261128")
    @Label("INV-08: control weighs as much as violence")
    void controlEqualsViolence(@ForAll("any") Situation situation) {
        Situation violence = Lab.with(situation, a -> a.addConcern(Known.PHYSICAL_VIOLENCE.concern()));
        Situation control = Lab.with(situation, a -> a.addConcern(Known.COERCIVE_CONTROL.concern()));

        assertThat(Lab.plan(control).decision().path())
                .isEqualTo(Lab.plan(violence).decision().path());
        assertThat(Lab.plan(control).decision().form())
                .isEqualTo(Lab.plan(violence).decision().form());
    }

    @Property(seed = "20261128")
    @Label("INV-09, INV-38, D2: who harmed answers for it alone, with help")
    void whoHarmedAnswersForItAlone(@ForAll("any") Situation situation) {
        Situation harmed = Lab.with(situation, a -> a.addConcern(Known.I_HARMED.concern()));
        Plan plan = Lab.plan(harmed);

        assertThat(plan.decision().path()).isIn(Path.OWN_WORK, Path.SAFETY_FIRST);
        assertThat(plan.help()).contains(HelpTopic.PEOPLE_WHO_HARM);
        assertThat(all(plan))
                .noneMatch(
                        p -> p.topics().contains(Topic.INVITATION) || p.topics().contains(Topic.FORGIVE))
                .allMatch(p -> p.participation() == dev.healing.practice.Participation.SOLO
                        || p.practice().equals("parent-apology-to-child"));
        if (!Lab.standing(harmed).has(SELF_UNDER_13)) {
            assertThat(Lab.permitted(harmed)).anyMatch(tags -> tags.about(Topic.ACCOUNTABILITY));
        }
    }

    @Property(seed = "20261128")
    @Label("INV-43, D3: with thoughts of dying the first thing is crisis help, and saying it costs nothing later")
    void crisisHelpComesFirst(@ForAll("calm") Situation situation) {
        Assume.that(situation.earlier().isEmpty()
                && !Lab.PLANNER.findings(situation).has(ANY_CONCERN));
        Situation crisis = Lab.with(situation, a -> a.addConcern(Known.SELF_HARM.concern()));
        Plan plan = Lab.plan(crisis);

        assertThat(plan.help().asList().get(0)).isIn(HelpTopic.CRISIS, HelpTopic.EMERGENCY);
        Situation later = crisis.toBuilder()
                .addAssessment(situation.newest().toBuilder()
                        .takenOn(situation.newest().takenOn().plusDays(7))
                        .build())
                .build();
        assertThat(Lab.plan(later).decision().form()).isNotEqualTo(Form.WAITING);
        assertThat(Lab.plan(later).notes()).contains(Note.SAFE_NOW_QUESTION);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-75: after a danger thirty days of waiting, ninety days without touch")
    void waitingAfterADanger(@ForAll("calm") Situation situation, @ForAll("days") int days) {
        Situation after = Situation.builder()
                .relationship(situation.relationship())
                .addAssessment(situation.newest())
                .addAssessment(situation.newest().toBuilder()
                        .takenOn(situation.newest().takenOn().minusDays(days))
                        .addConcern(Known.THREATS.concern())
                        .build())
                .build();
        Plan plan = Lab.plan(after);

        if (days < 30) {
            assertThat(plan.decision().path()).isNotEqualTo(Path.HEAL_TOGETHER);
            assertThat(Lab.reachingOut(after)).isEmpty();
        }
        if (days < 90) {
            assertThat(Lab.permitted(after)).noneMatch(Tags::intimate);
        }
    }

    @Provide
    Arbitrary<Integer> days() {
        return net.jqwik.api.Arbitraries.of(1, 29, 30, 31, 89, 90, 91);
    }

    @Property(seed = "20261128")
    @Label("INV-15, LAW-10: nobody who may be cut off is asked to tell few")
    void nobodyIsCutOff(@ForAll("any") Situation situation) {
        Findings f = Lab.PLANNER.findings(situation);
        if (f.hasAny(Findings.of(ANY_CONCERN, SELF_MINOR, FRESH_BETRAYAL, FRESH_LOSS, NO_SUPPORTER))) {
            assertThat(Lab.permitted(situation)).noneMatch(tags -> tags.about(Topic.KEEP_PRIVATE));
        }
    }

    @Property(seed = "20261128")
    @Label("INV-42, LAW-15: order and repeats make no difference")
    void orderMakesNoDifference(@ForAll("any") Situation situation) {
        Situation shuffled = situation.toBuilder()
                .assessments(com.google.common.collect.Lists.reverse(situation.assessments()))
                .build();

        assertThat(Lab.plan(shuffled)).isEqualTo(Lab.plan(situation));
        assertThat(HealingPlanner.using(dev.healing.practice.FrozenPack.catalog())
                        .plan(situation))
                .isEqualTo(Lab.plan(situation));
    }
}
