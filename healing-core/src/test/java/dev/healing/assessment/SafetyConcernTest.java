package dev.healing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.SafetyConcern.Sense;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("INV-04, INV-66, INV-84: a concern, known or not")
class SafetyConcernTest {

    private static final SafetyConcern TOMORROW = SafetyConcern.of("OF_TOMORROW");

    @ParameterizedTest
    @EnumSource
    void aKnownCodeIsFoundByItsName(Known known) {
        SafetyConcern concern = SafetyConcern.of(known.name());

        assertThat(concern.code()).isEqualTo(known.name());
        assertThat(concern.known()).contains(known);
        assertThat(concern).isEqualTo(known.concern()).hasSameHashCodeAs(known.concern());
        assertThat(concern.sense()).isNotEqualTo(Sense.UNKNOWN);
        assertThat(concern.serious()).isEqualTo(concern.sense() != Sense.STRAIN && concern.sense() != Sense.PAST);
        assertThat(concern.isOneOf(Set.of(known))).isTrue();
        assertThat(concern.isOneOf(Set.of())).isFalse();
    }

    @Test
    void anUnknownCodeIsKeptAndSerious() {
        assertThat(TOMORROW.code()).isEqualTo("OF_TOMORROW");
        assertThat(TOMORROW.known()).isEmpty();
        assertThat(TOMORROW.sense()).isEqualTo(Sense.UNKNOWN);
        assertThat(TOMORROW.serious()).isTrue();
        assertThat(TOMORROW.unsureIsYes()).isTrue();
        assertThat(TOMORROW.isOneOf(Set.of(Known.values()))).isFalse();
    }

    @Test
    void strainAndWhatIsPastAreNotSerious() {
        assertThat(Known.CARER_AT_LIMIT.concern().serious()).isFalse();
        assertThat(Known.I_HARMED.concern().serious()).isFalse();
        assertThat(Known.STRANGULATION.concern().serious()).isTrue();
        assertThat(Known.THREATS.concern().unsureIsYes()).isFalse();
        assertThat(Known.FEAR_OF_OTHER.concern().unsureIsYes()).isTrue();
    }

    @Test
    void concernsAreEqualByTheirCodes() {
        assertThat(TOMORROW).isEqualTo(SafetyConcern.of("OF_TOMORROW"));
        assertThat(TOMORROW).isNotEqualTo(SafetyConcern.of("OF_YESTERDAY")).isNotEqualTo("OF_TOMORROW");
        assertThat(TOMORROW.hashCode())
                .isNotEqualTo(SafetyConcern.of("OF_YESTERDAY").hashCode());
    }

    @Test
    void knownCodesComeFirstAndUnknownOnesByTheirLetters() {
        SafetyConcern yesterday = SafetyConcern.of("AAA_OF_YESTERDAY");
        Set<SafetyConcern> ordered = new TreeSet<>(Set.of(
                TOMORROW, yesterday, Known.I_HARMED.concern(), Known.WEAPON.concern(), Known.STRANGULATION.concern()));

        assertThat(ordered)
                .containsExactly(
                        Known.STRANGULATION.concern(),
                        Known.WEAPON.concern(),
                        Known.I_HARMED.concern(),
                        yesterday,
                        TOMORROW);
    }

    @Test
    void nothingIsGivenAway() {
        assertThat(TOMORROW).hasToString("SafetyConcern");
    }
}
