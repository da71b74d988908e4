package dev.healing.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.relationship.RelationshipKind;
import dev.healing.validation.InvalidDataException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The private section")
class SafetySectionTest {

    private static final List<String> FIRST =
            SafetyItem.FIRST.stream().map(SafetyItem::id).toList();

    /** Denies whatever is not said, and leaves every other section open. */
    private static Walk saying(Map<String, String> said) {
        return Walk.with(RelationshipKind.ROMANTIC, (question, at) -> {
            String reply = said.getOrDefault(question.id(), "NO");
            return question.section() == Section.SAFETY && !reply.isEmpty() ? List.of(reply) : List.of();
        });
    }

    private static SafetyAnswered answered(Map<String, String> said) {
        return saying(said).end().situation().newest().safetyAnswered();
    }

    @Test
    @DisplayName("comes after two easy questions, the five first ones first")
    void comesAfterTwoEasyOnes() {
        List<String> ids = Questionnaire.full().questions().stream()
                .map(Question::id)
                .limit(7)
                .toList();

        assertThat(ids.subList(0, 2)).containsExactly("relationship.kind", "relationship.bond");
        assertThat(ids.subList(2, 7)).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("INV-03: five times no is CORE, every no is ALL, one left open is PARTLY, nothing is SKIPPED")
    void saysHowMuchWasAnswered() {
        assertThat(answered(Map.of())).isEqualTo(SafetyAnswered.CORE);
        assertThat(answered(Map.of("safety.more", "YES"))).isEqualTo(SafetyAnswered.ALL);
        assertThat(answered(Map.of("safety.more", "YES", "safety.weapon", ""))).isEqualTo(SafetyAnswered.CORE);
        assertThat(answered(Map.of("safety.fear", "RATHER_NOT"))).isEqualTo(SafetyAnswered.PARTLY);
        assertThat(answered(Map.of("safety.life", ""))).isEqualTo(SafetyAnswered.PARTLY);
        assertThat(answered(FIRST.stream().collect(Collectors.toMap(id -> id, id -> ""))))
                .isIn(SafetyAnswered.SKIPPED, SafetyAnswered.PARTLY);
    }

    @Test
    @DisplayName("the longer list opens on a yes, on a maybe and on a wish, and stays shut otherwise")
    void theLongerListOpensOnAYes() {
        assertThat(saying(Map.of()).asked()).contains("safety.more").doesNotContain("safety.weapon");
        assertThat(saying(Map.of("safety.more", "YES")).asked()).contains("safety.weapon");
        assertThat(saying(Map.of("safety.fear", "YES")).asked())
                .contains("safety.weapon")
                .doesNotContain("safety.more");
        assertThat(saying(Map.of("safety.control", "UNSURE")).asked()).contains("safety.weapon");
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    @DisplayName("INV-84: every concern this version knows can be told")
    void everyConcernCanBeTold(Known known) {
        assertThat(SafetyItem.all().flatMap(item -> item.concerns().stream())).contains(known.concern());
    }

    @Test
    @DisplayName("a yes that is taken back is gone, and what another question names stays")
    void aYesCanBeTakenBack() {
        Interview asked = Questionnaire.full()
                .begin(RelationshipKind.FRIENDSHIP, Walk.DAY)
                .leaveOpen()
                .answer("YES")
                .answer("ME");
        assertThat(asked.situation().newest().concerns())
                .containsExactlyInAnyOrder(Known.FEAR_OF_OTHER.concern(), Known.I_AM_HARMING.concern());

        Interview back = asked.back().back().answer("NO");
        assertThat(back.situation().newest().concerns()).containsExactly(Known.I_AM_HARMING.concern());
    }

    @Test
    @DisplayName("a no is kept too, so that nobody is asked again what they have answered")
    void aNoIsKept() {
        Interview asked = Questionnaire.full()
                .begin(RelationshipKind.FRIENDSHIP, Walk.DAY)
                .answer("ONGOING")
                .answer("NO")
                .answer("NO");

        Interview resumed = Questionnaire.full().resume(asked.situation());

        assertThat(resumed.question()).isEqualTo(asked.question());
        assertThat(resumed.back().given()).containsExactly("NO");
    }

    @Test
    @DisplayName("INV-84: a concern that no question names is kept")
    void unknownConcernsAreKept() {
        Situation kept = Questionnaire.full()
                .begin(RelationshipKind.FRIENDSHIP, Walk.DAY)
                .situation();
        SafetyConcern tomorrow = SafetyConcern.of("OF_TOMORROW");
        Situation with = kept.toBuilder()
                .assessments(
                        List.of(kept.newest().toBuilder().addConcern(tomorrow).build()))
                .build();

        Interview resumed = Questionnaire.full().resume(with).answer("ONGOING").answer("NO");
        assertThat(resumed.situation().newest().concerns()).containsExactly(tomorrow);
    }

    @Test
    @DisplayName("whoever mourns is asked about their own life only")
    void mournersAreAskedAboutTheirLife() {
        Walk walk = Walk.with(
                RelationshipKind.FAMILY,
                (question, at) -> question.id().equals("relationship.bond") ? List.of("OTHER_DIED") : List.of());

        assertThat(walk.asked().stream().filter(id -> id.startsWith("safety."))).containsExactly("safety.life");
        assertThat(walk.asked()).contains("relationship.lossOn").hasSizeLessThan(10);
    }

    @Test
    @DisplayName("INV-66: a reply that does not fit is refused by rule, and in this section never quoted")
    void wrongRepliesAreRefused() {
        Interview fear = Questionnaire.full()
                .begin(RelationshipKind.FRIENDSHIP, Walk.DAY)
                .leaveOpen();

        assertThatThrownBy(() -> fear.answer("secret"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("safety.fear: must be one of YES NO UNSURE RATHER_NOT")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> fear.answer("YES", "NO")).hasMessageContaining("takes one reply");
    }

    @Test
    @DisplayName("a whole number, a day and each reply once, or the reply is refused and quoted")
    void repliesFitTheirQuestion() {
        for (String[] wrong : new String[][] {
            {"assessment.trust", "11"},
            {"assessment.trust", "-1"},
            {"assessment.weeklyMinutes", "601"},
            {"relationship.lossOn", "2026-13-01"}
        }) {
            Question question = Questionnaire.full().question(wrong[0]).orElseThrow();
            Situation situation = Questionnaire.full()
                    .begin(RelationshipKind.FRIENDSHIP, Walk.DAY)
                    .situation();
            assertThatThrownBy(() ->
                            question.fill(new Sheet(situation, SafetyReplies.of(situation)), Arrays.asList(wrong[1])))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageContaining(wrong[0])
                    .hasMessageContaining(wrong[1]);
        }
    }
}
