package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Finding;
import dev.healing.content.PracticeText;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeShapeTest {

    /** Minutes in a step that are no part of the sitting: the length of a pause, a wait, or of something else named. */
    private static final ImmutableMap<String, String> OTHER_MINUTES = ImmutableMap.<String, String>builder()
            .put("good-moment-to-talk", "the talk that is asked for")
            .put("heavy-light-balance", "a light moment that is planned")
            .put("illness-day-menu", "how long a series runs")
            .put("leave-them-in-peace", "a wait until the urge passes")
            .put("parking-page", "a later time that is chosen")
            .put("pause-sign", "how long a pause lasts")
            .put("say-when-i-will-be-back", "how long the quiet lasts")
            .put("time-out-agreement", "how long a pause lasts")
            .put("two-minutes-for-me", "when the moment is")
            .buildOrThrow();

    static Stream<Language> languages() {
        return Language.shipped();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: every practice has three to seven steps")
    void everyPracticeHasThreeToSevenSteps(Language language) {
        assertThat(faults(
                        language,
                        practice ->
                                text -> text.steps().size() >= 3 && text.steps().size() <= 7
                                        ? Stream.empty()
                                        : Stream.of(text.steps().size() + " steps")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: every practice has every text, and a way for whom it does not fit")
    void everyPracticeHasEveryText(Language language) {
        assertThat(faults(
                        language,
                        practice -> text -> Stream.of(
                                        text.title(),
                                        text.purpose(),
                                        text.helps(),
                                        text.shortest(),
                                        text.watch(),
                                        text.stop(),
                                        text.otherwise().orElse(""),
                                        text.expect())
                                .filter(String::isBlank)
                                .map(blank -> "a text is missing")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: what reaches the other stops at fear, and says where help is")
    void whatReachesTheOtherStopsAtFear(Language language) {
        Phrases signs = language.signs();
        assertThat(faults(
                        language,
                        practice -> text ->
                                !reaches(practice) || (signs.has("fear", text.stop()) && signs.has("help", text.stop()))
                                        ? Stream.empty()
                                        : Stream.of(text.stop())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-47: what is done in writing and is open to whom writing is hard has a way without it")
    void whatIsWrittenHasAWayWithoutWriting(Language language) {
        Phrases signs = language.signs();
        assertThat(PracticeProse.practices().values()).anyMatch(PracticeShapeTest::isWrittenAndOpen);
        assertThat(faults(
                        language,
                        practice -> text -> !isWrittenAndOpen(practice)
                                        || signs.has(
                                                "unwritten", text.otherwise().orElse(""))
                                ? Stream.empty()
                                : Stream.of(text.otherwise().orElse(""))))
                .isEmpty();
    }

    private static boolean isWrittenAndOpen(Practice practice) {
        return practice.topics().contains(Topic.WRITING)
                && !practice.condition().lastingBars().has(Finding.WRITING_LIMIT);
    }

    private static boolean reaches(Practice practice) {
        return practice.reaches() != Reach.NONE || practice.participation() != Participation.SOLO;
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: the shortest form names the least minutes of the rules, if it names any")
    void theShortestFormNamesTheLeastMinutes(Language language) {
        Minutes minutes = new Minutes(language);
        assertThat(faults(
                        language,
                        practice -> text -> minutes.in(text.shortest()).stream()
                                .limit(1)
                                .filter(named -> named != practice.leastMinutes())
                                .map(named -> named + " minutes, not " + practice.leastMinutes())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: no step names more minutes than a sitting has")
    void noStepNamesMoreMinutesThanASittingHas(Language language) {
        Minutes minutes = new Minutes(language);
        assertThat(faults(
                        language,
                        practice -> text -> OTHER_MINUTES.containsKey(practice.id())
                                ? Stream.empty()
                                : text.steps().stream()
                                        .flatMap(step -> minutes.in(step.action()).stream())
                                        .filter(named -> named > practice.usualMinutes())
                                        .map(named -> named + " minutes, more than " + practice.usualMinutes())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("INV-55: the minutes of other things are still named")
    void otherMinutesAreStillNamed(Language language) {
        Minutes minutes = new Minutes(language);
        PracticeProse prose = new PracticeProse(language);
        assertThat(PracticeProse.practices().keySet()).containsAll(OTHER_MINUTES.keySet());
        assertThat(PracticeProse.practices().values().stream()
                        .filter(practice -> OTHER_MINUTES.containsKey(practice.id())))
                .allSatisfy(practice -> assertThat(practice.kinds().stream()
                                .flatMap(kind -> prose.text(practice, kind).steps().stream())
                                .flatMap(step -> minutes.in(step.action()).stream()))
                        .as(practice.id())
                        .anyMatch(named -> named > practice.usualMinutes()));
    }

    private static Stream<String> faults(
            Language language, Function<Practice, Function<PracticeText, Stream<String>>> check) {
        PracticeProse prose = new PracticeProse(language);
        return PracticeProse.practices().values().stream()
                .flatMap(practice -> practice.kinds().stream()
                        .flatMap(kind -> check.apply(practice)
                                .apply(prose.text(practice, kind))
                                .map(fault -> practice.id() + "/" + kind + ": " + fault)));
    }
}
