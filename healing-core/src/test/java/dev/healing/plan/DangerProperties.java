package dev.healing.plan;

import static dev.healing.assessment.Finding.AGE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Answer;
import dev.healing.assessment.Intention;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.testkit.Situations;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What no practice of any pack may do in danger, and what a person in danger always gets. */
class DangerProperties {

    private static final Topics NEVER = Topics.of(
            Topic.CONFRONT,
            Topic.OWN_PART,
            Topic.FORGIVE,
            Topic.STAY_PUSH,
            Topic.KEEP_PRIVATE,
            Topic.BOUNDARY,
            Topic.PARTING,
            Topic.INVITATION,
            Topic.CHILD_ACTS);

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.inDanger();
    }

    @Provide
    Arbitrary<Situation> calm() {
        return Situations.calm();
    }

    @Provide
    Arbitrary<SafetyConcern> serious() {
        return Situations.seriousConcern();
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-05, INV-10: in danger no bare practice reaches, touches, states a limit, confronts or tells of leaving")
    void noPracticeOfAnyPackReachesOut(@ForAll("inDanger") Situation situation) {
        Standing standing = Lab.standing(situation);
        boolean stayClose = standing.form() == Form.STAY_CLOSE;
        Statistics.collect(stayClose);
        Statistics.coverage(c -> c.check(true).count(count -> count > 0));

        assertThat(BarePractices.permitted(situation))
                .isNotEmpty()
                .noneMatch(tags -> tags.joint(standing)
                        || (tags.reaches() && !(stayClose && tags.about(Topic.CARE)))
                        || tags.practice().touch() != Touch.NONE
                        || tags.practice().gaze()
                        || tags.about(NEVER));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-11: in danger nobody sits down with both, and what is supported is for the person alone")
    void noCounsellingForBoth(@ForAll("inDanger") Situation danger, @ForAll boolean harming) {
        Situation situation = harming ? Lab.with(danger, a -> a.addConcern(Known.I_AM_HARMING.concern())) : danger;
        Plan plan = Lab.plan(situation);
        boolean supported = Lab.chosen(plan).stream().anyMatch(Planned::supported);
        Statistics.collect(supported);
        Statistics.coverage(c -> c.check(true).count(count -> count > 0));

        assertThat(BarePractices.permitted(situation))
                .noneMatch(tags -> tags.practice().supported());
        assertThat(Lab.chosen(plan))
                .allMatch(planned -> !planned.supported() || planned.topics().contains(Topic.ACCOUNTABILITY))
                .extracting(Planned::practice)
                .doesNotContain("mediator-session", "neutral-supporter-choice", "professional-choice");
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-13: in danger there is help for everyone, whatever is known of them, and the urgent comes first")
    void thereIsHelpForEveryone(@ForAll("inDanger") Situation situation) {
        Plan plan = Lab.plan(situation);
        Statistics.collect(Lab.standing(situation).has(AGE_MISSING));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 2));

        assertThat(plan.help()).contains(HelpTopic.GENERAL);
        assertThat(plan.help().asList().get(0)).isIn(HelpTopic.EMERGENCY, HelpTopic.CRISIS);
        assertThat(plan.reviewWeek()).isEqualTo(1);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-14: where relatives may be the danger, none of them is sought and no session involves one")
    void noRelativeIsSought(@ForAll("calm") Situation situation, @ForAll("byRelatives") Known concern) {
        Situation forced = Lab.with(situation, a -> a.addConcern(concern.concern()));
        Standing standing = Lab.standing(forced);

        assertThat(Lab.plan(forced).help()).contains(HelpTopic.FORCED_MARRIAGE);
        assertThat(BarePractices.permitted(forced))
                .isNotEmpty()
                .noneMatch(tags -> tags.about(Topic.TRUSTED_PERSON) || tags.reaches() || tags.joint(standing));
        assertThat(Lab.chosen(Lab.plan(forced)))
                .noneMatch(planned -> planned.topics().contains(Topic.TRUSTED_PERSON));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-14: not being sure of it is enough")
    void notBeingSureIsEnough(@ForAll("calm") Situation situation, @ForAll("byRelatives") Known concern) {
        Situation perhaps = Lab.with(situation, a -> a.addConcernsUnsure(concern.concern()));

        assertThat(Lab.plan(perhaps).help()).contains(HelpTopic.FORCED_MARRIAGE);
        assertThat(BarePractices.permitted(perhaps)).isNotEmpty().noneMatch(tags -> tags.about(Topic.TRUSTED_PERSON));
    }

    @Provide
    Arbitrary<Known> byRelatives() {
        return Arbitraries.of(Known.FORCED_MARRIAGE, Known.HONOUR_THREAT);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-39: however clear the wish to end it, danger comes before parting")
    void dangerComesBeforeParting(@ForAll("calm") Situation situation, @ForAll("serious") SafetyConcern concern) {
        Situation over = Lab.with(
                situation,
                a -> a.intention(Intention.TO_END)
                        .everJoy(Answer.NO)
                        .everLifted(Answer.NO)
                        .desireToGrow(0)
                        .loveRemains(0));
        Statistics.collect(Lab.plan(over).decision().path());
        Statistics.coverage(c -> c.check(Path.LET_GO).percentage(percent -> percent > 13));

        assertThat(Lab.plan(Lab.with(over, a -> a.addConcern(concern)))
                        .decision()
                        .path())
                .isEqualTo(Path.SAFETY_FIRST);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("LAW-12: discomfort alone never stops a plan; danger always does")
    void discomfortNeverStops(@ForAll("calm") Situation situation, @ForAll("serious") SafetyConcern concern) {
        Situation hard = Lab.with(
                situation,
                a -> a.openness(0).trust(0).rehashing(10).guardedness(10).heaviness(10));
        Statistics.collect(Lab.plan(situation).decision().path());
        Statistics.coverage(c -> c.check(Path.HEAL_TOGETHER).percentage(percent -> percent > 10));

        assertThat(Lab.plan(hard).decision()).isEqualTo(Lab.plan(situation).decision());
        assertThat(Lab.plan(Lab.with(hard, a -> a.addConcern(concern)))
                        .decision()
                        .path())
                .isEqualTo(Path.SAFETY_FIRST);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-43, INV-18: with thoughts of dying crisis help, with stalking nothing that reaches, on every path")
    void crisisAndStalking(@ForAll("calm") Situation situation) {
        Situation dying = Lab.with(situation, a -> a.addConcern(Known.SELF_HARM.concern()));
        Situation stalked = Lab.with(situation, a -> a.addConcern(Known.STALKING.concern()));

        assertThat(Lab.plan(dying).help().asList().get(0)).isIn(HelpTopic.EMERGENCY, HelpTopic.CRISIS);
        assertThat(BarePractices.permitted(stalked)).isNotEmpty().noneMatch(Tags::reaches);
    }
}
