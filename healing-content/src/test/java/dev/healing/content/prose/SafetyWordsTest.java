package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.content.GuideLines;
import dev.healing.plan.Form;
import dev.healing.practice.Practice;
import dev.healing.questionnaire.Question;
import dev.healing.questionnaire.Questionnaire;
import dev.healing.questionnaire.Section;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words for people in danger have to hold. That they hold it is the least; two people still read each of them. */
class SafetyWordsTest {

    private static final int LINES_TO_A_HUMAN = 5;
    private static final Findings HARM_BY_ME = Findings.of(Finding.I_HARMED, Finding.I_AM_HARMING);

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-12: forms of safety first believe, leave the choice, and name a human within five lines")
    void formsOfSafetyFirstBelieve(Language language) {
        Phrases signs = language.signs();
        assertThat(formsOfSafetyFirst()).hasSize(5).allSatisfy(form -> {
            Passage told = form(language, form);
            assertThat(signs.has("belief", told.text())).as("%s believes", form).isTrue();
            assertThat(signs.has("choice", told.text()))
                    .as("%s leaves the choice", form)
                    .isTrue();
            String firstLines = told.pieces().stream()
                    .skip(1)
                    .flatMap(piece -> Counts.sentences(piece).stream())
                    .limit(LINES_TO_A_HUMAN)
                    .reduce("", (lines, line) -> lines + line + ". ");
            assertThat(signs.has("person", firstLines))
                    .as("%s: %s", form, firstLines)
                    .isTrue();
        });
    }

    private static ImmutableList<String> formsOfSafetyFirst() {
        return Stream.concat(
                        SafetyTexts.SAFETY_FIRST_FORMS.stream().map(Form::name),
                        Stream.of(SafetyTexts.FORM_OF_WHO_HARMS))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-12: who tells of harm done to them is believed")
    void whoWasHarmedIsBelieved(Language language) {
        Phrases signs = language.signs();
        assertThat(SafetyTexts.HARMED.stream()
                        .map(finding -> finding + ": " + language.guidebook().finding(finding))
                        .filter(told -> !signs.has("belief", told)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-12: nobody who harms is told that it is not their fault")
    void whoHarmsIsNeverToldThatItIsNotTheirFault(Language language) {
        assertThat(new Prose(language)
                        .all().stream()
                                .filter(passage -> !isForTheHarmedAlone(passage))
                                .flatMap(passage -> language.signs().found("not-your-fault", passage)))
                .isEmpty();
    }

    /**
     * The one line a letter brings for the harmed alone, or a practice that is closed to whoever harms or harmed; and what a
     * child reads in the form ONE_SIDED, which nobody gets who told of harm of theirs (D2).
     */
    private static boolean isForTheHarmedAlone(Passage passage) {
        String name = passage.place().split("/", -1)[1];
        return switch (passage.section()) {
            case "labels" -> name.equals("NOT_YOUR_FAULT");
            case "practices" -> closedToWhoeverHarms(name);
            case "forms" -> name.equals(Form.ONE_SIDED.name());
            default -> false;
        };
    }

    private static boolean closedToWhoeverHarms(String practiceId) {
        Practice practice = PracticeProse.practices().get(practiceId);
        return practice != null && practice.condition().lastingBars().hasAll(HARM_BY_ME);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-44: where someone may think of dying no days are counted")
    void noDaysAreCounted(Language language) {
        assertThat(new Prose(language)
                        .all().stream()
                                .filter(Passage::safety)
                                .flatMap(passage -> language.signs().found("day-counts", passage)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-57: every safety form offers to leave, and the stop of every practice to stop")
    void leavingIsOffered(Language language) {
        Phrases signs = language.signs();
        PracticeProse practices = new PracticeProse(language);
        Stream<String> forms = Stream.concat(
                        SafetyTexts.FORMS.stream().map(Form::name), Stream.of(SafetyTexts.FORM_OF_WHO_HARMS))
                .filter(form -> !signs.has("leave", form(language, form).text()));
        Stream<String> stops = PracticeProse.practices().values().stream()
                .flatMap(practice -> practice.kinds().stream()
                        .map(kind -> practices.text(practice, kind).stop())
                        .distinct()
                        .filter(stop -> !signs.has("stopping", stop))
                        .map(stop -> practice.id() + ": " + stop));
        assertThat(Stream.concat(forms, stops)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-57: the safety section says that it can be skipped, and each question has such an answer")
    void safetyQuestionsCanBeSkipped(Language language) {
        Phrases signs = language.signs();
        Prose prose = new Prose(language);
        assertThat(signs.has("leave", prose.section(Section.SAFETY).text())).isTrue();
        assertThat(prose.questions().stream().filter(Passage::safety))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(signs.has("leave", question.text()))
                        .as("%s: %s", question, question.text())
                        .isTrue());
    }

    @Test
    @DisplayName("INV-57: every question of the safety section is known as one")
    void safetyQuestionsAreKnown() {
        assertThat(Questionnaire.full().questions().stream()
                        .filter(question -> question.section() == Section.SAFETY)
                        .map(Question::id))
                .isNotEmpty()
                .allMatch(SafetyTexts::asksAboutSafety);
    }

    private static Passage form(Language language, String form) {
        return new Prose(language)
                .forms().stream()
                        .filter(passage -> passage.place().equals("forms/" + form))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    @DisplayName("INV-12: a new language tells each safety text with all others or not at all, and no other text so")
    void aNewLanguageTellsSafetyTextsWhole() {
        ImmutableList<Passage> told = new Prose(Language.ENGLISH).aroundPlans();

        assertThat(told.stream().filter(Passage::safety)).hasSizeGreaterThan(60);
        assertThat(told)
                .filteredOn(passage -> !passage.place().startsWith("labels/"))
                .allMatch(passage -> GuideLines.isToldWhole(entry(passage)) == passage.safety());
    }

    private static String entry(Passage passage) {
        return passage.place().split("/", -1)[0] + "." + passage.place().split("/", -1)[1];
    }
}
