package dev.healing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.validation.InvalidDataException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("INV-86, INV-87: what a catalogue holds, vouches for and hides")
class CatalogTest {

    private static final PackVersion BASE = new PackVersion("base", "1");
    private static final PackVersion MORE = new PackVersion("more", "2");

    /** Who vouches for what, in these tests. */
    private static boolean hasAShortId(Practice practice) {
        return practice.id().length() == 1;
    }

    private static Practice practice(String id) {
        return FrozenPack.practices().get(0).toBuilder()
                .id(id)
                .prerequisites(List.of())
                .build();
    }

    private static List<Practice> practices(String... ids) {
        return Arrays.stream(ids).map(CatalogTest::practice).toList();
    }

    private static Catalog catalog(String... ids) {
        return Catalog.of(List.of(BASE), practices(ids), CatalogTest::hasAShortId);
    }

    @Test
    void practicesStandInTheOrderOfTheirIds() {
        Catalog catalog = catalog("b", "a", "cc");

        assertThat(catalog.practices().keySet()).containsExactly("a", "b", "cc");
        assertThat(catalog.practice("a")).contains(practice("a"));
        assertThat(catalog.practice("d")).isEmpty();
        assertThat(catalog.packs()).containsExactly(BASE);
        assertThat(catalog.hidden()).isEmpty();
        assertThat(catalog).hasToString("Catalog{practices=3}");
    }

    @Test
    void anIdIsThereOnceOnly() {
        assertThatThrownBy(() -> catalog("b", "a", "b"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("practice 'b': must be there once only");
        assertThatThrownBy(() -> catalog("a").with(MORE, practices("a"))).isInstanceOf(InvalidDataException.class);
    }

    @Test
    void whatComesFirstIsChecked() {
        Practice after = practice("b").toBuilder()
                .addPrerequisite(new Prerequisite("missing", /* soft= */ false))
                .build();

        assertThatThrownBy(() -> Catalog.of(List.of(BASE), List.of(after), CatalogTest::hasAShortId))
                .hasMessageContaining("prerequisite must be in the catalogue");
    }

    @Test
    @DisplayName("INV-86: what is vouched for stays so in a larger catalogue; what is added is looked at by itself")
    void vouching() {
        Catalog both = catalog("a", "bb").with(MORE, practices("c", "dd"));

        assertThat(both.practices().keySet()).filteredOn(both::isVouched).containsExactly("a", "c");
        assertThat(both.packs()).containsExactly(BASE, MORE);
        assertThat(Catalog.of(List.of(BASE), practices("a")).isVouched("a")).isFalse();
        assertThat(both.isVouched("unknown")).isFalse();
    }

    @Test
    @DisplayName("INV-87: hiding adds to what is hidden and takes nothing out")
    void hiding() {
        Catalog hiding = catalog("a", "b").hiding(Set.of("a")).hiding(Set.of("z"));

        assertThat(hiding.hidden()).containsExactlyInAnyOrder("a", "z");
        assertThat(hiding.practices()).hasSize(2);
        assertThat(hiding.isVouched("a")).isTrue();
        assertThat(hiding.with(MORE, practices("c")).hidden()).containsExactlyInAnyOrder("a", "z");
    }

    @Test
    @DisplayName("a practice is for whoever has something of every group it requires")
    void conditions() {
        Condition both = new Condition(
                ImmutableList.of(Findings.of(Finding.BETRAYAL, Finding.DECEIT), Findings.of(Finding.STAGE_UNDERSTAND)),
                Findings.NONE,
                Findings.NONE);

        assertThat(both.requirementsMet(Findings.of(Finding.DECEIT, Finding.STAGE_UNDERSTAND)))
                .isTrue();
        assertThat(both.requirementsMet(Findings.of(Finding.BETRAYAL, Finding.DECEIT)))
                .isFalse();
        assertThat(both.requirementsMet(Findings.of(Finding.STAGE_UNDERSTAND))).isFalse();
        assertThat(Condition.ALWAYS.requirementsMet(Findings.NONE)).isTrue();
    }
}
