package dev.healing.testkit;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Consent;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Willingness;
import dev.healing.plan.Session;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.RelationshipKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Touch and eyes: only where every answer is a yes, and only after what has to come before them. */
final class ClosenessLaws {

    private static final EnumSet<Limit> AGAINST_TOUCH =
            EnumSet.of(Limit.TOUCH_TRIGGERS, Limit.TOUCH_FAITH, Limit.TOUCH_SENSORY);
    private static final EnumSet<Limit> AGAINST_GAZE = EnumSet.of(Limit.GAZE_HARD, Limit.GAZE_CULTURE);

    private final Examined plan;
    private final Faults faults;

    ClosenessLaws(Examined plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        plan.chosen().forEach(planned -> {
            String id = planned.practice();
            faults.rule("LAW-08", !Examined.intimate(planned) || everyYes(), id + " without every yes");
            boolean touches = planned.touch() != Touch.NONE;
            faults.rule("INV-47", !touches || !limited(AGAINST_TOUCH), id + " against a limit");
            faults.rule("INV-47", !planned.gaze() || !limited(AGAINST_GAZE), id + " against a limit");
            faults.rule("LAW-06", !(touches || planned.gaze()) || !plan.acute(), id + " while it is hot");
        });
        for (int i = 0; i < plan.sessions().size(); i++) {
            order(plan.sessions().get(i), i);
        }
    }

    private boolean everyYes() {
        Assessment now = plan.today();
        return plan.situation().relationship().kind() == RelationshipKind.ROMANTIC
                && people().allMatch(person -> person.ages().equals(Optional.of(AgeGroup.ADULT)))
                && now.consentToTouch().self() == Consent.YES
                && now.consentToTouch().other() == Consent.YES
                && now.otherWillingness().equals(Optional.of(Willingness.WILLING))
                && now.loveRemains().orElse(0) > 2
                && now.conflictHeat().orElse(10) <= 3
                && now.safetyAnswered() == SafetyAnswered.ALL
                && Stream.concat(now.concerns().stream(), now.concernsUnsure().stream())
                        .allMatch(concern -> concern.known().equals(Optional.of(Known.PAST_ABUSE_BY_SOMEONE_ELSE)));
    }

    private Stream<Person> people() {
        return Stream.of(
                plan.situation().relationship().self(),
                plan.situation().relationship().other());
    }

    private boolean limited(EnumSet<Limit> limits) {
        return people().anyMatch(person -> person.limits().stream().anyMatch(limits::contains));
    }

    private void order(Session session, int at) {
        if (session.gaze() || Examined.intimate(session)) {
            faults.rule("LAW-06", cameBefore(at, Topic.OWN_SIGNALS), session.id() + " before one's own signals");
        }
        if (Examined.intimate(session)) {
            boolean talked = plan.first(Examined::jointTalk) < at || plan.done(ClosenessLaws::talk);
            faults.rule("INV-49", cameBefore(at, Topic.TRUST), session.id() + " before a step of trust");
            faults.rule("INV-49", talked, session.id() + " before a calm talk");
        }
        if (session.touch() == Touch.SEXUAL) {
            boolean late = session.phase() == Phase.DEEPEN || session.phase() == Phase.SUSTAIN;
            Predicate<Session> gentler = other -> other.touch() == Touch.INTIMATE;
            boolean after = plan.first(gentler) < at || plan.done(practice -> practice.touch() == Touch.INTIMATE);
            faults.rule("LAW-08", late, session.id() + " before the phase of deepening");
            faults.rule("LAW-08", after, session.id() + " before any gentler touch");
        }
    }

    private boolean cameBefore(int at, Topic topic) {
        return plan.first(session -> Examined.is(session, topic)) < at
                || plan.done(practice -> practice.topics().contains(topic));
    }

    private static boolean talk(Practice practice) {
        return practice.participation() != dev.healing.practice.Participation.SOLO;
    }
}
