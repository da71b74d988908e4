package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Closeness;
import dev.healing.relationship.Contact;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.relationship.SharedDuty;
import dev.healing.testkit.Situations;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("LAW-02, INV-17, INV-31, INV-32, INV-90, INV-92: contact, the other, the hurt and the day, fact by fact")
class OtherFactsTest {

    private static final Findings OF_CONTACT = Findings.of(
            OPEN_CONTACT,
            OFTEN_TOGETHER,
            LIVING_TOGETHER,
            REMOTE_CONTACT,
            SUPERVISED_CONTACT,
            NO_CONTACT,
            SILENCE_ASKED,
            COURT_ORDER,
            CONTACT_UNANSWERED);
    private static final Findings OF_THE_BOND =
            Findings.of(BOND_ENDED, ENDED_BY_OTHER, ENDED_BY_ME, ENDED_TOGETHER, OTHER_DIED, FRESH_LOSS);
    private static final Findings OF_THE_OTHER =
            Findings.of(OTHER_WILLING, OTHER_UNSURE, OTHER_NOT_NOW, OTHER_UNWILLING, OTHER_UNKNOWN, OTHER_UNANSWERED);
    private static final Findings OF_INVITING =
            Findings.of(INVITATION_OPEN, INVITED_RECENTLY, INVITATIONS_UNTOLD, WAITING_FOR_ANSWER);
    private static final Findings OF_HEARING =
            Findings.of(HEARD, NOT_FULLY_HEARD, I_HURT_THEM, THEY_HURT_ME, BOTH_HURT, HURT_NOT_HEARD, OTHER_NOT_HEARD);
    private static final Findings OF_BETRAYAL =
            Findings.of(FRESH_BETRAYAL, DECEIT, STAGE_STABILISE, STAGE_UNDERSTAND, STAGE_DECIDE);

    private static Findings bond(UnaryOperator<RelationshipBuilder> change) {
        Relationship couple = Relationship.coupleLivingTogether();
        return Findings.of(
                Situation.of(change.apply(couple.toBuilder()).build(), Assessment.calmAndWilling(Situations.TODAY)),
                Set.of());
    }

    private static Situation situation(UnaryOperator<AssessmentBuilder> said) {
        Assessment calm = Assessment.calmAndWilling(Situations.TODAY);
        return Situation.of(
                Relationship.coupleLivingTogether(),
                said.apply(calm.toBuilder()).build());
    }

    private static Findings today(UnaryOperator<AssessmentBuilder> said) {
        return Findings.of(situation(said), Set.of());
    }

    private static Findings findings(String names) {
        return Findings.copyOf(Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(names == null ? "" : names)
                .map(Finding::valueOf)
                .toList());
    }

    private static LocalDate ago(int days) {
        return Situations.TODAY.minusDays(days);
    }

    @ParameterizedTest
    @CsvSource({
        "LIVING_TOGETHER, OPEN_CONTACT OFTEN_TOGETHER LIVING_TOGETHER",
        "REGULAR, OPEN_CONTACT OFTEN_TOGETHER",
        "OCCASIONAL, OPEN_CONTACT",
        "REMOTE, OPEN_CONTACT REMOTE_CONTACT",
        "SUPERVISED, SUPERVISED_CONTACT",
        "NONE, NO_CONTACT",
        "NO_CONTACT_REQUESTED, SILENCE_ASKED",
        "COURT_ORDER, COURT_ORDER",
        ", CONTACT_UNANSWERED"
    })
    void contact(Contact contact, String expected) {
        assertThat(bond(b -> b.contact(Optional.ofNullable(contact))).and(OF_CONTACT))
                .isEqualTo(findings(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "ONGOING, ",
        "ENDED_BY_OTHER, BOND_ENDED ENDED_BY_OTHER",
        "ENDED_BY_ME, BOND_ENDED ENDED_BY_ME",
        "ENDED_TOGETHER, BOND_ENDED ENDED_TOGETHER",
        "OTHER_DIED, OTHER_DIED FRESH_LOSS"
    })
    void theBond(Bond bond, String expected) {
        assertThat(bond(b -> b.bond(bond)).and(OF_THE_BOND)).isEqualTo(findings(expected));
    }

    @Test
    void aLossIsFreshForHalfAYearOrAsLongAsItIsNamed() {
        int weeks = 26 * 7;

        assertThat(bond(b -> b.bond(Bond.OTHER_DIED).lossOn(ago(weeks - 1))).has(FRESH_LOSS))
                .isTrue();
        assertThat(bond(b -> b.bond(Bond.OTHER_DIED).lossOn(ago(weeks))).has(FRESH_LOSS))
                .isFalse();
        assertThat(bond(b -> b.lossOn(ago(1))).has(FRESH_LOSS)).isFalse();
        assertThat(today(a -> a.addCircumstance(Circumstance.BEREAVEMENT)).has(FRESH_LOSS))
                .isTrue();
    }

    @Test
    void closenessAndDuties() {
        Findings both = Findings.of(CASUAL_BOND, CLOSE_BOND);
        Findings duties = Findings.of(SHARED_CHILDREN, SHARED_DUTIES);

        assertThat(bond(b -> b.closeness(Closeness.CASUAL)).and(both)).isEqualTo(Findings.of(CASUAL_BOND));
        assertThat(bond(b -> b.closeness(Closeness.CLOSEST)).and(both)).isEqualTo(Findings.of(CLOSE_BOND));
        assertThat(bond(b -> b.closeness(Optional.empty())).hasAny(both)).isFalse();
        assertThat(bond(b -> b.addSharedDuty(SharedDuty.CHILDREN)).and(duties)).isEqualTo(duties);
        assertThat(bond(b -> b.addSharedDuty(SharedDuty.HOME)).and(duties)).isEqualTo(Findings.of(SHARED_DUTIES));
        assertThat(bond(b -> b).hasAny(duties)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WILLING, OTHER_WILLING",
        "UNSURE, OTHER_UNSURE",
        "NOT_NOW, OTHER_NOT_NOW",
        "UNWILLING, OTHER_UNWILLING",
        "UNKNOWN, OTHER_UNKNOWN",
        ", OTHER_UNANSWERED"
    })
    void theOther(Willingness willingness, String expected) {
        Findings f = today(a -> a.otherWillingness(Optional.ofNullable(willingness)));

        assertThat(f.and(OF_THE_OTHER)).isEqualTo(findings(expected));
        assertThat(f.has(NO_ONCE)).isEqualTo(willingness == Willingness.UNWILLING);
    }

    @Test
    void aNoIsRemembered() {
        Situation before = situation(a -> a).toBuilder()
                .addAssessment(Assessment.calmAndWilling(ago(500)).toBuilder()
                        .otherWillingness(Willingness.UNWILLING)
                        .build())
                .build();

        assertThat(Findings.of(before, Set.of()).has(NO_ONCE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", , INVITED_RECENTLY INVITATIONS_UNTOLD",
        "0, , INVITATION_OPEN",
        "1, , INVITED_RECENTLY WAITING_FOR_ANSWER",
        "0, 89, INVITED_RECENTLY",
        "0, 90, INVITATION_OPEN",
        "1, 90, INVITATION_OPEN WAITING_FOR_ANSWER",
        "2, 300, INVITED_RECENTLY WAITING_FOR_ANSWER",
        ", 300, INVITED_RECENTLY INVITATIONS_UNTOLD"
    })
    @DisplayName("INV-90: an invitation is open only where the answers say so")
    void invitations(Integer unanswered, Integer daysAgo, String expected) {
        Findings f = today(
                a -> a.invitationsUnanswered(unanswered == null ? OptionalInt.empty() : OptionalInt.of(unanswered))
                        .lastInvitedOn(Optional.ofNullable(daysAgo).map(OtherFactsTest::ago)));

        assertThat(f.and(OF_INVITING)).isEqualTo(findings(expected));
    }

    @Test
    void waitingForAnAnswerAlsoAfterNotNow() {
        assertThat(today(a -> a.otherWillingness(Willingness.NOT_NOW)).has(WAITING_FOR_ANSWER))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void acknowledged(Acknowledged who) {
        assertThat(today(a -> a.acknowledged(who)).has(ACKNOWLEDGED_BY_BOTH)).isEqualTo(who == Acknowledged.BOTH);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, SELF, HEARD I_HURT_THEM",
        "NO, SELF, NOT_FULLY_HEARD I_HURT_THEM OTHER_NOT_HEARD",
        ", SELF, I_HURT_THEM OTHER_NOT_HEARD",
        "YES, OTHER, HEARD THEY_HURT_ME",
        "PARTLY, OTHER, NOT_FULLY_HEARD THEY_HURT_ME HURT_NOT_HEARD",
        "NO, BOTH, NOT_FULLY_HEARD BOTH_HURT HURT_NOT_HEARD OTHER_NOT_HEARD",
        "YES, BOTH, HEARD BOTH_HURT",
        "NO, NEITHER, NOT_FULLY_HEARD",
        "NO, UNSURE, NOT_FULLY_HEARD HURT_NOT_HEARD",
        ", , HURT_NOT_HEARD"
    })
    void hearing(Heard heard, HarmedBy by, String expected) {
        Findings f = today(a -> a.heard(Optional.ofNullable(heard)).harmedBy(Optional.ofNullable(by)));

        assertThat(f.and(OF_HEARING)).isEqualTo(findings(expected));
    }

    @ParameterizedTest
    @CsvSource({"NONE, BOUNDARIES_NONE", "PARTLY, BOUNDARIES_NONE", "CROSSED, BOUNDARIES_CROSSED", "CLEAR, ", ", "})
    void boundaries(Boundaries limits, String expected) {
        assertThat(today(a -> a.boundaries(Optional.ofNullable(limits)))
                        .and(Findings.of(BOUNDARIES_NONE, BOUNDARIES_CROSSED)))
                .isEqualTo(findings(expected));
    }

    @ParameterizedTest
    @EnumSource
    void damage(Damage damage) {
        assertThat(today(a -> a.damage(damage)).and(Findings.of(SCRATCH, CRACK, BREAK, COLLAPSE)))
                .isEqualTo(findings(damage.name()));
    }

    @ParameterizedTest
    @CsvSource({
        ", NO, FRESH_BETRAYAL STAGE_STABILISE",
        "90, NO, FRESH_BETRAYAL STAGE_STABILISE",
        "91, NO, STAGE_UNDERSTAND",
        "91, YES, DECEIT STAGE_STABILISE",
        "91, UNSURE, DECEIT STAGE_STABILISE",
        "91, , DECEIT STAGE_STABILISE"
    })
    @DisplayName("INV-31, INV-32: one stage at a time")
    void betrayal(Integer daysAgo, Answer deceit, String expected) {
        Findings f = today(a -> a.addHarm(Harm.BETRAYAL)
                .betrayalOn(Optional.ofNullable(daysAgo).map(OtherFactsTest::ago))
                .deceitOngoing(Optional.ofNullable(deceit)));

        assertThat(f.and(OF_BETRAYAL)).isEqualTo(findings(expected));
        assertThat(today(a -> a.betrayalOn(ago(1))).hasAny(OF_BETRAYAL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 1, meaning, STAGE_DECIDE",
        "YES, 0, meaning, STAGE_UNDERSTAND",
        "NO, 1, meaning, STAGE_UNDERSTAND",
        "YES, 1, other, STAGE_UNDERSTAND"
    })
    @DisplayName("INV-32: deciding comes after understanding was done and heard")
    void decidingComesLast(Heard heard, int times, String practice, Finding expected) {
        Situation later =
                situation(a -> a.addHarm(Harm.BETRAYAL)
                                .betrayalOn(ago(200))
                                .deceitOngoing(Answer.NO)
                                .heard(heard))
                        .toBuilder()
                        .putDone(practice, times)
                        .build();

        assertThat(Findings.of(later, Set.of("meaning")).and(OF_BETRAYAL)).isEqualTo(Findings.of(expected));
    }
}
