package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.healing.assessment.Assessment;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Note;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.plan.Reason;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.validation.InvalidDataException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app, or a pack of its own, may leave practices out; nothing brings them back. */
class HidingTest {

    private static final Content STANDARD = StandardContent.content();

    @TempDir
    private Path folder = Path.of("");

    private static Plan plan(Content content) {
        Relationship friends = Relationship.builder()
                .kind(RelationshipKind.FRIENDSHIP)
                .self(Person.of(AgeGroup.ADULT))
                .other(Person.of(AgeGroup.ADULT))
                .build();
        Assessment today =
                Assessment.builder().takenOn(LocalDate.of(2026, 3, 2)).build();
        return HealingPlanner.using(content.catalog()).plan(friends, today);
    }

    private static Stream<String> chosen(Plan plan) {
        return Stream.concat(plan.sessions().stream(), plan.atHand().stream()).map(Planned::practice);
    }

    private Content withPackThatHides(String id) {
        return STANDARD.with(PackFolder.whole(folder)
                .change("pack.yaml", "practices:", "hides: [" + id + "]\npractices:")
                .load());
    }

    @Test
    @DisplayName("INV-87: a hidden practice is not planned; a note and a reason tell of it")
    void aHiddenPracticeIsNotPlanned() {
        Plan before = plan(STANDARD);
        String first = before.sessions().get(0).practice();
        Plan after = plan(withPackThatHides(first));

        assertThat(before.notes()).doesNotContain(Note.PRACTICES_HIDDEN);
        assertThat(chosen(after)).isNotEmpty().doesNotContain(first);
        assertThat(after.notes()).contains(Note.PRACTICES_HIDDEN);
        assertThat(after.omissions())
                .filteredOn(omission -> omission.practice().equals(first))
                .singleElement()
                .satisfies(
                        omission -> assertThat(omission.reasons().get(0).kind()).isEqualTo(Reason.Kind.HIDDEN));
        assertThat(after.decision()).isEqualTo(before.decision());
        assertThat(after.help()).isEqualTo(before.help());
    }

    @Test
    @DisplayName("INV-87: hiding adds up; no pack and no setting shows a hidden practice again")
    void hidingAddsUp() {
        Content hidden = STANDARD.hiding(Set.of("slow-breathing")).hiding(Set.of("three-line-note"));
        Content more = hidden.with(PackFolder.whole(folder).load());
        assertThat(more.catalog().hidden()).containsExactlyInAnyOrder("slow-breathing", "three-line-note");
        assertThat(withPackThatHides("five-things-here")
                        .hiding(Set.of())
                        .catalog()
                        .hidden())
                .containsExactly("five-things-here");
    }

    @Test
    @DisplayName("INV-01, INV-87: with everything hidden there is still a plan, with its path and its help")
    void withEverythingHiddenThereIsStillAPlan() {
        Content nothing = STANDARD.hiding(STANDARD.catalog().practices().keySet());
        Plan plan = plan(nothing);
        assertThat(chosen(plan)).isEmpty();
        assertThat(plan.help()).isEqualTo(plan(STANDARD).help());
        assertThat(nothing.guidebook(Locale.ENGLISH).letter(plan).toString()).isNotEmpty();
    }

    @Test
    void whatIsHiddenMustBeThere() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> withPackThatHides("slow-breeding"))
                .withMessage("pack.yaml hides: must be the id of a practice below this pack, was slow-breeding");
    }

    @Test
    void aPackTellsWhatItHides() {
        ContentPack pack = PackFolder.whole(folder)
                .change("pack.yaml", "practices:", "hides: [slow-breathing]\npractices:")
                .load();
        assertThat(pack.hides()).containsExactly("slow-breathing");
    }
}
