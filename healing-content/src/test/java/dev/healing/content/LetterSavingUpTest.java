package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Situation;
import dev.healing.content.Letter.Section;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LAW-14: a letter says where two weeks are saved up, in both of them")
class LetterSavingUpTest {

    private static final Content CONTENT = StandardContent.content();
    private static final Plan PLAN = HealingPlanner.using(CONTENT.catalog())
            .plan(Situation.of(
                    Relationship.friendsInTouch(),
                    Assessment.calmAndWilling(Situations.TODAY).toBuilder()
                            .harmedBy(HarmedBy.BOTH)
                            .weeklyMinutes(8)
                            .build()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Week %d | save your time for next week: | takes the time of two weeks",
                "es | Semana %d | guardas tu tiempo para la que viene: | Lleva el tiempo de dos semanas"
            })
    void bothWeeksSayIt(String language, String week, String before, String beside) {
        Session saving = PLAN.sessions().stream()
                .filter(session -> session.reasons().stream().anyMatch(r -> r.kind() == Reason.Kind.SAVES_UP))
                .findFirst()
                .orElseThrow();
        Guidebook guidebook = CONTENT.guidebook(Locale.forLanguageTag(language));
        String title = guidebook.text(saving.practice(), PLAN.kind()).title();
        Letter letter = guidebook.letter(PLAN);

        assertThat(section(letter, week.formatted(saving.week() - 1)).paragraphs())
                .anyMatch(line -> line.contains(before) && line.contains(title));
        assertThat(section(letter, week.formatted(saving.week())).items())
                .anyMatch(item -> item.startsWith(title) && item.contains(beside));
        assertThat(guidebook.explain(saving.reasons(), PLAN.kind()))
                .contains(language.equals("en") ? "two weeks" : "dos semanas");
    }

    private static Section section(Letter letter, String heading) {
        return letter.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
