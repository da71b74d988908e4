package dev.healing.testkit;

import dev.healing.assessment.Willingness;
import dev.healing.plan.Form;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Planned;
import dev.healing.practice.BondKind;
import dev.healing.practice.Practice;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Contact;
import java.util.EnumSet;
import java.util.Optional;

/** What a path and the contact between the two leave room for. */
final class PathLaws {

    private static final EnumSet<Contact> OUT =
            EnumSet.of(Contact.NONE, Contact.NO_CONTACT_REQUESTED, Contact.COURT_ORDER);
    private static final EnumSet<Contact> OPEN =
            EnumSet.of(Contact.LIVING_TOGETHER, Contact.REGULAR, Contact.OCCASIONAL, Contact.REMOTE);

    private final Examined plan;
    private final Faults faults;

    PathLaws(Examined plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        alone();
        asks();
        withoutContact();
        heat();
        strength();
    }

    private void alone() {
        boolean danger = plan.path() == Path.SAFETY_FIRST;
        boolean alone = danger || plan.path() == Path.LET_GO || plan.path() == Path.REFLECT;
        plan.chosen().forEach(planned -> {
            String id = planned.practice();
            boolean reaches = planned.reaches() != Reach.NONE;
            boolean care = plan.form() == Form.STAY_CLOSE && Examined.is(planned, Topic.CARE);
            faults.rule("INV-05, INV-35, INV-36", !alone || !Examined.joint(planned), id + " together");
            faults.rule("INV-05", !danger || !reaches || care, id + " reaches out of danger");
            faults.rule("INV-36", plan.form() != Form.REMEMBERING || !reaches, id + " reaches who has died");
            boolean reflect = plan.path() == Path.REFLECT;
            faults.rule("INV-35", !reflect || planned.reaches() != Reach.ASKS, id + " asks while reflecting");
        });
        boolean look = plan.path() != Path.REFLECT || plan.plan().notes().contains(Note.RECHECK);
        faults.rule("INV-35", look, "no word on looking again");
    }

    private void asks() {
        long invitations = count(Topic.INVITATION);
        faults.rule("INV-90", invitations <= 1, invitations + " invitations");
        boolean yes = plan.today().otherWillingness().equals(Optional.of(Willingness.WILLING));
        long asks = plan.sessions().stream()
                .filter(session -> session.reaches() == Reach.ASKS)
                .map(Planned::practice)
                .distinct()
                .count();
        faults.rule("INV-17", yes || plan.plan().kind() == BondKind.PARENT_OF_MINOR || asks <= 1, asks + " asked");
    }

    private long count(Topic topic) {
        return plan.chosen()
                .filter(planned -> Examined.is(planned, topic))
                .map(Planned::practice)
                .distinct()
                .count();
    }

    private void withoutContact() {
        Optional<Contact> contact = plan.situation().relationship().contact();
        if (contact.filter(OUT::contains).isEmpty()) {
            return;
        }
        plan.chosen().forEach(planned -> {
            boolean word = Examined.is(planned, Topic.INVITATION) || Examined.is(planned, Topic.PARTING);
            boolean quiet = planned.reaches() == Reach.NONE || (contact.get() == Contact.NONE && word);
            faults.rule("LAW-02", quiet && !Examined.joint(planned), planned.practice() + " without contact");
        });
        boolean told = plan.path() == Path.SAFETY_FIRST || plan.plan().notes().contains(Note.BOND_NOT_REPAIRED_ALONE);
        faults.rule("LAW-02", told, "that the bond itself is not mended is not told");
    }

    private void heat() {
        faults.rule(
                "INV-46",
                !plan.acute() || plan.sessions().stream().noneMatch(Examined::joint),
                "together while it is hot");
        boolean open =
                plan.situation().relationship().contact().filter(OPEN::contains).isPresent();
        boolean path = plan.path() == Path.HEAL_TOGETHER
                || plan.path() == Path.REFLECT
                || (plan.path() == Path.OWN_WORK && open && plan.form() != Form.WAITING);
        if (plan.acute() && path && !underThirteen()) {
            faults.rule("INV-46", plan.plan().reviewWeek() == 1, "a hot day is looked at late");
            boolean pause = plan.plan().atHand().stream()
                    .findFirst()
                    .filter(this::isLongPause)
                    .isPresent();
            faults.rule("INV-46", pause || !hasLongPause(), "no long pause first");
        }
    }

    private boolean isLongPause(Planned planned) {
        return isLongPause(plan.practice(planned));
    }

    private static boolean isLongPause(Practice practice) {
        return practice.topics().contains(Topic.PAUSE) && practice.leastMinutes() >= 20;
    }

    /** An app may hide it, and a person may not want it. */
    private boolean hasLongPause() {
        return plan.catalog().practices().values().stream()
                .anyMatch(practice -> isLongPause(practice)
                        && !plan.catalog().hidden().contains(practice.id())
                        && !plan.situation().declined().contains(practice.id()));
    }

    private void strength() {
        boolean own = plan.path() == Path.SAFETY_FIRST || plan.form() == Form.REMEMBERING || underThirteen();
        faults.rule("LAW-18", !own || plan.plan().kept().strengths().isEmpty(), "a strength of the bond");
    }

    private boolean underThirteen() {
        return plan.situation().relationship().self().ages().equals(Optional.of(AgeGroup.CHILD));
    }
}
