package dev.healing.questionnaire;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.validation.InvalidDataException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One person's way through a {@link Questionnaire}: where they are, and what they answered. Immutable; each step gives the
 * next interview, so an app can keep any of them. Its {@link #situation()} is all there is to store.
 */
public final class Interview {

    /** Questions a person answers in a minute, reading included: a careful guess, not a measurement. */
    private static final int A_MINUTE = 5;

    private final Questionnaire questionnaire;
    private final Sheet sheet;
    private final int at;

    private Interview(Questionnaire questionnaire, Sheet sheet, int at) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.at = at;
    }

    static Interview begin(Questionnaire questionnaire, RelationshipKind kind, LocalDate day) {
        Situation empty = Situation.of(
                Relationship.builder().kind(kind).build(),
                Assessment.builder().takenOn(day).build());
        return new Interview(questionnaire, new Sheet(empty, ImmutableMap.of()), 0).onward();
    }

    static Interview resume(Questionnaire questionnaire, Situation soFar) {
        Sheet sheet = new Sheet(soFar, SafetyReplies.of(soFar));
        int last = 0;
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            last = question.isAsked(sheet) && !question.given(sheet).isEmpty() ? i : last;
        }
        return new Interview(questionnaire, sheet, last).onward();
    }

    /**
     * The question it stands at.
     *
     * @return the question, or empty when there is none left
     */
    public Optional<Question> question() {
        return at < questionnaire.questions().size()
                ? Optional.of(questionnaire.questions().get(at))
                : Optional.empty();
    }

    /**
     * The options this person is shown; some do not fit everybody.
     *
     * @return constants in the order to show them; empty for scales, numbers and days
     * @throws IllegalStateException if there is no question left
     */
    public ImmutableList<String> options() {
        return current().options(sheet);
    }

    /**
     * Which words to ask with.
     *
     * @return the id of the words in a guidebook; mostly the id of the question
     * @throws IllegalStateException if there is no question left
     */
    public String wording() {
        return current().wording(sheet);
    }

    /**
     * What was answered to the question before.
     *
     * @return the replies, empty if it is unanswered
     * @throws IllegalStateException if there is no question left
     */
    public ImmutableList<String> given() {
        return current().given(sheet);
    }

    /**
     * Answers the question and goes on to the next.
     *
     * @param replies constants of its options, a whole number, or a day such as {@code 2026-03-02}; no reply is the same as
     *     {@link #leaveOpen()}
     * @return the interview at the next question
     * @throws InvalidDataException if a reply does not fit the question; it names the question and the rule
     * @throws IllegalStateException if there is no question left
     */
    public Interview answer(List<String> replies) {
        return new Interview(questionnaire, current().fill(sheet, replies), at).onward();
    }

    /**
     * Answers the question and goes on to the next.
     *
     * @param replies as in {@link #answer(List)}
     * @return the interview at the next question
     * @throws InvalidDataException if a reply does not fit the question
     * @throws IllegalStateException if there is no question left
     */
    public Interview answer(String... replies) {
        return answer(Arrays.asList(replies));
    }

    /**
     * Leaves the question unanswered and goes on; an answer it had is taken back. Unanswered never opens a door.
     *
     * @return the interview at the next question
     * @throws IllegalStateException if there is no question left
     */
    public Interview leaveOpen() {
        return answer(ImmutableList.of());
    }

    /**
     * Goes on to the next question; an answer this one had stays.
     *
     * @return the interview at the next question
     * @throws IllegalStateException if there is no question left
     */
    public Interview goOn() {
        current();
        return onward();
    }

    /**
     * Goes past the rest of the section; answers given in it stay.
     *
     * @return the interview at the first question of the next section
     * @throws IllegalStateException if there is no question left
     */
    public Interview goPastSection() {
        Section section = current().section();
        Interview next = onward();
        while (next.question().filter(q -> q.section() == section).isPresent()) {
            next = next.onward();
        }
        return next;
    }

    /**
     * Goes back to the question before; at the first one it stays.
     *
     * @return the interview at the question before, with every answer kept
     */
    public Interview back() {
        for (int i = at - 1; i >= 0; i--) {
            if (questionnaire.questions().get(i).isAsked(sheet)) {
                return new Interview(questionnaire, sheet, i);
            }
        }
        return this;
    }

    /**
     * How many questions are left, as far as the answers go.
     *
     * @return the number, the present question included
     */
    public int questionsLeft() {
        return (int) questionnaire.questions().stream()
                .skip(at)
                .filter(question -> question.isAsked(sheet))
                .count();
    }

    /**
     * About how long the rest takes.
     *
     * @return minutes, rounded up; 0 when there is no question left
     */
    public int minutesLeft() {
        return (questionsLeft() + A_MINUTE - 1) / A_MINUTE;
    }

    /**
     * What was answered so far. It makes a plan at any time; what is unanswered never counts as good news.
     *
     * @return the situation
     */
    public Situation situation() {
        return sheet.situation();
    }

    private Question current() {
        Preconditions.checkState(at < questionnaire.questions().size(), "there is no question left");
        return questionnaire.questions().get(at);
    }

    private Interview onward() {
        int next = at + 1;
        while (next < questionnaire.questions().size()
                && !questionnaire.questions().get(next).isAsked(sheet)) {
            next++;
        }
        return new Interview(questionnaire, sheet, next);
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of questions left
     */
    @Override
    public String toString() {
        return "Interview{questionsLeft=" + questionsLeft() + "}";
    }
}
