package dev.healing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A set of findings is a set like any other")
class FindingsTest {

    /** Empty, full, and of every second, third and fifth finding, so that each word of the set has some. */
    private static final List<Set<Finding>> SETS =
            Stream.of(1000, 1, 2, 3, 5).map(FindingsTest::every).toList();

    private static Set<Finding> every(int step) {
        List<Finding> all = List.of(Finding.values());
        return IntStream.rangeClosed(1, all.size())
                .filter(place -> place % step == 0)
                .mapToObj(place -> all.get(place - 1))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Finding.class)));
    }

    @ParameterizedTest
    @EnumSource
    void oneFinding(Finding finding) {
        Findings one = Findings.of(finding);
        Findings others = Findings.copyOf(every(1)).minus(finding);

        assertThat(one.asSet()).containsExactly(finding);
        assertThat(one.has(finding)).isTrue();
        assertThat(one.size()).isEqualTo(1);
        assertThat(one.isEmpty()).isFalse();
        assertThat(one.minus(finding)).isEqualTo(Findings.NONE);
        assertThat(others.has(finding)).isFalse();
        assertThat(others.asSet()).hasSize(Finding.values().length - 1);
        assertThat(others.hasAny(one)).isFalse();
        assertThat(others.hasAll(one)).isFalse();
        assertThat(others.plus(one)).isEqualTo(Findings.copyOf(every(1)));
        assertThat(others).isNotEqualTo(Findings.copyOf(every(1)));
        assertThat(one).isNotEqualTo(Findings.NONE);
    }

    @Test
    void twoSets() {
        for (Set<Finding> a : SETS) {
            for (Set<Finding> b : SETS) {
                Findings one = Findings.copyOf(a);
                Findings two = Findings.copyOf(b);

                assertThat(one.hasAll(two)).isEqualTo(a.containsAll(b));
                assertThat(one.hasAny(two)).isEqualTo(!Sets.intersection(a, b).isEmpty());
                assertThat(one.and(two).asSet()).isEqualTo(Sets.intersection(a, b));
                assertThat(one.plus(two).asSet()).isEqualTo(Sets.union(a, b));
                assertThat(one.minus(two).asSet()).isEqualTo(Sets.difference(a, b));
                assertThat(one.equals(two)).isEqualTo(a.equals(b));
                assertThat(one.plus(two).size()).isEqualTo(Sets.union(a, b).size());
            }
        }
    }

    @Test
    void anyOrderMakesTheSameSet() {
        Findings there = Findings.of(Finding.values());
        Finding[] backwards = Finding.values();
        Collections.reverse(Arrays.asList(backwards));
        Findings andBack = Findings.of(backwards);

        assertThat(andBack).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(andBack.asSet()).containsExactly(Finding.values());
        assertThat(there).isNotEqualTo(there.asSet());
        List<Finding> each = new ArrayList<>();
        andBack.forEach(each::add);
        assertThat(each).containsExactly(Finding.values());
    }

    @Test
    @DisplayName("INV-66: it gives away how many there are, and nothing else")
    void givesNothingAway() {
        for (Set<Finding> set : SETS) {
            assertThat(Findings.copyOf(set)).hasToString("Findings{" + set.size() + "}");
        }
    }
}
