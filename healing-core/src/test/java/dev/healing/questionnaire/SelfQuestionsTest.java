package dev.healing.questionnaire;

import static dev.healing.questionnaire.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Consent;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.TouchConsent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How the person is, and what they can give: who is asked what")
class SelfQuestionsTest {

    private static final String COPING = "assessment.coping";
    private static final String HABIT = "assessment.myHabit";
    private static final String SELF = "relationship.self.limits";
    private static final String OTHER = "relationship.other.limits";
    private static final String COURT = "assessment.liveCase";
    private static final String MINUTES = "assessment.weeklyMinutes";

    private static List<String> asked(Sheet sheet) {
        return Sheets.asked(SelfQuestions.all(), sheet);
    }

    private static Question question(String id) {
        return Sheets.question(SelfQuestions.all(), id);
    }

    @Test
    @DisplayName("LAW-08: touch is asked about between the limits and the court, of a couple only")
    void couple() {
        assertThat(asked(COUPLE))
                .containsExactly(
                        COPING,
                        HABIT,
                        SELF,
                        OTHER,
                        "assessment.consentToTouch.self",
                        "assessment.consentToTouch.other",
                        COURT,
                        MINUTES);
        assertThat(asked(FRIENDS)).containsExactly(COPING, HABIT, SELF, OTHER, COURT, MINUTES);
    }

    @Test
    @DisplayName("INV-21: a teenager is not asked about a court case, a child for minutes only")
    void minors() {
        assertThat(asked(TEENAGER)).containsExactly(COPING, HABIT, SELF, OTHER, MINUTES);
        assertThat(asked(CHILD)).containsExactly(MINUTES);
    }

    @Test
    @DisplayName("INV-74: whoever mourns or is in danger is asked how they cope, and for minutes")
    void whereNothingIsMended() {
        assertThat(asked(MOURNING)).containsExactly(COPING, MINUTES);
        assertThat(asked(concern(Known.THREATS))).containsExactly(COPING, MINUTES);
        assertThat(asked(concern(Known.I_HARMED))).containsExactly(COPING, SELF, OTHER, MINUTES);
    }

    @Test
    @DisplayName("INV-28: the yes of one is not the yes of both")
    void consentIsToldForEachAlone() {
        Sheet mine = question("assessment.consentToTouch.self").fill(COUPLE, List.of("YES"));
        Sheet both = question("assessment.consentToTouch.other").fill(mine, List.of("UNSURE"));

        assertThat(mine.now().consentToTouch()).isEqualTo(new TouchConsent(Consent.YES, Consent.NOT_ASKED));
        assertThat(both.now().consentToTouch()).isEqualTo(new TouchConsent(Consent.YES, Consent.UNSURE));
    }

    @Test
    @DisplayName("the usual minutes are read as unanswered, because they are what counts where none were told")
    void usualMinutes() {
        Question minutes = question(MINUTES);

        assertThat(minutes.given(minutes.fill(COUPLE, List.of("120")))).isEmpty();
        assertThat(minutes.given(minutes.fill(COUPLE, List.of("60")))).containsExactly("60");
        assertThat(minutes.fill(COUPLE, List.of()).now().weeklyMinutes()).isEqualTo(120);
    }
}
