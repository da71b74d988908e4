package dev.healing.questionnaire;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The private section: five first questions for everybody, and a longer list that opens on a yes or a maybe, or for whoever
 * wants it. Every one takes "not sure" and "I'd rather not say". No score is made of the replies (INV-52), and none asks for
 * details, for blame, or for the other's answers (INV-30).
 */
final class SafetyQuestions {

    private SafetyQuestions() {}

    static ImmutableList<Question> all() {
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        for (SafetyItem item : SafetyItem.FIRST) {
            Predicate<Sheet> who = item.equals(SafetyItem.LIFE) ? sheet -> true : Who.BOTH_LIVE;
            questions.add(draft(Section.SAFETY, item).askedIf(who).brief());
        }
        questions.add(more());
        SafetyItem.LONGER.forEach(item -> questions.add(draft(Section.SAFETY, item)
                .askedIf(Who.BOTH_LIVE.and(SafetyReplies::isLongerOpen))
                .full()));
        return questions.build();
    }

    /** Whether caring has become too much: asked where someone cares for another. */
    static Question carer() {
        return draft(Section.LIFE, SafetyItem.CARER)
                .askedIf(Who.MENDING.and(Who.found(
                        Finding.CARING, Finding.DEMENTIA, Finding.ILLNESS, Finding.NEW_BABY, Finding.PARENT_OF_MINOR)))
                .full();
    }

    private static QuestionDraft draft(Section section, SafetyItem item) {
        return draft(section, item.id(), item.options(), (sheet, replies) -> SafetyReplies.reply(sheet, item, replies));
    }

    private static Question more() {
        return draft(
                        Section.SAFETY,
                        SafetyReplies.MORE,
                        List.of(SafetyItem.YES, SafetyItem.NO),
                        (sheet, replies) -> SafetyReplies.replied(sheet, SafetyReplies.MORE, replies))
                .askedIf(Who.BOTH_LIVE.and(sheet -> !SafetyReplies.anythingNamed(sheet)))
                .full();
    }

    private static QuestionDraft draft(
            Section section, String id, List<String> options, BiFunction<Sheet, List<String>, Sheet> filled) {
        return new QuestionDraft(
                id,
                section,
                AnswerType.ONE,
                options,
                Optional.empty(),
                new Slot(
                        sheet -> sheet.safety().containsKey(id)
                                ? ImmutableList.of(sheet.safety().get(id))
                                : ImmutableList.of(),
                        filled));
    }
}
