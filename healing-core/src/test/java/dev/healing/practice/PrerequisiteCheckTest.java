package dev.healing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dev.healing.validation.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What comes first exists, is for every kind that needs it, and never goes round in a circle")
class PrerequisiteCheckTest {

    private static final String MISSING = "prerequisite must be in the catalogue";
    private static final String OTHER_KINDS = "prerequisite must be for every kind the practice is for";
    private static final String CIRCLE = "prerequisites must not go round in a circle";

    private static PracticeBuilder practice(String id) {
        return FrozenPack.practices().get(0).toBuilder()
                .id(id)
                .kinds(Set.of(BondKind.ROMANTIC, BondKind.FRIENDSHIP))
                .prerequisites(List.of());
    }

    private static PracticeBuilder after(String id, String... firsts) {
        return practice(id)
                .prerequisites(Arrays.stream(firsts)
                        .map(first -> new Prerequisite(first, /* soft= */ false))
                        .toList());
    }

    private static PracticeBuilder gentlyAfter(String id, String first) {
        return practice(id).addPrerequisite(new Prerequisite(first, /* soft= */ true));
    }

    private static List<Fault> faults(PracticeBuilder... practices) {
        List<Practice> all = Stream.of(practices).map(PracticeBuilder::build).toList();
        return new PrerequisiteCheck(Maps.uniqueIndex(all, Practice::id)).faults();
    }

    private static Fault fault(String practice, String rule, String was) {
        return new Fault("practice '" + practice + "'", rule, was);
    }

    @Test
    @DisplayName("a chain, and two that stand on the same one, are in order")
    void inOrder() {
        assertThat(faults(practice("a"), after("b", "a"), after("c", "a", "b"))).isEmpty();
        assertThat(faults(after("c", "a", "b"), after("b", "a"), practice("a"))).isEmpty();
    }

    @Test
    @DisplayName("what must come first must be there; what may come first may be absent")
    void missing() {
        assertThat(faults(after("b", "a"))).containsExactly(fault("b", MISSING, "a"));
        assertThat(faults(gentlyAfter("b", "a"))).isEmpty();
    }

    @Test
    @DisplayName("what must come first must be for every kind of bond; what may come first need not be")
    void kinds() {
        PracticeBuilder romantic = practice("a").kinds(Set.of(BondKind.ROMANTIC));

        assertThat(faults(romantic, after("b", "a"))).containsExactly(fault("b", OTHER_KINDS, "a"));
        assertThat(faults(romantic, gentlyAfter("b", "a"))).isEmpty();
        assertThat(faults(practice("a"), after("b", "a").kinds(Set.of(BondKind.FRIENDSHIP))))
                .isEmpty();
    }

    @Test
    @DisplayName("a circle is told once, with the way round; what only may come first makes one, too")
    void circles() {
        assertThat(faults(after("a", "a"))).containsExactly(fault("a", CIRCLE, "a"));
        assertThat(faults(after("a", "c"), after("b", "a"), after("c", "b")))
                .containsExactly(fault("a", CIRCLE, "a > c > b"));
        assertThat(faults(gentlyAfter("a", "b"), after("b", "a"))).containsExactly(fault("a", CIRCLE, "a > b"));
        assertThat(faults(practice("z"), after("y", "z", "a"), after("a", "b"), after("b", "a")))
                .containsExactly(fault("a", CIRCLE, "y > a > b"));
    }

    @Test
    @DisplayName("circles are looked for where nothing is missing")
    void missingComesFirst() {
        assertThat(faults(after("a", "a"), after("b", "none"))).containsExactly(fault("b", MISSING, "none"));
    }
}
