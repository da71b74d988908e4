package dev.healing.testkit.reference;

import static dev.healing.plan.Path.*;
import static dev.healing.practice.Topic.*;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Willingness;
import dev.healing.plan.Form;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.practice.Presence;
import dev.healing.practice.Touch;
import dev.healing.relationship.Contact;
import java.util.function.BiPredicate;

/** The gates of the rule book, each under its number: for whom it withholds what. */
final class Gates {

    /** A gate: true where it withholds. */
    record Gate(String number, BiPredicate<Standpoint, Step> withholds) {}

    /** What the words of the rules withhold. */
    static final ImmutableList<Gate> BY_THE_LETTER = ImmutableList.of(
            new Gate("INV-05", (s, p) -> s.path() == SAFETY_FIRST && p.reaches() && !s.caresFor(p)),
            new Gate("INV-05", (s, p) -> s.path() == SAFETY_FIRST && p.about(CONFRONT, OWN_PART, FORGIVE)),
            new Gate("INV-05", (s, p) -> s.path() == SAFETY_FIRST && p.about(STAY_PUSH, KEEP_PRIVATE)),
            new Gate("INV-86", (s, p) -> s.delicate() && !p.vouched()),
            new Gate("INV-09", (s, p) -> s.harming() && p.joint() && !s.apologyAfterHarm(p)),
            new Gate("INV-09, D2", (s, p) -> s.harming() && p.about(INVITATION, FORGIVE)),
            new Gate("INV-75", (s, p) -> s.concerns().dangerWithin(30) && p.joint()),
            new Gate("INV-75", (s, p) -> s.concerns().dangerWithin(90) && p.touch()),
            new Gate("INV-14", (s, p) -> s.underHonour() && p.about(TRUSTED_PERSON)),
            new Gate("INV-15, LAW-10", (s, p) -> p.about(KEEP_PRIVATE) && !s.mayKeepPrivate()),
            new Gate("INV-03", (s, p) -> !s.concerns().answeredInFull() && (p.touch() || (p.joint() && p.heavy()))),
            new Gate("INV-24", (s, p) -> s.selfMinor() && p.touch()),
            new Gate("INV-24", (s, p) -> s.people().selfUnder13() && !p.findsGround()),
            new Gate("INV-21, INV-22", (s, p) -> p.about(CHILD_ACTS)), // no practice may
            new Gate("INV-21", (s, p) -> s.people().anyMinor() && p.about(CONFRONT)),
            new Gate("INV-21", (s, p) -> s.selfMinor() && p.about(OWN_PART, FORGIVE, STAY_PUSH)),
            new Gate("INV-91", (s, p) -> s.people().adultWithMinor() && (p.contact() || p.about(KEEP_PRIVATE))),
            new Gate("INV-92", (s, p) -> s.people().ageMissing() && (p.contact() || p.heavy() || p.gaze())),
            new Gate("INV-92", (s, p) -> s.people().ageMissing() && !p.touchFree()),
            new Gate("INV-27", (s, p) -> s.needsAgreement() && p.joint()),
            new Gate("INV-27", (s, p) -> s.people().selfLacksCapacity() && p.about(OWN_PART)),
            new Gate("step 8", (s, p) -> s.caring() && p.contact()),
            new Gate("INV-33", (s, p) -> s.findings().holds(Finding.THEY_HURT_ME) && p.about(OWN_PART)),
            new Gate("LAW-02", (s, p) -> p.reaches() && s.outOfReach() && !s.mayWriteFromAfar(p)),
            new Gate(
                    "INV-18",
                    (s, p) -> p.reaches() && (s.silence() || s.concerns().has("STALKING"))),
            new Gate("INV-18", (s, p) -> p.reaches() && s.contact(Contact.SUPERVISED) && !s.withinOrder(p)),
            new Gate("presence", (s, p) -> p.reaches() && inPerson(p) && s.contact(Contact.REMOTE)),
            new Gate(
                    "INV-17",
                    (s, p) -> s.needsAYes() && p.everyday() && !s.reading().oftenTogether()),
            new Gate("INV-17", (s, p) -> s.needsAYes() && s.other(Willingness.UNWILLING) && p.about(AFFECTION)),
            new Gate("step 7", (s, p) -> s.aTeenagersNo() && p.contact() && !p.parentsApology()),
            new Gate("INV-90", (s, p) -> p.about(INVITATION) && !s.mayInvite()),
            new Gate("LAW-08", (s, p) -> p.touch() && !Touching.everyYes(s)),
            new Gate("LAW-08", (s, p) -> p.practice().touch() == Touch.SEXUAL && early(p)),
            new Gate(
                    "INV-51",
                    (s, p) -> p.practice().element() == Element.PHYSICAL_INTIMACY && !Touching.adultCouple(s)),
            new Gate("INV-93", (s, p) -> p.comfort() && !Touching.mayComfort(s)),
            new Gate("INV-47", (s, p) -> !p.touchFree() && s.findings().holds(Finding.TOUCH_LIMIT)),
            new Gate("INV-47", (s, p) -> p.gaze() && s.findings().holds(Finding.GAZE_LIMIT)),
            new Gate("INV-47", (s, p) -> p.practice().speech() && s.findings().holds(Finding.SPEECH_LIMIT)),
            new Gate("INV-46", (s, p) -> s.reading().heat() >= 8 && (p.joint() || p.gaze() || !p.touchFree())),
            new Gate("INV-35", (s, p) -> s.path() == REFLECT && (p.contact() || p.about(STAY_PUSH, PARTING))),
            new Gate("step 4", (s, p) -> s.form() == Form.UNFINISHED && p.about(OWN_PART)),
            new Gate("INV-31", (s, p) -> s.findings().holds(Finding.STAGE_STABILISE) && p.about(FORGIVE)),
            new Gate("INV-36", (s, p) -> s.path() == LET_GO && p.about(STAY_PUSH)),
            new Gate("INV-36", (s, p) -> s.died() && p.reaches()),
            new Gate("INV-36", (s, p) -> s.form() == Form.PARTING && p.asks() && !p.about(PARTING)),
            new Gate("INV-36", (s, p) -> !s.ending() && p.asks() && p.about(PARTING)),
            new Gate("path", (s, p) -> p.joint() && !s.mayBeTogether(p)),
            // last those of which a difference is known, so that they hide no other
            new Gate("INV-17 ask", (s, p) -> s.needsAYes() && p.contact() && !s.mayAskWithoutAYes(p)),
            new Gate(
                    "INV-47 writing", (s, p) -> p.about(WRITING) && s.findings().holds(Finding.WRITING_LIMIT)),
            new Gate("coping", (s, p) -> p.heavy() && !p.joint() && s.reading().notCoping()));

    /**
     * Where the rules say what a plan is for and leave it to the planner to say what fits: it may withhold more than the
     * letter does. What is named here as fitting it may not withhold.
     */
    static final ImmutableList<Gate> LEFT_TO_THE_PLANNER = ImmutableList.of(
            new Gate("INV-05, D3", (s, p) -> s.path() == SAFETY_FIRST && !p.steadiesInDanger()),
            new Gate("INV-09", (s, p) -> s.harming() && (p.reaches() || p.about(APOLOGY, TRUST, CONFRONT))),
            new Gate("INV-75", (s, p) -> s.concerns().dangerWithin(30) && (p.reaches() || p.about(OWN_PART, CONFRONT))),
            new Gate("INV-75", (s, p) -> s.concerns().dangerWithin(30) && p.about(FORGIVE, STAY_PUSH)),
            new Gate("INV-75", (s, p) -> s.concerns().dangerWithin(90) && (p.comfort() || p.about(KEEP_PRIVATE))),
            new Gate("INV-15", (s, p) -> s.people().ageMissing() && p.about(KEEP_PRIVATE)),
            new Gate("INV-35", (s, p) -> s.path() == REFLECT && (p.heavy() || p.about(AFFECTION, CONFRONT))),
            new Gate("INV-35", (s, p) -> s.form() == Form.UNDECIDED && p.everyday()),
            new Gate("INV-36", (s, p) -> s.ending() && (p.reaches() || p.heavy()) && !p.about(PARTING)),
            new Gate("INV-36", (s, p) -> s.ending() && !p.mourns() && !p.about(PARTING)),
            new Gate("INV-36", (s, p) -> s.died() && !p.mourns()),
            new Gate("INV-36", (s, p) -> !s.ending() && p.about(PARTING)),
            new Gate("INV-31", (s, p) -> s.findings().holds(Finding.STAGE_STABILISE) && s.stirs(p)),
            new Gate("INV-27", (s, p) -> s.people().lacksCapacity() && p.contact()),
            new Gate("INV-93", (s, p) -> p.comfort() && Touching.comfortIsDelicate(s)),
            new Gate("INV-17", (s, p) -> s.other(Willingness.UNWILLING) && p.about(AFFECTION)),
            new Gate("INV-18", (s, p) -> s.contact(Contact.SUPERVISED) && p.reaches() && (p.heavy() || !s.inOrder(p))),
            new Gate("LAW-08", (s, p) -> p.touch() && (s.path() != HEAL_TOGETHER || s.contact(Contact.REMOTE))),
            new Gate(
                    "LAW-06",
                    (s, p) -> p.gaze()
                            && (s.path() != HEAL_TOGETHER || !s.reading().openContact())));

    private Gates() {}

    private static boolean inPerson(Step step) {
        return step.practice().presence() == Presence.IN_PERSON;
    }

    private static boolean early(Step step) {
        return step.practice().phase().compareTo(Phase.DEEPEN) < 0;
    }
}
