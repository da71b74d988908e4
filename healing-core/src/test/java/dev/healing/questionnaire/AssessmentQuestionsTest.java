package dev.healing.questionnaire;

import static dev.healing.questionnaire.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Circumstance;
import dev.healing.assessment.Harm;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Contact;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("INV-21, INV-26, INV-74, INV-90, INV-91: what is asked about today, section by section, and of whom")
class AssessmentQuestionsTest {

    private static List<String> life(Sheet sheet) {
        return asked(AssessmentQuestions.life(), sheet);
    }

    private static List<String> wish(Sheet sheet) {
        return asked(AssessmentQuestions.wish(), sheet);
    }

    private static List<String> other(Sheet sheet) {
        return asked(AssessmentQuestions.other(), sheet);
    }

    private static List<String> hurt(Sheet sheet) {
        return asked(AssessmentQuestions.hurt(), sheet);
    }

    private static List<String> between(Sheet sheet) {
        return asked(AssessmentQuestions.between(), sheet);
    }

    @Test
    @DisplayName("what life brings, and who is around, is asked of everybody but a child")
    void life() {
        for (Sheet sheet : List.of(COUPLE, TEENAGER, MOURNING, concern(Known.THREATS))) {
            assertThat(life(sheet)).containsExactly("assessment.circumstances", "assessment.thirdParties");
        }
        assertThat(life(CHILD)).isEmpty();
        assertThat(life(today(day -> day.addCircumstance(Circumstance.CARING))))
                .containsExactly(
                        "assessment.circumstances",
                        "safety.carer",
                        "relationship.other.capacity",
                        "assessment.thirdParties");
    }

    @Test
    @DisplayName(
            "INV-26, INV-91: a parent is asked for the strength they have, a minor for what is good and what is broken")
    void wish() {
        assertThat(wish(COUPLE))
                .containsExactly(
                        "assessment.strengths",
                        "assessment.everJoy",
                        "assessment.everLifted",
                        "assessment.brokenBy",
                        "assessment.loveRemains",
                        "assessment.desireToGrow",
                        "assessment.intention",
                        "assessment.damage");
        assertThat(wish(PARENT))
                .containsExactly("assessment.strengths", "assessment.desireToGrow", "assessment.damage");
        assertThat(wish(TEENAGER)).containsExactly("assessment.strengths", "assessment.damage");
    }

    @Test
    @DisplayName("INV-90: whoever has a willing other is asked what both have said, anybody else about invitations")
    void other() {
        assertThat(other(COUPLE)).containsExactly("assessment.otherWillingness", "assessment.acknowledged");
        assertThat(other(unsure(bond -> bond)))
                .containsExactly(
                        "assessment.otherWillingness", "assessment.invitationsUnanswered", "assessment.lastInvitedOn");
        assertThat(other(unsure(bond -> bond.contact(Contact.COURT_ORDER))))
                .containsExactly("assessment.otherWillingness");
        assertThat(other(parentOf(AgeGroup.CHILD))).containsExactly("assessment.acknowledged");
    }

    @Test
    @DisplayName("who did it and who was heard is asked where something happened, the days of it after a betrayal")
    void hurt() {
        assertThat(hurt(COUPLE)).containsExactly("assessment.harms");
        assertThat(hurt(today(day -> day.addHarm(Harm.HARSH_WORDS))))
                .containsExactly("assessment.harms", "assessment.harmedBy", "assessment.heard");
        assertThat(hurt(today(day -> day.addHarm(Harm.BETRAYAL))))
                .containsExactly(
                        "assessment.harms",
                        "assessment.harmedBy",
                        "assessment.heard",
                        "assessment.betrayalOn",
                        "assessment.deceitOngoing");
        assertThat(hurt(today(day -> day.addHarm(Harm.BETRAYAL).addConcern(Known.THREATS.concern()))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "INV-21, INV-33: one's own part is asked neither of a minor nor of who was hurt; of heat also who has used force")
    void between() {
        assertThat(between(COUPLE))
                .containsExactly(
                        "assessment.openness",
                        "assessment.trust",
                        "assessment.boundaries",
                        "assessment.rehashing",
                        "assessment.heaviness",
                        "assessment.guardedness",
                        "assessment.ownPartSeen",
                        "assessment.conflictHeat");
        for (Sheet spared : List.of(TEENAGER, today(day -> day.harmedBy(HarmedBy.OTHER)))) {
            assertThat(between(spared)).doesNotContain("assessment.ownPartSeen").hasSize(7);
        }
        assertThat(between(concern(Known.I_HARMED))).containsExactly("assessment.conflictHeat");
    }

    @Test
    @DisplayName(
            "INV-74: whoever mourns or is in danger is asked nothing about wish, the other, the hurt or how it is between them")
    void whereNothingIsMended() {
        for (Sheet sheet : List.of(MOURNING, CHILD, concern(Known.THREATS), concern(Known.SELF_HARM))) {
            assertThat(wish(sheet)).isEmpty();
            assertThat(other(sheet)).isEmpty();
            assertThat(hurt(sheet)).isEmpty();
            assertThat(between(sheet)).isEmpty();
        }
    }

    @Test
    @DisplayName("whoever hurt the other is asked about trust and being heard in other words")
    void otherWords() {
        Sheet iDidIt = today(day -> day.harmedBy(HarmedBy.SELF));
        Sheet theyDidIt = today(day -> day.harmedBy(HarmedBy.OTHER));

        for (Question question : List.of(
                Sheets.question(AssessmentQuestions.hurt(), "assessment.heard"),
                Sheets.question(AssessmentQuestions.between(), "assessment.trust"))) {
            assertThat(question.wordings()).containsExactly(question.id(), question.id() + ".iHurt");
            assertThat(question.wording(iDidIt)).isEqualTo(question.id() + ".iHurt");
            assertThat(question.wording(theyDidIt)).isEqualTo(question.id());
        }
        Question openness = Sheets.question(AssessmentQuestions.between(), "assessment.openness");
        assertThat(openness.wordings()).containsExactly("assessment.openness");
        assertThat(openness.wording(iDidIt)).isEqualTo("assessment.openness");
    }
}
