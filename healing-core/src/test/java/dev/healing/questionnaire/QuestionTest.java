package dev.healing.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.validation.InvalidDataException;
import dev.healing.validation.NumberRule;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("INV-92: an answer fills the field its question is named after, is read back, and can be taken back")
class QuestionTest {

    private static final Sheet UNANSWERED = new Sheet(
            Situation.of(
                    Relationship.builder().kind(RelationshipKind.FRIENDSHIP).build(),
                    Assessment.builder().takenOn(Walk.DAY).build()),
            ImmutableMap.of());

    /** What a field holds before anybody answers; said aloud it is no different. */
    private static final ImmutableSet<String> AS_IT_BEGINS = ImmutableSet.of(
            "relationship.bond ONGOING",
            "relationship.other.capacity FULL",
            "assessment.consentToTouch.self NOT_ASKED",
            "assessment.consentToTouch.other NOT_ASKED");

    /** A bond always has a kind, and an age in years leaves its age group. */
    private static final ImmutableSet<String> LEAVES_SOMETHING =
            ImmutableSet.of("relationship.kind", "relationship.self.age", "relationship.other.age");

    static Stream<Question> questions() {
        return Stream.of(
                        BondQuestions.start(),
                        BondQuestions.all(),
                        AssessmentQuestions.life(),
                        AssessmentQuestions.wish(),
                        AssessmentQuestions.other(),
                        AssessmentQuestions.hurt(),
                        AssessmentQuestions.between(),
                        SelfQuestions.all())
                .flatMap(List::stream)
                .filter(question -> !question.id().startsWith("safety."));
    }

    @Test
    void theFieldItIsNamedAfterIsFilled() throws ReflectiveOperationException {
        for (Question question : questions().toList()) {
            for (List<String> replies : replies(question)) {
                Sheet filled = question.fill(UNANSWERED, replies);

                assertThat(told(field(filled.situation(), question.id())))
                        .as(question.id())
                        .isEqualTo(replies);
                assertThat(question.given(filled))
                        .as(question.id())
                        .isEqualTo(begins(question, replies) ? List.of() : replies);
            }
        }
    }

    @Test
    void whatIsTakenBackIsGone() {
        questions()
                .filter(question -> !LEAVES_SOMETHING.contains(question.id()))
                .forEach(question -> {
                    assertThat(question.given(UNANSWERED)).as(question.id()).isEmpty();
                    for (List<String> replies : replies(question)) {
                        Sheet back = question.fill(question.fill(UNANSWERED, replies), List.of());

                        assertThat(back.situation()).as(question.id()).isEqualTo(UNANSWERED.situation());
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "assessment.trust, 11, must be a whole number from 0 to 10",
        "assessment.trust, 1.5, must be a whole number from 0 to 10",
        "assessment.trust, ten, must be a whole number from 0 to 10",
        "assessment.trust, 99999999999, must be a whole number from 0 to 10",
        "assessment.weeklyMinutes, 601, must be a whole number from 0 to 600",
        "assessment.heard, MAYBE, must be one of YES PARTLY NO",
        "relationship.lossOn, 2026-02-30, must be a day such as 2026-03-02"
    })
    @DisplayName("a reply that does not fit is refused by the rule of its question, and quoted")
    void whatDoesNotFitIsRefused(String id, String reply, String rule) {
        Question question = Sheets.question(questions().toList(), id);

        assertThatThrownBy(() -> question.fill(UNANSWERED, List.of(reply)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage(id + ": " + rule + ", was " + reply);
    }

    @Test
    @DisplayName("one reply where one is asked for, and each reply once")
    void asManyRepliesAsAskedFor() {
        Question one = Sheets.question(questions().toList(), "assessment.heard");
        Question several = Sheets.question(questions().toList(), "assessment.harms");

        assertThatThrownBy(() -> one.fill(UNANSWERED, List.of("YES", "NO")))
                .hasMessage("assessment.heard: takes one reply");
        assertThatThrownBy(() -> several.fill(UNANSWERED, List.of("DRIFT", "DRIFT")))
                .hasMessage("assessment.harms: takes each reply once");
        assertThat(one).hasToString("Question{assessment.heard}");
    }

    @Test
    @DisplayName("the private section holds the question about the carer, too, which stands among those of life")
    void theCarerIsAskedPrivately() {
        assertThat(AssessmentQuestions.life()).extracting(Question::id).contains(SafetyItem.CARER.id());
        assertThat(questions()).hasSizeGreaterThan(40);
    }

    /** Every option, all of them, and the ends of a range. */
    private static ImmutableList<List<String>> replies(Question question) {
        ImmutableList<List<String>> each =
                question.options().stream().map(List::of).collect(ImmutableList.toImmutableList());
        return switch (question.type()) {
            case ONE -> each;
            case SEVERAL ->
                ImmutableList.<List<String>>builder()
                        .addAll(each)
                        .add(question.options())
                        .build();
            case SCALE, NUMBER -> {
                NumberRule rule = question.numbers().orElseThrow();
                yield ImmutableList.of(List.of(Integer.toString(rule.least())), List.of(Integer.toString(rule.most())));
            }
            case DAY -> ImmutableList.of(List.of(Walk.DAY.minusDays(9).toString()));
        };
    }

    private static boolean begins(Question question, List<String> replies) {
        return replies.stream().anyMatch(reply -> AS_IT_BEGINS.contains(question.id() + " " + reply));
    }

    /** The field at a path such as {@code relationship.self.age}. */
    private static Object field(Situation situation, String path) throws ReflectiveOperationException {
        boolean bond = path.startsWith("relationship.");
        Object at = bond ? situation.relationship() : situation.newest();
        Class<?> type = bond ? Relationship.class : Assessment.class;
        for (String step : Splitter.on('.').split(path.substring(path.indexOf('.') + 1))) {
            Method accessor = type.getMethod(step);
            at = accessor.invoke(at);
            type = accessor.getReturnType();
        }
        return at;
    }

    /** What a field holds, as replies. */
    private static List<String> told(Object field) {
        Stream<?> values;
        if (field instanceof Optional<?> some) {
            values = some.stream();
        } else if (field instanceof OptionalInt some) {
            values = some.stream().boxed();
        } else {
            values = field instanceof Collection<?> some ? some.stream() : Stream.of(field);
        }
        return values.map(Object::toString).toList();
    }
}
