package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Coping;
import dev.healing.assessment.Findings;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.assessment.Willingness;
import dev.healing.practice.Depth;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Doors open only by an answer: touch, contact, ages, silence, heat. */
class DoorProperties {

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Property(seed = "20261128")
    @Label("LAW-08, INV-28: touch only where every condition holds")
    void touchNeedsEveryYes(@ForAll("calm") Situation situation) {
        boolean touch = Lab.permitted(situation).stream().anyMatch(Tags::intimate);
        Statistics.collect(touch);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 0.5));

        if (touch) {
            Findings f = Lab.PLANNER.findings(situation);
            assertThat(situation.relationship().kind()).isEqualTo(RelationshipKind.ROMANTIC);
            assertThat(f.hasAll(Findings.of(BOTH_ADULTS, OTHER_WILLING, SAFETY_CLEAR)))
                    .isTrue();
            assertThat(situation.newest().consentToTouch().both()).isTrue();
            assertThat(situation.newest().conflictHeat().getAsInt()).isLessThanOrEqualTo(3);
            assertThat(situation.newest().loveRemains().getAsInt()).isGreaterThan(2);
            assertThat(f.hasAny(Findings.of(CONCERN_ABOUT_US, TOUCH_LIMIT, FRESH_BETRAYAL)))
                    .isFalse();
        }
    }

    @Property(seed = "20261128")
    @Label("INV-29: whose yes it is makes no difference, and one no closes it")
    void consentIsSymmetric(@ForAll("calm") Situation situation) {
        TouchConsent given = situation.newest().consentToTouch();
        Situation swapped = Lab.with(
                situation,
                a -> a.consentToTouch(new TouchConsent(/* self= */ given.other(), /* other= */ given.self())));

        assertThat(touching(swapped)).isEqualTo(touching(situation));
        if (!given.both()) {
            assertThat(touching(situation)).isEmpty();
        }
    }

    private static ImmutableSet<String> touching(Situation situation) {
        return Lab.permitted(situation).stream()
                .filter(Tags::intimate)
                .map(tags -> tags.practice().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Property(seed = "20261128")
    @Label("INV-51, S61: outside a romance there is no touch and no word of intimacy")
    void touchIsForCouples(@ForAll("calm") Situation situation, @ForAll("otherKinds") RelationshipKind kind) {
        Situation friends = Lab.withBond(situation, b -> b.kind(kind));

        assertThat(Lab.permitted(friends))
                .noneMatch(tags ->
                        tags.intimate() || tags.practice().element() == dev.healing.practice.Element.PHYSICAL_INTIMACY);
    }

    @Provide
    Arbitrary<RelationshipKind> otherKinds() {
        return Arbitraries.of(RelationshipKind.FRIENDSHIP, RelationshipKind.PARENT_CHILD, RelationshipKind.FAMILY);
    }

    @Property(seed = "20261128")
    @Label("INV-17: without a yes nothing is done together, and at most one thing is asked")
    void withoutAYesLittleIsAsked(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);
        Findings f = Lab.PLANNER.findings(situation);
        boolean noYes = !f.has(OTHER_WILLING) && !f.has(PARENT_OF_MINOR);
        Statistics.collect(noYes);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 20));

        if (noYes) {
            assertThat(plan.sessions())
                    .noneMatch(s -> s.participation() == dev.healing.practice.Participation.TOGETHER);
            assertThat(plan.sessions().stream()
                            .filter(s -> s.reaches() == Reach.ASKS)
                            .map(Session::practice)
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(plan.sessions()).allMatch(s -> s.reaches() != Reach.EVERYDAY || f.has(OFTEN_TOGETHER));
            if (f.has(OTHER_UNWILLING)) {
                assertThat(plan.sessions())
                        .noneMatch(s -> s.topics().contains(Topic.INVITATION)
                                || s.topics().contains(Topic.AFFECTION)
                                || s.touch() != Touch.NONE);
            }
        }
    }

    @Property(seed = "20261128")
    @Label("INV-18, INV-19: where silence was asked for or ordered nothing reaches, however strong the wish")
    void silenceIsKept(@ForAll("any") Situation situation, @ForAll("silent") dev.healing.relationship.Contact contact) {
        Situation silent = Lab.withBond(situation, b -> b.contact(contact));
        Situation wished =
                Lab.with(silent, a -> a.desireToGrow(10).loveRemains(10).trust(10));

        assertThat(Lab.plan(silent).sessions()).allMatch(s -> s.reaches() == Reach.NONE);
        assertThat(Lab.permitted(wished)).noneMatch(Tags::reaches);
    }

    @Provide
    Arbitrary<dev.healing.relationship.Contact> silent() {
        return Arbitraries.of(
                dev.healing.relationship.Contact.NO_CONTACT_REQUESTED, dev.healing.relationship.Contact.COURT_ORDER);
    }

    @Property(seed = "20261128")
    @Label("INV-24, INV-21: a minor is never touched, owes nothing, and finds help; a child only finds ground")
    void minorsAreSafe(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(situation);
        Findings f = Lab.PLANNER.findings(situation);
        Statistics.collect(f.has(SELF_MINOR));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 8));

        if (f.has(SELF_MINOR)) {
            assertThat(plan.help()).contains(HelpTopic.YOUTH, HelpTopic.TRUSTED_ADULT);
            assertThat(Lab.permitted(situation))
                    .noneMatch(tags -> tags.practice().touch() != Touch.NONE
                            || tags.about(Topic.OWN_PART)
                            || tags.about(Topic.FORGIVE)
                            || tags.about(Topic.KEEP_PRIVATE));
        }
        if (f.has(SELF_UNDER_13)) {
            assertThat(plan.sessions())
                    .allMatch(s -> s.participation() == dev.healing.practice.Participation.SOLO
                            && s.reaches() == Reach.NONE
                            && (s.topics().contains(Topic.STEADYING)
                                    || s.topics().contains(Topic.CALMING)
                                    || s.topics().contains(Topic.TRUSTED_PERSON)));
        }
    }

    @Property(seed = "20261128")
    @Label("INV-25: a romance with a child, or of one adult, is safety first")
    void romanceWithAMinor(@ForAll("any") Situation situation, @ForAll("minorAges") int age) {
        Situation romance = Lab.withBond(
                situation,
                b -> b.kind(RelationshipKind.ROMANTIC)
                        .self(Person.builder().age(40).build())
                        .other(Person.builder().age(age).build()));
        Plan plan = Lab.plan(romance);

        assertThat(plan.decision().path()).isEqualTo(Path.SAFETY_FIRST);
        assertThat(plan.decision().form()).isEqualTo(Form.PROTECT);
        assertThat(plan.help()).contains(HelpTopic.CHILD_PROTECTION, HelpTopic.YOUTH);
    }

    @Provide
    Arbitrary<Integer> minorAges() {
        return Arbitraries.integers().between(5, 17);
    }

    @Property(seed = "20261128")
    @Label("INV-26: a parent and a minor child are never parted by a plan, and worth is not weighed")
    void parentAndMinorAreNeverParted(@ForAll("any") Situation situation) {
        Plan plan = Lab.plan(Lab.withBond(situation, b -> b.kind(RelationshipKind.PARENT_CHILD)));
        Findings f = Lab.PLANNER.findings(Lab.withBond(situation, b -> b.kind(RelationshipKind.PARENT_CHILD)));
        boolean minor = f.has(PARENT_OF_MINOR) || f.has(MINOR_CHILD);
        Statistics.collect(minor);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 15));

        if (minor) {
            assertThat(plan.decision().form()).isNotIn(Form.PARTING, Form.UNDECIDED, Form.GRIEVING);
        }
    }

    @Property(seed = "20261128")
    @Label("INV-91: an adult friend or relative of a minor does nothing private; a guardian is told first")
    void nothingPrivateWithAMinor(@ForAll("any") Situation situation) {
        Situation adultAndMinor = Lab.withBond(
                situation,
                b -> b.kind(RelationshipKind.FAMILY)
                        .self(Person.of(dev.healing.relationship.AgeGroup.ADULT))
                        .other(Person.of(dev.healing.relationship.AgeGroup.TEEN)));
        Plan plan = Lab.plan(adultAndMinor);

        assertThat(plan.sessions())
                .noneMatch(s -> s.reaches() == Reach.ASKS
                        || s.participation() == dev.healing.practice.Participation.TOGETHER
                        || s.touch() != Touch.NONE);
        assertThat(plan.notes()).contains(Note.GUARDIAN_FIRST);
        assertThat(plan.help()).contains(HelpTopic.TRUSTED_ADULT);
    }

    @Property(seed = "20261128")
    @Label(
            "INV-45, INV-46: more heat opens nothing; while it is acute nothing is done together and a long pause is first")
    void heatOpensNothing(@ForAll("any") Situation situation, @ForAll("heat") int heat) {
        int today = situation.newest().conflictHeat().orElse(10);
        Assume.that(heat >= today);
        Situation hotter = Lab.with(situation, a -> a.conflictHeat(heat));

        assertThat(warm(situation)).containsAll(warm(hotter));
        assertThat(calming(hotter)).containsAll(calming(situation));
        if (heat >= 8) {
            Plan plan = Lab.plan(hotter);
            assertThat(plan.sessions())
                    .noneMatch(s -> s.participation() == dev.healing.practice.Participation.TOGETHER);
            if (Ready.pauseFirst(Lab.standing(hotter))) {
                assertThat(plan.reviewWeek()).isEqualTo(1);
                assertThat(plan.atHand().get(0).topics()).contains(Topic.PAUSE);
            }
        }
    }

    @Provide
    Arbitrary<Integer> heat() {
        return Arbitraries.integers().between(0, 10);
    }

    private static ImmutableSet<String> warm(Situation situation) {
        Standing standing = Lab.standing(situation);
        return Lab.permitted(situation).stream()
                .filter(tags -> tags.intimate()
                        || tags.comfort()
                        || tags.practice().gaze()
                        || (tags.joint(standing) && tags.heavy()))
                .map(tags -> tags.practice().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> calming(Situation situation) {
        Path path = Lab.standing(situation).path();
        return path == Path.LET_GO || path == Path.REFLECT
                ? ImmutableSet.of()
                : Lab.permitted(situation).stream()
                        .filter(tags -> tags.about(Topic.CALMING))
                        .map(tags -> tags.practice().id())
                        .collect(ImmutableSet.toImmutableSet());
    }

    @Property(seed = "20261128")
    @Label("INV-50: less trust opens no touch")
    void lessTrustOpensNoTouch(@ForAll("calm") Situation situation) {
        Situation wary = Lab.with(situation, a -> a.trust(0).rehashing(10).guardedness(10));

        assertThat(touching(situation)).containsAll(touching(wary));
    }

    @Property(seed = "20261128")
    @Label("INV-58: less willingness opens nothing")
    void lessWillingnessOpensNothing(@ForAll("calm") Situation situation) {
        ImmutableSet<String> before =
                Lab.reachingOut(Lab.with(situation, a -> a.otherWillingness(Willingness.WILLING)));
        for (Willingness less : new Willingness[] {Willingness.UNSURE, Willingness.NOT_NOW, Willingness.UNWILLING}) {
            ImmutableSet<String> after = Lab.reachingOut(Lab.with(situation, a -> a.otherWillingness(less)));
            assertThat(before).as("%s", less).containsAll(after);
            before = after;
        }
    }

    @Property(seed = "20261128", tries = 2000)
    @Label("INV-92: silence opens nothing")
    void silenceOpensNothing(@ForAll("any") Situation situation, @ForAll("leftOut") LeftOut field) {
        Situation silent = field.leaveOut(situation);
        ImmutableSet<String> added =
                ImmutableSet.copyOf(com.google.common.collect.Sets.difference(doors(silent), doors(situation)));
        Statistics.collect(!doors(situation).isEmpty());
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 20));

        assertThat(added).as("%s left out", field).isEmpty();
    }

    @Provide
    Arbitrary<LeftOut> leftOut() {
        return Arbitraries.of(LeftOut.class);
    }

    /** Joint, asking, touching, gazing or deep. Deep work of one's own may rest on the path, so it is compared within one. */
    private static ImmutableSet<String> doors(Situation situation) {
        Standing standing = Lab.standing(situation);
        return Lab.permitted(situation).stream()
                .filter(tags -> tags.joint(standing)
                        || tags.asks()
                        || tags.intimate()
                        || tags.practice().gaze()
                        || tags.practice().depth() == Depth.DEEP)
                .map(tags -> tags.practice().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    private enum LeftOut {
        CONTACT,
        SELF_AGE,
        OTHER_AGE,
        WILLINGNESS,
        HEAT,
        TRUST,
        BOUNDARIES,
        BETRAYAL_ON,
        DECEIT,
        COPING,
        CONSENT,
        LIVE_CASE,
        SAFETY;

        Situation leaveOut(Situation situation) {
            return switch (this) {
                case CONTACT -> Lab.withBond(situation, b -> b.contact(Optional.empty()));
                case SELF_AGE ->
                    Lab.withBond(
                            situation,
                            b -> b.self(ageless(situation.relationship().self())));
                case OTHER_AGE ->
                    Lab.withBond(
                            situation,
                            b -> b.other(ageless(situation.relationship().other())));
                case WILLINGNESS ->
                    parentLed(situation) ? situation : Lab.with(situation, a -> a.otherWillingness(Optional.empty()));
                case HEAT -> Lab.with(situation, a -> a.conflictHeat(OptionalInt.empty()));
                case TRUST -> Lab.with(situation, a -> a.trust(OptionalInt.empty()));
                case BOUNDARIES -> Lab.with(situation, a -> a.boundaries(Optional.empty()));
                case BETRAYAL_ON -> Lab.with(situation, a -> a.betrayalOn(Optional.empty()));
                case DECEIT -> Lab.with(situation, a -> a.deceitOngoing(Optional.empty()));
                case COPING -> Lab.with(situation, a -> a.coping(Optional.<Coping>empty()));
                case CONSENT -> Lab.with(situation, a -> a.consentToTouch(TouchConsent.NOT_ASKED));
                case LIVE_CASE -> Lab.with(situation, a -> a.liveCase(Optional.empty()));
                case SAFETY -> Lab.with(situation, a -> a.safetyAnswered(SafetyAnswered.SKIPPED));
            };
        }

        private static Person ageless(Person person) {
            return Person.builder()
                    .from(person)
                    .age(OptionalInt.empty())
                    .ageGroup(Optional.empty())
                    .build();
        }

        private static boolean parentLed(Situation situation) {
            return Lab.PLANNER.findings(situation).has(PARENT_OF_MINOR);
        }
    }

    @Property(seed = "20261128")
    @Label("INV-90: at most one invitation, and none soon after the last, after a no, or unasked")
    void invitationsAreFew(@ForAll("any") Situation situation) {
        Situation alone = Lab.withBond(
                Lab.with(situation, a -> a.otherWillingness(Willingness.UNKNOWN)),
                b -> b.contact(dev.healing.relationship.Contact.NONE));
        boolean invites = Lab.permitted(alone).stream().anyMatch(tags -> tags.about(Topic.INVITATION));
        Findings f = Lab.PLANNER.findings(alone);

        if (invites) {
            assertThat(f.has(INVITATION_OPEN)).isTrue();
            assertThat(f.hasAny(Findings.of(NO_ONCE, OTHER_UNANSWERED, BOND_ENDED, I_HARMED, AGE_MISSING)))
                    .isFalse();
        }
    }

    @Property(seed = "20261128")
    @Label("INV-90: whoever may not invite is not asked whether they have invited before")
    void whoMayNotInviteIsNotAsked(@ForAll("any") Situation situation) {
        boolean asked = Lab.plan(situation).notes().contains(Note.INVITED_BEFORE_QUESTION);
        Statistics.collect(asked);
        Statistics.coverage(c -> c.check(true).count(count -> count > 5));
        Findings never = Findings.of(
                NO_ONCE, OTHER_UNWILLING, OTHER_UNANSWERED, SILENCE_ASKED, COURT_ORDER, STALKING, BOND_ENDED, I_HARMED);
        assertThat(asked && Lab.PLANNER.findings(situation).hasAny(never)).isFalse();
    }
}
