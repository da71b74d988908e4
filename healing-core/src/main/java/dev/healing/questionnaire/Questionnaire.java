package dev.healing.questionnaire;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Situation;
import dev.healing.relationship.RelationshipKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The questions that make a {@link Situation}, in the order of asking: two easy ones, then the private questions about
 * safety, then the rest. Immutable. An {@link Interview} walks through it one by one; an app with forms of its own can ask
 * what {@link #asked(Situation)} names.
 *
 * <p>Never asked: details of violence or sex, who is more to blame, whether the other loves one back, gender, orientation, a
 * diagnosis, why one stays, or anything about the other's safety answers (INV-30, INV-71).
 *
 * <pre>{@code
 * Interview interview = Questionnaire.full().begin(RelationshipKind.FRIENDSHIP, LocalDate.of(2026, 3, 2));
 * while (interview.question().isPresent()) {
 *     Question question = interview.question().get();
 *     interview = interview.answer(ask(question));   // or leaveOpen(), or back()
 * }
 * Plan plan = planner.plan(interview.situation());
 * }</pre>
 */
public final class Questionnaire {

    private static final Questionnaire FULL = new Questionnaire(ImmutableList.<Question>builder()
            .addAll(BondQuestions.start())
            .addAll(SafetyQuestions.all())
            .addAll(BondQuestions.all())
            .addAll(AssessmentQuestions.life())
            .addAll(AssessmentQuestions.wish())
            .addAll(AssessmentQuestions.other())
            .addAll(AssessmentQuestions.hurt())
            .addAll(AssessmentQuestions.between())
            .addAll(SelfQuestions.all())
            .build());

    private static final Questionnaire BRIEF = new Questionnaire(
            FULL.questions.stream().filter(Question::isBrief).collect(ImmutableList.toImmutableList()));

    private final ImmutableList<Question> questions;

    private Questionnaire(ImmutableList<Question> questions) {
        this.questions = questions;
    }

    /**
     * All questions.
     *
     * @return the questionnaire
     */
    public static Questionnaire full() {
        return FULL;
    }

    /**
     * The fewest questions that reach a decision. Without the longer safety list there is no touch and nothing deep done
     * together (INV-03).
     *
     * @return the questionnaire
     */
    public static Questionnaire brief() {
        return BRIEF;
    }

    /**
     * Every question, asked of this person or not.
     *
     * @return the questions in the order of asking; the first asks for the kind of bond
     */
    public ImmutableList<Question> questions() {
        return questions;
    }

    /**
     * One question.
     *
     * @param id its id
     * @return the question, or empty
     */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * The questions this person is asked, as far as the answers go; an answer may bring others along or take some away.
     *
     * @param soFar the answers so far
     * @return the questions in the order of asking
     */
    public ImmutableList<Question> asked(Situation soFar) {
        Sheet sheet = new Sheet(soFar, SafetyReplies.of(soFar));
        return questions.stream().filter(question -> question.isAsked(sheet)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Begins an interview. The kind of bond is asked before, with the first question, because everything hangs on it.
     *
     * @param kind the kind of bond
     * @param day the day of the answers
     * @return an interview at its second question
     */
    public Interview begin(RelationshipKind kind, LocalDate day) {
        return Interview.begin(this, kind, day);
    }

    /**
     * Goes on with an interview whose answers were kept: after the last question that has an answer. What was left open
     * before it can be reached with {@link Interview#back()}.
     *
     * @param soFar the answers so far
     * @return an interview
     */
    public Interview resume(Situation soFar) {
        return Interview.resume(this, soFar);
    }

    /**
     * Counts only.
     *
     * @return the type and the number of questions
     */
    @Override
    public String toString() {
        return "Questionnaire{questions=" + questions.size() + "}";
    }
}
