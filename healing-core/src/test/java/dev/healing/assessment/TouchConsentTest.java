package dev.healing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("INV-28, INV-29: anything but two times yes is no")
class TouchConsentTest {

    @Test
    void onlyTwoTimesYesIsYes() {
        for (Consent self : Consent.values()) {
            for (Consent other : Consent.values()) {
                assertThat(new TouchConsent(self, other).both())
                        .as("%s and %s", self, other)
                        .isEqualTo(self == Consent.YES && other == Consent.YES);
            }
        }
        assertThat(TouchConsent.NOT_ASKED.both()).isFalse();
    }
}
