package dev.healing.testkit;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.plan.Form;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.practice.Participation;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no pack can break (INV-86), read off the tags in the plan itself, whatever the gates do. */
public final class PackRules {

    private static final Set<Topic> NEVER_IN_DANGER =
            Sets.immutableEnumSet(Topic.CONFRONT, Topic.OWN_PART, Topic.FORGIVE, Topic.STAY_PUSH, Topic.KEEP_PRIVATE);
    private static final Set<Topic> FOR_A_CHILD =
            Sets.immutableEnumSet(Topic.STEADYING, Topic.CALMING, Topic.TRUSTED_PERSON);
    private static final Findings VOUCHED_ONLY =
            Findings.of(SELF_UNDER_13, I_HARMED, I_AM_HARMING, SILENCE_ASKED, COURT_ORDER);
    private static final Findings FOR_TOUCH = Findings.of(
            ROMANTIC, BOTH_ADULTS, BOTH_CONSENT, OTHER_WILLING, LOVE_REMAINS, CALM, SAFETY_CLEAR, OPEN_CONTACT);
    private static final Findings AGAINST_TOUCH =
            Findings.of(CONCERN_ABOUT_US, TOUCH_LIMIT, DANGER_WITHIN_90_DAYS, STAGE_STABILISE, LACKS_CAPACITY);

    private final Findings findings;
    private final Plan plan;
    private final ImmutableSet<String> ofThePack;
    private final List<String> faults = new ArrayList<>();

    private PackRules(Findings findings, Plan plan, ImmutableSet<String> ofThePack) {
        this.findings = findings;
        this.plan = plan;
        this.ofThePack = ofThePack;
    }

    /** Every rule a plan breaks; {@code ofThePack} are the ids that core must not vouch for. */
    public static List<String> faults(
            Situation situation, Findings findings, Plan plan, Plan withoutPack, ImmutableSet<String> ofThePack) {
        PackRules rules = new PackRules(findings, plan, ofThePack);
        rules.decision(situation, withoutPack);
        Stream.concat(plan.sessions().stream(), plan.atHand().stream()).forEach(rules::each);
        return ImmutableList.copyOf(rules.faults);
    }

    private void rule(String number, boolean holds, String detail) {
        if (!holds) {
            faults.add(number + ": " + detail);
        }
    }

    private boolean inDanger() {
        return plan.decision().path() == Path.SAFETY_FIRST;
    }

    private void decision(Situation situation, Plan withoutPack) {
        boolean told = situation.newest().concerns().stream().anyMatch(concern -> concern.serious());
        rule(
                "INV-04",
                !told || inDanger() || findings.has(STRAIN),
                "a concern and " + plan.decision().path());
        boolean romance = findings.has(ROMANCE_WITH_A_MINOR);
        rule("INV-25", !romance || plan.decision().form() == Form.PROTECT, "a romance with a minor");
        rule("INV-25", !romance || helps(HelpTopic.CHILD_PROTECTION, HelpTopic.YOUTH), "no help for a minor");
        rule("INV-24", !findings.has(SELF_MINOR) || helps(HelpTopic.YOUTH, HelpTopic.TRUSTED_ADULT), "no help");
        boolean withMinor = findings.has(ADULT_WITH_MINOR);
        rule("INV-91", !withMinor || helps(HelpTopic.TRUSTED_ADULT), "no trusted adult");
        rule("INV-91", !withMinor || plan.notes().contains(Note.GUARDIAN_FIRST), "no guardian");
        rule("INV-86", plan.decision().equals(withoutPack.decision()), "the pack moved the decision");
        rule("INV-86", plan.help().equals(withoutPack.help()), "the pack moved the help");
    }

    private boolean helps(HelpTopic... topics) {
        return plan.help().containsAll(ImmutableList.copyOf(topics));
    }

    private void each(Planned p) {
        boolean alone = p.participation() == Participation.SOLO && p.reaches() == Reach.NONE;
        boolean care = p.topics().contains(Topic.CARE) && plan.decision().form() == Form.STAY_CLOSE;
        boolean untouched = p.touch() == Touch.NONE && !p.gaze();
        boolean ofPack = ofThePack.contains(p.practice());
        if (inDanger()) {
            rule("INV-05, INV-40", (alone || care) && untouched, p.practice());
            rule("INV-05", Collections.disjoint(p.topics(), NEVER_IN_DANGER), p.practice());
        }
        rule("INV-86", !ofPack || !(inDanger() || findings.hasAny(VOUCHED_ONLY)), p.practice() + " is not vouched");
        rule("INV-18", alone || !silence() || care, p.practice() + " breaks a silence");
        rule(
                "INV-18",
                alone || !findings.has(SUPERVISED_CONTACT) || fitsInOrder(p),
                p.practice() + " leaves the order");
        minors(p, alone);
        touch(p);
    }

    private boolean silence() {
        return findings.hasAny(Findings.of(SILENCE_ASKED, COURT_ORDER, STALKING));
    }

    private boolean fitsInOrder(Planned p) {
        return p.topics().contains(Topic.WITHIN_ORDER) || (findings.has(BOTH_ADULTS) && p.presence() == Presence.ANY);
    }

    private void minors(Planned p, boolean alone) {
        if (findings.has(SELF_MINOR)) {
            rule("INV-24", p.touch() == Touch.NONE, p.practice() + " touches a minor");
            rule("INV-24", !p.topics().contains(Topic.KEEP_PRIVATE), p.practice() + " is a secret");
        }
        if (findings.has(SELF_UNDER_13)) {
            rule("INV-24", alone && !Collections.disjoint(p.topics(), FOR_A_CHILD), p.practice() + " for a child");
        }
        if (findings.has(ADULT_WITH_MINOR)) {
            boolean nothingPrivate = p.participation() == Participation.SOLO
                    && p.reaches() != Reach.ASKS
                    && p.touch() == Touch.NONE
                    && !p.gaze();
            boolean secret = ofThePack.contains(p.practice()) && p.topics().contains(Topic.KEEP_PRIVATE);
            rule("INV-91", nothingPrivate && !secret, p.practice());
        }
    }

    private void touch(Planned p) {
        if (p.touch() == Touch.INTIMATE || p.touch() == Touch.SEXUAL) {
            boolean everyYes = findings.hasAll(FOR_TOUCH) && !findings.hasAny(AGAINST_TOUCH);
            rule("INV-28", everyYes && plan.decision().path() == Path.HEAL_TOGETHER, p.practice());
        }
        boolean hot = findings.has(ACUTE_HEAT);
        boolean cool = p.participation() == Participation.SOLO && p.touch() == Touch.NONE && !p.gaze();
        rule("INV-45", !hot || cool, p.practice() + " while it is hot");
    }
}
