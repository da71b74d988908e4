package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.content.Guidebook;
import dev.healing.content.StandardContent;
import dev.healing.practice.BondKind;
import dev.healing.questionnaire.Question;
import dev.healing.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a typed line means")
class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Guidebook GUIDEBOOK = StandardContent.content().guidebook(Locale.ENGLISH);
    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);

    private static Reply read(String question, String line) {
        Question asked = Questionnaire.full().question(question).orElseThrow();
        Card card =
                new Card(asked, GUIDEBOOK.question(question, BondKind.ROMANTIC), asked.options(), ImmutableList.of());
        return new Typed(card, TODAY, PHRASES).read(line);
    }

    private static Reply answer(String... replies) {
        return new Reply.Answer(ImmutableList.copyOf(replies));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", " 4 ", "I'd rather not say", "i’d RATHER not say"})
    @DisplayName("one: its number, or its words in any case")
    void one(String line) {
        assertThat(read("safety.fear", line)).isEqualTo(answer("RATHER_NOT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "1 2", "-1", "1.", "RATHER_NOT", "maybe", "99999999999999"})
    @DisplayName("one: nothing else, and no constant")
    void notOne(String line) {
        assertThat(read("safety.fear", line))
                .isInstanceOfSatisfying(
                        Reply.NotUnderstood.class, not -> assertThat(not.hint()).contains("from 1 to 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 3", "1,3", "3;1,1", " 1 ,, 3 "})
    @DisplayName("several: numbers with blanks or commas, each once")
    void several(String line) {
        assertThat(read("assessment.strengths", line))
                .isInstanceOfSatisfying(
                        Reply.Answer.class,
                        answer ->
                                assertThat(answer.replies()).containsExactlyInAnyOrder("LAUGHTER", "RELIABLE_IN_NEED"));
    }

    @Test
    @DisplayName("several: one wrong number makes the line unclear, and nothing is guessed")
    void notSeveral() {
        assertThat(read("assessment.strengths", "1 77")).isInstanceOf(Reply.NotUnderstood.class);
    }

    @Test
    @DisplayName("a scale and a number keep to their range")
    void numbers() {
        assertThat(read("assessment.trust", "10")).isEqualTo(answer("10"));
        assertThat(read("assessment.trust", "007")).isEqualTo(answer("7"));
        assertThat(read("assessment.trust", "11")).isInstanceOf(Reply.NotUnderstood.class);
        assertThat(read("assessment.weeklyMinutes", "600")).isEqualTo(answer("600"));
        assertThat(read("assessment.weeklyMinutes", "two hours")).isInstanceOf(Reply.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-02", "2026-3-1,2026-03-01", "2025-11,2025-11-30", "2026-03,2026-03-02"})
    @DisplayName("a day: as written, or the last day of a month, which is the careful one")
    void days(String line, String day) {
        assertThat(read("assessment.betrayalOn", line)).isEqualTo(answer(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-04", "2026-02-30", "2026", "yesterday", "02.03.2026", "2026-13"})
    @DisplayName("a day: none that is still to come, and none that is not there")
    void notDays(String line) {
        assertThat(read("assessment.betrayalOn", line))
                .isInstanceOfSatisfying(
                        Reply.NotUnderstood.class, not -> assertThat(not.hint()).contains("2026-03-02"));
    }

    @ParameterizedTest
    @CsvSource({"skip,SKIP", "BACK,BACK", " rest ,REST", "quit,QUIT", "help,HELP", "hide,HIDE", "'',ON", "'  ',ON"})
    @DisplayName("moves come before answers, in any case; an empty line goes on")
    void moves(String line, Move move) {
        assertThat(read("safety.fear", line)).isEqualTo(new Reply.Moved(move));
    }

    @Test
    @DisplayName("in Spanish the moves have Spanish words, with or without accents, and the English ones too")
    void spanishMoves() {
        Phrases spanish = Phrases.in(Locale.forLanguageTag("es"));

        assertThat(Move.typed("atras", spanish)).contains(Move.BACK);
        assertThat(Move.typed("Atrás", spanish)).contains(Move.BACK);
        assertThat(Move.typed("quit", spanish)).contains(Move.QUIT);
    }
}
