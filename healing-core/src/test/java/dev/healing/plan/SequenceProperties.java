package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Consent;
import dev.healing.assessment.Damage;
import dev.healing.assessment.Harm;
import dev.healing.assessment.Heard;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.practice.Depth;
import dev.healing.practice.Participation;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import dev.healing.testkit.Situations;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What comes before what, where two people have time for all of it. Order itself is checked by the validator, too. */
class SequenceProperties {

    /** Couples close enough for everything, with all sorts of hurts and scales. */
    @Provide
    Arbitrary<Situation> couples() {
        return Combinators.combine(
                        Situations.calm(),
                        Arbitraries.of(Harm.class).set().ofMaxSize(3),
                        Arbitraries.of(60, 120, 240, 600))
                .as((calm, harms, minutes) -> Lab.withBond(
                        Lab.with(
                                calm,
                                a -> a.damage(Damage.BREAK)
                                        .harms(harms)
                                        .heard(Heard.YES)
                                        .weeklyMinutes(minutes)
                                        .consentToTouch(new TouchConsent(Consent.YES, Consent.YES))),
                        b -> b.kind(RelationshipKind.ROMANTIC)
                                .contact(Contact.LIVING_TOGETHER)
                                .self(Person.of(AgeGroup.ADULT))
                                .other(Person.of(AgeGroup.ADULT))));
    }

    private static int first(Plan plan, Predicate<Session> test) {
        for (Session session : plan.sessions()) {
            if (test.test(session)) {
                return session.week();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean done(Situation situation, Topic topic) {
        return situation.done().keySet().stream()
                .anyMatch(id -> Lab.PLANNER
                        .catalog()
                        .practice(id)
                        .filter(practice -> practice.topics().contains(topic))
                        .isPresent());
    }

    @Property(seed = "20261128", tries = 300)
    @Label("LAW-03: limits come before trust, and a larger promise after a smaller one")
    void trustClimbs(@ForAll("couples") Situation situation) {
        Plan plan = Lab.plan(situation);
        int small = first(plan, s -> s.topics().contains(Topic.TRUST) && s.depth() != Depth.DEEP);
        int large = first(plan, s -> s.topics().contains(Topic.TRUST) && s.depth() == Depth.DEEP);
        int limits = first(
                plan, s -> s.topics().contains(Topic.BOUNDARY) && !s.topics().contains(Topic.TRUST));
        boolean climbs = small < Integer.MAX_VALUE && large < Integer.MAX_VALUE;
        Statistics.collect(climbs);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 2));

        // a smaller promise kept before this plan is a smaller one too
        assertThat(!climbs || small < large || !situation.done().isEmpty()).isTrue();
        assertThat(limits == Integer.MAX_VALUE || small == Integer.MAX_VALUE || limits < small || ownTruth(plan, small))
                .isTrue();
    }

    /** Telling the truth at last is no promise; it waits for nothing. */
    private static boolean ownTruth(Plan plan, int week) {
        return plan.sessions().stream()
                .filter(session -> session.week() == week)
                .anyMatch(session -> session.topics().contains(Topic.ACCOUNTABILITY));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("LAW-06: one's own signals are watched before eyes or hands are used on purpose")
    void ownSignalsComeFirst(@ForAll("couples") Situation situation) {
        Plan plan = Lab.plan(situation);
        int signals = first(plan, s -> s.topics().contains(Topic.OWN_SIGNALS));
        int close = first(plan, s -> s.gaze() || s.touch() == Touch.INTIMATE || s.touch() == Touch.SEXUAL);
        Statistics.collect(close < Integer.MAX_VALUE);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 5));

        assertThat(close == Integer.MAX_VALUE || signals < close || done(situation, Topic.OWN_SIGNALS))
                .isTrue();
    }

    @Property(seed = "20261128", tries = 300)
    @Label("LAW-07: deep together comes after light and moderate together, and never in a week without lightness")
    void depthComesGradually(@ForAll("couples") Situation situation) {
        Plan plan = Lab.plan(situation);
        int deep = first(plan, s -> together(s) && s.depth() == Depth.DEEP);
        Statistics.collect(deep < Integer.MAX_VALUE);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 4));

        if (deep < Integer.MAX_VALUE && situation.done().isEmpty()) {
            assertThat(first(plan, s -> together(s) && s.depth() == Depth.LIGHT))
                    .isLessThan(deep);
            assertThat(first(plan, s -> together(s) && s.depth() == Depth.MODERATE))
                    .isLessThan(deep);
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-49, LAW-08: touch comes after a step of trust and a calm talk; sex never first and never alone")
    void touchComesLate(@ForAll("couples") Situation situation) {
        Plan plan = Lab.plan(situation);
        int touch = first(plan, s -> s.touch() == Touch.INTIMATE);
        int sex = first(plan, s -> s.touch() == Touch.SEXUAL);
        Statistics.collect(touch < Integer.MAX_VALUE);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 4));

        if (touch < Integer.MAX_VALUE) {
            assertThat(first(plan, s -> s.topics().contains(Topic.TRUST)) < touch || done(situation, Topic.TRUST))
                    .isTrue();
            assertThat(first(plan, s -> together(s) && s.topics().contains(Topic.ACKNOWLEDGING)))
                    .isLessThan(touch);
        }
        assertThat(sex == Integer.MAX_VALUE || touch < sex).isTrue();
    }

    @Property(seed = "20261128", tries = 300)
    @Label("LAW-08: where touch is open and not planned, the plan says why")
    void openTouchIsSpokenOf(@ForAll("couples") Situation situation) {
        Plan plan = Lab.plan(situation);
        boolean open = Lab.permitted(situation).stream().anyMatch(Tags::intimate);
        boolean planned = plan.sessions().stream().anyMatch(s -> s.touch() == Touch.INTIMATE);
        Statistics.collect(open && !planned);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 10));

        assertThat(!open || planned || plan.omissions().stream().anyMatch(SequenceProperties::touches))
                .isTrue();
    }

    private static boolean touches(Omission omission) {
        Touch touch = Lab.PLANNER
                .catalog()
                .practice(omission.practice())
                .orElseThrow()
                .touch();
        return touch == Touch.INTIMATE || touch == Touch.SEXUAL;
    }

    @Property(seed = "20261128", tries = 300)
    @Label("LAW-04: the share of looking back is no limit for who was hurt and not yet heard")
    void beingHeardComesFirst(@ForAll("couples") Situation situation) {
        Situation unheard = Lab.with(situation, a -> a.heard(Heard.NO).harmedBy(dev.healing.assessment.HarmedBy.OTHER));
        Situation heard = Lab.with(unheard, a -> a.heard(Heard.YES));
        Statistics.collect(minutesBack(unheard) > 0);
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 4));

        assertThat(LookingBack.capped(Lab.standing(unheard))).isFalse();
        assertThat(minutesBack(heard) * 3).isLessThanOrEqualTo(minutes(heard));
    }

    private static int minutesBack(Situation situation) {
        return Lab.plan(situation).sessions().stream()
                .filter(session -> session.week() <= 6 && session.topics().contains(Topic.LOOKING_BACK))
                .mapToInt(Session::minutes)
                .sum();
    }

    private static int minutes(Situation situation) {
        return Lab.plan(situation).sessions().stream()
                .filter(session -> session.week() <= 6)
                .mapToInt(Session::minutes)
                .sum();
    }

    private static boolean together(Session session) {
        return session.participation() == Participation.TOGETHER;
    }
}
