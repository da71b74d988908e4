package dev.healing.console;

import com.google.common.collect.ImmutableList;
import dev.healing.content.Guidebook;
import dev.healing.content.QuestionText;
import dev.healing.practice.BondKind;
import dev.healing.questionnaire.Interview;
import dev.healing.questionnaire.Question;
import dev.healing.questionnaire.Questionnaire;

/**
 * A question as it is put to a person.
 *
 * @param question what is asked
 * @param words its words
 * @param options the constants of the answers to choose from, in the order shown
 * @param given what was answered before
 */
record Card(Question question, QuestionText words, ImmutableList<String> options, ImmutableList<String> given) {

    /** The first question, which comes before the interview because everything hangs on it. */
    static Card first(Guidebook guidebook) {
        Question kind = Questionnaire.full().questions().get(0);
        // Its words are the same for every kind of bond.
        QuestionText words = guidebook.question(kind.id(), BondKind.FRIENDSHIP);
        return new Card(kind, words, kind.options(), ImmutableList.of());
    }

    static Card of(Interview interview, Guidebook guidebook, BondKind kind) {
        return new Card(
                interview.question().orElseThrow(),
                guidebook.question(interview.wording(), kind),
                interview.options(),
                interview.given());
    }

    /** Whether nothing is asked without an answer to this. */
    boolean comesFirst() {
        return given.isEmpty()
                && question.equals(Questionnaire.full().questions().get(0));
    }

    /** A reply in the words of its option; numbers and days as they are. */
    String label(String reply) {
        return words.options().getOrDefault(reply, reply);
    }
}
