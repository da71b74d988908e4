package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.ContactGate.*;
import static dev.healing.plan.GateCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Presence;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LAW-02, INV-17, INV-18, INV-90: what contact and the other's own will withhold, line by line")
class ContactGateTest {

    private static final Standing ANYBODY = at(Path.OWN_WORK, Form.ONE_SIDED);

    private static Standing person(Finding... findings) {
        return at(Path.OWN_WORK, Form.ONE_SIDED, findings);
    }

    private static PracticeBuilder inPerson(PracticeBuilder practice) {
        return practice.presence(Presence.IN_PERSON);
    }

    private static PracticeBuilder onlyFor(BondKind kind, PracticeBuilder practice) {
        return practice.kinds(ImmutableSet.of(kind));
    }

    @ParameterizedTest
    @MethodSource({"outOfTouch", "silence", "withinTheOrder", "withoutAYes", "aNo", "invitations"})
    void everyLine(GateCase line) {
        assertThat(line.isShut()).isEqualTo(line.shut());
    }

    static Stream<GateCase> outOfTouch() {
        Gate gate = OWN_WORK_WITHOUT_CONTACT;
        Standing parting = at(Path.LET_GO, Form.PARTING, NO_CONTACT);
        return Stream.of(
                shut("not told", gate, ANYBODY, asking()),
                shut("not told", gate, ANYBODY, everyday()),
                shut("not told", gate, ANYBODY, together()),
                open("alone", gate, ANYBODY, alone()),
                open("in touch", gate, person(OPEN_CONTACT), asking()),
                open("a third person is there", gate, person(SUPERVISED_CONTACT), asking()),
                shut("no contact", gate, person(NO_CONTACT), asking()),
                open("a first word", gate, person(NO_CONTACT), asking(Topic.INVITATION)),
                shut("a first word, contact not told", gate, ANYBODY, asking(Topic.INVITATION)),
                shut("a first word together", gate, person(NO_CONTACT), together(Topic.INVITATION)),
                shut("a first word, said no", gate, person(NO_CONTACT, OTHER_UNWILLING), asking(Topic.INVITATION)),
                shut("a first word, not told", gate, person(NO_CONTACT, OTHER_UNANSWERED), asking(Topic.INVITATION)),
                open("a last word", gate, parting, asking(Topic.PARTING)),
                shut("a last word, no ending", gate, person(NO_CONTACT), asking(Topic.PARTING)),
                shut("another word", gate, parting, asking(Topic.TRUST)));
    }

    static Stream<GateCase> silence() {
        Gate gate = SILENCE_IS_KEPT;
        Standing remote = person(REMOTE_CONTACT);
        return Stream.of(
                shut("asked for", gate, person(SILENCE_ASKED), asking(Topic.INVITATION)),
                shut("ordered", gate, person(COURT_ORDER), everyday()),
                shut("stalked", gate, person(STALKING), together()),
                open("alone", gate, person(SILENCE_ASKED), alone()),
                open("nobody asked", gate, ANYBODY, asking()),
                shut("asking in one place", SAME_PLACE, remote, inPerson(asking())),
                shut("together in one place", SAME_PLACE, remote, inPerson(together())),
                open("from afar", SAME_PLACE, remote, asking()),
                open("alone", SAME_PLACE, remote, inPerson(alone())),
                open("they meet", SAME_PLACE, ANYBODY, inPerson(asking())));
    }

    static Stream<GateCase> withinTheOrder() {
        Gate gate = WITHIN_THE_ORDER;
        Standing child = person(SUPERVISED_CONTACT);
        Standing grown = person(SUPERVISED_CONTACT, BOTH_ADULTS);
        return Stream.of(
                shut("asking", gate, child, asking()),
                shut("together", gate, child, together()),
                open("alone", gate, child, alone()),
                open("light, within the order", gate, child, asking(Topic.WITHIN_ORDER)),
                shut(
                        "within the order, not light",
                        gate,
                        child,
                        asking(Topic.WITHIN_ORDER).depth(Depth.MODERATE)),
                shut(
                        "within the order, a hug",
                        gate,
                        child,
                        asking(Topic.WITHIN_ORDER).touch(Touch.COMFORT)),
                open("adults, from afar", gate, grown, asking()),
                shut("adults, in one place", gate, grown, inPerson(asking())),
                shut("adults, deep", gate, grown, deep(asking())),
                open("no order", gate, ANYBODY, asking()));
    }

    static Stream<GateCase> withoutAYes() {
        Gate gate = WITHOUT_A_YES;
        Standing parting = at(Path.LET_GO, Form.PARTING);
        PracticeBuilder childsWord = onlyFor(BondKind.MINOR_CHILD, asking());
        return Stream.of(
                shut("together", gate, ANYBODY, together()),
                shut("asking", gate, ANYBODY, asking()),
                open("alone", gate, ANYBODY, alone()),
                open("together, with a yes", gate, person(OTHER_WILLING), together()),
                open("a parent needs no yes", gate, person(PARENT_OF_MINOR), together()),
                open("a first word", gate, ANYBODY, asking(Topic.INVITATION)),
                shut("a first word, said no", gate, person(OTHER_UNWILLING), asking(Topic.INVITATION)),
                open("a last word", gate, parting, asking(Topic.PARTING)),
                shut("a last word, no ending", gate, ANYBODY, asking(Topic.PARTING)),
                open("a child's own word", gate, ANYBODY, childsWord),
                shut("a child's own word, said no", gate, person(OTHER_UNWILLING), childsWord),
                shut("a child's own word, not told", gate, person(OTHER_UNANSWERED), childsWord),
                shut("a grown child's word", gate, ANYBODY, onlyFor(BondKind.GROWN_PARENT_CHILD, asking())),
                shut("every day, seldom met", gate, ANYBODY, everyday()),
                open("every day, often met", gate, person(OFTEN_TOGETHER), everyday()));
    }

    static Stream<GateCase> aNo() {
        Standing no = person(OTHER_UNWILLING);
        Standing teenager = person(PARENT_OF_MINOR, OTHER_TEEN, OTHER_UNWILLING);
        PracticeBuilder apology = onlyFor(BondKind.PARENT_OF_MINOR, asking(Topic.APOLOGY));
        return Stream.of(
                shut("affection", NO_AFFECTION_AFTER_A_NO, no, alone(Topic.AFFECTION)),
                shut("a hug", NO_AFFECTION_AFTER_A_NO, no, alone().touch(Touch.COMFORT)),
                open("neither", NO_AFFECTION_AFTER_A_NO, no, alone()),
                open("no no", NO_AFFECTION_AFTER_A_NO, ANYBODY, alone(Topic.AFFECTION)),
                shut("together", A_TEENAGERS_NO, teenager, together()),
                shut("asking", A_TEENAGERS_NO, teenager, asking()),
                open("alone", A_TEENAGERS_NO, teenager, alone()),
                open("a short apology", A_TEENAGERS_NO, teenager, apology),
                shut("a deep apology", A_TEENAGERS_NO, teenager, deep(apology)),
                shut("an apology for anybody", A_TEENAGERS_NO, teenager, asking(Topic.APOLOGY)),
                open("a child's no", A_TEENAGERS_NO, person(PARENT_OF_MINOR, OTHER_UNWILLING), together()),
                open("not told", A_TEENAGERS_NO, person(PARENT_OF_MINOR, OTHER_TEEN), together()),
                open("no child of mine", A_TEENAGERS_NO, person(OTHER_TEEN, OTHER_UNWILLING), together()));
    }

    static Stream<GateCase> invitations() {
        Gate gate = FEW_INVITATIONS;
        Standing caring = at(Path.OWN_WORK, Form.CARING, INVITATION_OPEN);
        PracticeBuilder invitation = asking(Topic.INVITATION);
        return Stream.of(
                open("one's own half, long after the last", gate, person(INVITATION_OPEN), invitation),
                shut("too soon", gate, ANYBODY, invitation),
                shut("another form", gate, caring, invitation),
                open("no invitation", gate, ANYBODY, asking()));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ONCE", "OTHER_UNANSWERED", "BOND_ENDED", "SILENCE_ASKED", "COURT_ORDER", "I_HARMED"})
    void neverInvitedWith(Finding never) {
        assertThat(shut("with " + never, FEW_INVITATIONS, person(INVITATION_OPEN, never), asking(Topic.INVITATION)))
                .matches(GateCase::isShut);
    }
}
