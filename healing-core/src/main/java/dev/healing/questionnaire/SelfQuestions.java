package dev.healing.questionnaire;

import static dev.healing.assessment.Finding.*;
import static dev.healing.questionnaire.QuestionDraft.one;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Answer;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Consent;
import dev.healing.assessment.Coping;
import dev.healing.assessment.Habit;
import dev.healing.assessment.TouchConsent;
import dev.healing.validation.NumberRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Questions about the person: how they cope, what fits them, and what they can give. */
final class SelfQuestions {

    private SelfQuestions() {}

    static ImmutableList<Question> all() {
        return ImmutableList.of(
                one(Section.SELF, "coping", Coping.class, Assessment::coping, AssessmentBuilder::coping)
                        .askedIf(sheet -> !sheet.has(SELF_UNDER_13))
                        .brief(),
                one(Section.SELF, "myHabit", Habit.class, Assessment::myHabit, AssessmentBuilder::myHabit)
                        .askedIf(Who.ORDINARY)
                        .full(),
                PeopleQuestions.limits(PeopleQuestions.SELF),
                PeopleQuestions.limits(PeopleQuestions.OTHER),
                consent("self"),
                consent("other"),
                one(Section.SELF, "liveCase", Answer.class, Assessment::liveCase, AssessmentBuilder::liveCase)
                        .askedIf(Who.ORDINARY.and(Who.NOT_A_MINOR))
                        .brief(),
                weeklyMinutes());
    }

    private static Question consent(String side) {
        boolean self = side.equals("self");
        return new QuestionDraft(
                        "assessment.consentToTouch." + side,
                        Section.SELF,
                        AnswerType.ONE,
                        QuestionDraft.all(Consent.class),
                        Optional.empty(),
                        new Slot(
                                sheet -> Slot.names(told(sheet.now(), self)),
                                (sheet, replies) -> sheet.with(now -> now.consentToTouch(consent(
                                        sheet.now().consentToTouch(),
                                        self,
                                        Slot.constants(Consent.class, replies).stream()
                                                .findFirst()
                                                .orElse(Consent.NOT_ASKED))))))
                .askedIf(Who.TOUCH_IS_ASKED)
                .full();
    }

    private static List<Consent> told(Assessment now, boolean self) {
        Consent told = self ? now.consentToTouch().self() : now.consentToTouch().other();
        return told == Consent.NOT_ASKED ? List.of() : List.of(told);
    }

    private static TouchConsent consent(TouchConsent before, boolean self, Consent now) {
        return self ? new TouchConsent(now, before.other()) : new TouchConsent(before.self(), now);
    }

    private static Question weeklyMinutes() {
        return new QuestionDraft(
                        "assessment.weeklyMinutes",
                        Section.SELF,
                        AnswerType.NUMBER,
                        List.of(),
                        Optional.of(NumberRule.WEEKLY_MINUTES),
                        new Slot(
                                sheet -> Slot.number(OptionalInt.of(sheet.now().weeklyMinutes())).stream()
                                        .filter(told -> !told.equals(Integer.toString(Assessment.USUAL_WEEKLY_MINUTES)))
                                        .collect(ImmutableList.toImmutableList()),
                                (sheet, replies) -> sheet.with(now -> now.weeklyMinutes(
                                        Slot.number(replies).orElse(Assessment.USUAL_WEEKLY_MINUTES)))))
                .brief();
    }
}
