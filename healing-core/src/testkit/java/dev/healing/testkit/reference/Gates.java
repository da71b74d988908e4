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

    static final ImmutableList<Gate> ALL = ImmutableList.of(
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
            new Gate("INV-21", (s, p) -> s.people().anyMinor() && p.about(CHILD_ACTS)),
            new Gate("INV-21", (s, p) -> s.selfMinor() && p.about(OWN_PART, FORGIVE)),
            new Gate("INV-91", (s, p) -> s.people().adultWithMinor() && (p.contact() || p.about(KEEP_PRIVATE))),
            new Gate(
                    "INV-92", (s, p) -> s.people().ageMissing() && (p.contact() || p.touch() || p.gaze() || p.heavy())),
            new Gate(
                    "INV-27",
                    (s, p) -> s.people().lacksCapacity() && !s.people().parentOfMinor() && p.joint()),
            new Gate("INV-27", (s, p) -> s.people().selfLacksCapacity() && p.about(OWN_PART)),
            new Gate("step 8", (s, p) -> s.caring() && p.contact()),
            new Gate("INV-33", (s, p) -> s.findings().holds(Finding.THEY_HURT_ME) && p.about(OWN_PART)),
            new Gate("LAW-02", (s, p) -> p.reaches() && s.outOfReach() && !s.mayWriteFromAfar(p)),
            new Gate(
                    "INV-18",
                    (s, p) -> p.reaches() && (s.silence() || s.concerns().has("STALKING"))),
            new Gate("INV-18", (s, p) -> p.reaches() && s.contact(Contact.SUPERVISED) && !s.withinOrder(p)),
            new Gate("presence", (s, p) -> p.practice().presence() == Presence.IN_PERSON && !s.theyMeet()),
            new Gate("INV-17", (s, p) -> s.needsAYes() && p.contact() && !s.mayAskWithoutAYes(p)),
            new Gate(
                    "INV-17",
                    (s, p) -> s.needsAYes() && p.everyday() && !s.reading().oftenTogether()),
            new Gate("INV-17", (s, p) -> s.needsAYes() && s.other(Willingness.UNWILLING) && p.about(AFFECTION)),
            new Gate("step 7", (s, p) -> s.aTeenagersNo() && p.contact() && !p.about(APOLOGY)),
            new Gate("INV-90", (s, p) -> p.about(INVITATION) && !s.mayInvite()),
            new Gate("LAW-08", (s, p) -> p.touch() && !s.everyYesToTouch()),
            new Gate("LAW-08", (s, p) -> p.practice().touch() == Touch.SEXUAL && early(p)),
            new Gate("INV-51", (s, p) -> p.practice().element() == Element.PHYSICAL_INTIMACY && !s.adultCouple()),
            new Gate("INV-93", (s, p) -> p.comfort() && !s.mayComfort()),
            new Gate(
                    "INV-47",
                    (s, p) -> (p.touch() || p.comfort()) && s.findings().holds(Finding.TOUCH_LIMIT)),
            new Gate("INV-47", (s, p) -> p.gaze() && s.findings().holds(Finding.GAZE_LIMIT)),
            new Gate("INV-47", (s, p) -> p.practice().speech() && s.findings().holds(Finding.SPEECH_LIMIT)),
            new Gate("INV-47", (s, p) -> p.about(WRITING) && s.findings().holds(Finding.WRITING_LIMIT)),
            new Gate(
                    "INV-46", (s, p) -> s.reading().heat() >= 8 && (p.joint() || p.gaze() || p.touch() || p.comfort())),
            new Gate("INV-35", (s, p) -> s.path() == REFLECT && (p.contact() || p.about(STAY_PUSH, PARTING))),
            new Gate("step 4", (s, p) -> s.form() == Form.UNFINISHED && p.about(OWN_PART)),
            new Gate("INV-36", (s, p) -> s.path() == LET_GO && p.about(INVITATION, STAY_PUSH)),
            new Gate("INV-36", (s, p) -> s.form() == Form.REMEMBERING && p.reaches()),
            new Gate("INV-36", (s, p) -> s.form() == Form.PARTING && p.asks() && !p.about(PARTING)),
            new Gate("INV-36", (s, p) -> s.form() != Form.PARTING && s.form() != Form.GRIEVING && p.about(PARTING)),
            new Gate("path", (s, p) -> p.joint() && !s.mayBeTogether(p)),
            new Gate("coping", (s, p) -> p.heavy() && !p.joint() && s.reading().notCoping()));

    private Gates() {}

    private static boolean early(Step step) {
        return step.practice().phase().compareTo(Phase.DEEPEN) < 0;
    }
}
