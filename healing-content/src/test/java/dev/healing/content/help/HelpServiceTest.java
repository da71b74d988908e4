package dev.healing.content.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.HelpTopic;
import dev.healing.validation.InvalidDataException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpServiceTest {

    @Test
    void aServiceForNobodyIsRefusedWithEveryFault() {
        HelpService whole = Rows.row("a", HelpTopic.CRISIS);
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> new HelpService(
                        "a",
                        "\n",
                        "Aa",
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        ImmutableList.of(),
                        whole.access(),
                        whole.check(),
                        Optional.of("a")))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.path())
                        .containsExactly(
                                "service.name",
                                "service.country",
                                "service.topics",
                                "service.audiences",
                                "service.contacts",
                                "service.pairedWith"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1\n2", "1\r2", "1\u20282", "1\u0000", "1\u202E2", "1\u200B2", "\uD800"})
    @DisplayName("INV-79: what could not be shown or dialled as it is stored is refused and not changed")
    void whatCouldNotBeShownAsItIsStoredIsRefused(String words) {
        assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> new HelpContact(Reach.CALL, words));
    }

    @Test
    void whatToKnowBeforeIsOneLineEach() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> new HelpAccess(Optional.of(""), ImmutableList.of("a\nb"), Optional.of("\t"), false))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(3));
    }
}
