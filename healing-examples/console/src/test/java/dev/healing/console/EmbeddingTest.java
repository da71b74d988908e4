package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Harm;
import dev.healing.content.Content;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.relationship.Relationship;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    @DisplayName("Ten lines of an app: answers in, a letter out")
    void tenLinesAreEnough() {
        // README
        Relationship friends = Relationship.friendsInTouch();
        Assessment today = Assessment.calmAndWilling(LocalDate.of(2026, 3, 2)).toBuilder()
                .addHarm(Harm.DRIFT)
                .weeklyMinutes(60)
                .build();

        Content content = StandardContent.content();
        HealingPlanner planner = HealingPlanner.using(content.catalog());
        Plan plan = planner.plan(friends, today);
        String letter = content.guidebook(Locale.ENGLISH).letter(plan).toText();
        // end

        assertThat(plan.decision().path()).isEqualTo(Path.HEAL_TOGETHER);
        assertThat(letter).startsWith("Together\n").contains("A first step for today");
    }
}
