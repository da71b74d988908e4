package dev.healing.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    /** Set by the app, or answered by the private section. */
    private static final ImmutableSet<String> NOT_ASKED_BY_NAME = ImmutableSet.of(
            "assessment.takenOn",
            "assessment.safetyAnswered",
            "assessment.concerns",
            "assessment.concernsUnsure",
            "assessment.concernsDenied",
            "assessment.consentToTouch",
            "relationship.self",
            "relationship.other",
            "relationship.self.name",
            "relationship.other.name",
            "relationship.self.capacity");

    @Test
    @DisplayName("Every field of the input has its question, or is set in another way")
    void everyFieldHasItsQuestion() {
        Stream<String> fields = Stream.of(
                        fields(Assessment.class, "assessment."),
                        fields(Relationship.class, "relationship."),
                        fields(Person.class, "relationship.self."),
                        fields(Person.class, "relationship.other."))
                .flatMap(names -> names);
        Set<String> ids =
                Questionnaire.full().questions().stream().map(Question::id).collect(Collectors.toSet());

        assertThat(fields.filter(field -> !NOT_ASKED_BY_NAME.contains(field))).allMatch(ids::contains);
    }

    private static Stream<String> fields(Class<?> type, String path) {
        Set<String> derived = Set.of("toString", "hashCode", "toBuilder", "ages", "getClass", "notify", "notifyAll");
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !derived.contains(method.getName()))
                .map(Method::getName)
                .map(path::concat);
    }

    @Test
    @DisplayName("Ids and wordings are told once, and the short form is a part of the full one")
    void idsAreUnique() {
        List<String> wordings = Questionnaire.full().questions().stream()
                .flatMap(question -> question.wordings().stream())
                .toList();

        assertThat(wordings).doesNotHaveDuplicates();
        assertThat(Questionnaire.full().questions())
                .containsAll(Questionnaire.brief().questions());
    }

    @Test
    @DisplayName("INV-21: the short form takes few questions, and every kind of bond few enough for one sitting")
    void nobodyIsAskedTooMuch() {
        for (RelationshipKind kind : RelationshipKind.values()) {
            Interview brief = Questionnaire.brief().begin(kind, Walk.DAY);
            Interview full = Questionnaire.full().begin(kind, Walk.DAY);

            assertThat(brief.questionsLeft()).isLessThanOrEqualTo(20);
            assertThat(full.questionsLeft()).isLessThanOrEqualTo(50);
            assertThat(full.minutesLeft()).isBetween(1, 10);
        }
    }

    @Test
    @DisplayName("Who did it is asked about trust and being heard in other words than who was hurt")
    void whoDidItIsAskedInOtherWords() {
        Walk walk = Walk.with(RelationshipKind.FRIENDSHIP, (question, at) -> switch (question.id()) {
            case "assessment.harms" -> List.of("HARSH_WORDS");
            case "assessment.harmedBy" -> List.of("SELF");
            default -> List.of();
        });

        assertThat(walk.steps().stream().map(step -> step.at().wording()))
                .contains("assessment.trust.iHurt", "assessment.heard.iHurt")
                .doesNotContain("assessment.trust", "assessment.heard");
    }

    @Test
    @DisplayName("What a form would ask is what the interview asks")
    void askedIsWhatTheInterviewAsks() {
        Walk walk = Walk.byChance(7);

        List<String> asked = Questionnaire.full().asked(walk.end().situation()).stream()
                .map(Question::id)
                .toList();
        assertThat(asked)
                .containsAll(walk.asked().stream().limit(1).toList())
                .hasSizeLessThan(Questionnaire.full().questions().size());
        assertThat(Questionnaire.full())
                .hasToString("Questionnaire{questions="
                        + Questionnaire.full().questions().size() + "}");
    }
}
