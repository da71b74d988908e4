package dev.healing.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.healing.assessment.Situation;
import dev.healing.relationship.Bond;
import dev.healing.relationship.RelationshipKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One way through the questionnaire: on, back, past a section, and to the end")
class InterviewTest {

    private static final Interview BEGUN = Questionnaire.full().begin(RelationshipKind.FRIENDSHIP, Walk.DAY);
    private static final Interview ENDED =
            Walk.with(RelationshipKind.FRIENDSHIP, (question, at) -> List.of()).end();

    private static String id(Interview at) {
        return at.question().orElseThrow().id();
    }

    private static Interview at(String id) {
        return Stream.iterate(BEGUN, Interview::goOn)
                .filter(at -> id(at).equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("it begins at the second question; from the first one nothing is further back")
    void backToTheFirst() {
        assertThat(id(BEGUN)).isEqualTo("relationship.bond");
        assertThat(id(BEGUN.back())).isEqualTo("relationship.kind");
        assertThat(id(BEGUN.back().back())).isEqualTo("relationship.kind");
        assertThat(BEGUN.back().given()).containsExactly("FRIENDSHIP");
    }

    @Test
    @DisplayName("going back passes over what this person is not asked")
    void backOverWhatIsNotAsked() {
        Interview contact = at("relationship.contact");

        assertThat(id(contact.back())).isEqualTo("relationship.other.ageGroup");
    }

    @Test
    @DisplayName("going on keeps an answer, leaving open takes it back")
    void goingOn() {
        Interview answered = BEGUN.answer("ENDED_BY_ME").back();

        assertThat(answered.given()).containsExactly("ENDED_BY_ME");
        assertThat(answered.goOn().back().given()).containsExactly("ENDED_BY_ME");
        assertThat(answered.leaveOpen().back().given()).isEmpty();
        assertThat(answered.options()).contains("ONGOING", "ENDED_BY_ME");
        assertThat(answered.wording()).isEqualTo("relationship.bond");
    }

    @Test
    @DisplayName("a section can be passed as a whole, the last one to the end; what was answered in it stays")
    void pastASection() {
        Interview first = BEGUN.goPastSection();
        Interview answered = first.answer("YES");

        assertThat(id(first)).isEqualTo("safety.fear");
        assertThat(id(answered.goPastSection())).isEqualTo("relationship.self.ageGroup");
        assertThat(answered.goPastSection().situation()).isEqualTo(answered.situation());
        assertThat(at("assessment.coping").goPastSection().question()).isEmpty();
    }

    @Test
    @DisplayName("it resumes after the last answer; an answer to what is not asked any more is not the last")
    void resuming() {
        Situation answered = at("assessment.trust").answer("3").situation();
        Situation mourning = answered.toBuilder()
                .relationship(answered.relationship().toBuilder()
                        .bond(Bond.OTHER_DIED)
                        .build())
                .build();

        assertThat(id(Questionnaire.full().resume(answered))).isEqualTo("assessment.boundaries");
        assertThat(id(Questionnaire.full().resume(answered).back())).isEqualTo("assessment.trust");
        assertThat(id(Questionnaire.full().resume(mourning))).isEqualTo("safety.life");
    }

    @Test
    @DisplayName("five questions take a minute, and a minute begun counts")
    void minutesLeft() {
        List<Interview> all = Walk.with(RelationshipKind.FRIENDSHIP, (question, at) -> List.of()).steps().stream()
                .map(Walk.Step::at)
                .toList();

        for (int i = 0; i < all.size(); i++) {
            Interview at = all.get(i);
            assertThat(at.minutesLeft()).isEqualTo((int) Math.ceil(at.questionsLeft() / 5.0));
            assertThat(at.questionsLeft()).isPositive();
            assertThat(at).hasToString("Interview{questionsLeft=" + at.questionsLeft() + "}");
        }
        assertThat(all.get(all.size() - 1).questionsLeft()).isEqualTo(1);
        assertThat(ENDED.questionsLeft()).isZero();
        assertThat(ENDED.minutesLeft()).isZero();
    }

    @Test
    @DisplayName("at the end nothing is asked any more, but one can go back")
    void theEnd() {
        assertThat(ENDED.question()).isEmpty();
        for (Runnable step : List.<Runnable>of(
                ENDED::options, ENDED::wording, ENDED::given, ENDED::leaveOpen, ENDED::goOn, ENDED::goPastSection)) {
            assertThatIllegalStateException().isThrownBy(step::run).withMessage("there is no question left");
        }
        assertThat(id(ENDED.back())).isEqualTo("assessment.weeklyMinutes");
    }
}
