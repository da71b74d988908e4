package dev.healing.testkit.reference;

import static dev.healing.assessment.Willingness.UNWILLING;
import static dev.healing.assessment.Willingness.WILLING;
import static dev.healing.practice.Topic.*;

import dev.healing.assessment.*;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import dev.healing.practice.Presence;
import dev.healing.relationship.*;
import java.util.Optional;
import java.util.Set;

/**
 * Where someone stands: the situation with its path and form, and the questions the gates ask of it.
 *
 * @param reading the situation
 * @param findings its findings
 * @param path the path
 * @param form the form
 */
record Standpoint(Reading reading, ReferenceFindings findings, Path path, Form form) {

    static Standpoint of(Situation situation, Set<String> practicesOfUnderstanding) {
        Reading reading = Reading.of(situation);
        ReferenceTriage.Outcome outcome = ReferenceTriage.of(reading);
        ReferenceFindings findings = new ReferenceFindings(reading, practicesOfUnderstanding);
        return new Standpoint(reading, findings, outcome.path(), outcome.form());
    }

    TwoPeople people() {
        return reading.people();
    }

    Concerns concerns() {
        return reading.concerns();
    }

    boolean contact(Contact... some) {
        return reading.contact(some);
    }

    boolean other(Willingness... some) {
        return reading.other(some);
    }

    boolean selfMinor() {
        return TwoPeople.minor(people().self());
    }

    boolean harming() {
        return concerns().has("I_HARMED") || concerns().has("I_AM_HARMING");
    }

    boolean underHonour() {
        return concerns().byRelatives();
    }

    boolean silence() {
        return contact(Contact.NO_CONTACT_REQUESTED, Contact.COURT_ORDER);
    }

    /** Where only vouched practices are eligible (INV-86). */
    boolean delicate() {
        return path == Path.SAFETY_FIRST || harming() || silence() || people().selfUnder13();
    }

    boolean caresFor(Step step) {
        boolean quiet = !step.joint() && step.touchFree() && !step.gaze();
        return form == Form.STAY_CLOSE && step.about(CARE) && quiet;
    }

    /** Decision 0015: the section was answered, and the child is not UNWILLING. */
    boolean apologyAfterHarm(Step step) {
        return form == Form.ACCOUNTABILITY
                && step.parentsApology()
                && people().parentOfMinor()
                && reading.oftenTogether()
                && !concerns().unfinished()
                && !other(UNWILLING);
    }

    boolean mayKeepPrivate() {
        return !concerns().any()
                && !concerns().unfinished()
                && people().self().isPresent()
                && !selfMinor()
                && !findings.freshBetrayal()
                && !findings.holds(Finding.FRESH_LOSS)
                && reading.today().thirdParties().contains(ThirdParty.SUPPORTIVE);
    }

    /** Decision 0015: a carer at their limit is asked for nothing more, whatever the form. */
    boolean caring() {
        return form == Form.CARING || concerns().has("CARER_AT_LIMIT");
    }

    boolean outOfReach() {
        return !reading.openContact() && !contact(Contact.SUPERVISED);
    }

    /** Out of touch a first word or a farewell may still be sent: INV-17 closes them only where INV-18 does. */
    boolean mayWriteFromAfar(Step step) {
        return contact(Contact.NONE) && mayAskWithoutAYes(step);
    }

    boolean withinOrder(Step step) {
        return step.about(WITHIN_ORDER)
                || (people().bothAdults() && step.practice().presence() == Presence.ANY);
    }

    boolean needsAYes() {
        return !other(WILLING) && !people().parentOfMinor();
    }

    boolean mayAskWithoutAYes(Step step) {
        return !step.joint() && (step.about(INVITATION) || (step.about(PARTING) && form == Form.PARTING));
    }

    boolean aTeenagersNo() {
        return people().parentOfMinor() && people().other().equals(Optional.of(AgeGroup.TEEN)) && other(UNWILLING);
    }

    /** Decision 0008: without an answer about the other's willingness there is no invitation. */
    boolean mayInvite() {
        return findings.invitationOpen()
                && !findings.noOnce()
                && reading.today().otherWillingness().isPresent()
                && form == Form.ONE_SIDED // step 10 is where an invitation has its place
                && reading.bond() == Bond.ONGOING
                && !silence()
                && !harming();
    }

    /** Together is for the path of both. Decision 0004: a parent who leads keeps what is light; and may say sorry. */
    boolean mayBeTogether(Step step) {
        boolean parentLeads = form == Form.PARENT_LED && (inOrder(step) || step.parentsApology());
        return path == Path.HEAL_TOGETHER || parentLeads || apologyAfterHarm(step);
    }

    boolean inOrder(Step step) {
        return step.about(WITHIN_ORDER) && step.light() && step.touchFree();
    }

    /** A parent's care for a child who cannot agree asks for no agreement. */
    boolean needsAgreement() {
        return people().lacksCapacity() && (people().selfLacksCapacity() || !people().parentOfMinor());
    }

    boolean died() {
        return reading.bond() == Bond.OTHER_DIED;
    }

    boolean ending() {
        return form == Form.PARTING || form == Form.GRIEVING;
    }

    /** After a betrayal, before there is steady ground: more together than pausing and talking safely. */
    boolean stirs(Step step) {
        boolean steady = step.about(TALK_SAFETY, PAUSE) && !step.heavy();
        return !step.touchFree() || step.gaze() || (step.joint() && !steady);
    }
}
