package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Consent;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.plan.Path;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.validation.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SituationJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Situation read(String json) {
        return SituationJson.read(json.replace('\'', '"'));
    }

    @Test
    @DisplayName("A single assessment is the same as a list of one")
    void single() {
        String bond = "{'relationship': {'kind': 'FAMILY'}, ";
        String day = "{'takenOn': '2026-03-02', 'trust': 3}";

        assertThat(read(bond + "'assessment': " + day + "}").equals(read(bond + "'assessments': [" + day + "]}")))
                .isTrue();
    }

    @Test
    @DisplayName("What is left out is unanswered, as in core")
    void leftOut() {
        Situation least = read("{'relationship': {'kind': 'ROMANTIC'}, 'assessment': {'takenOn': '2026-03-02'}}");

        assertThat(least.newest().equals(Assessment.builder().takenOn(DAY).build()))
                .isTrue();
        assertThat(least.relationship().self().equals(Person.unknown())).isTrue();
        assertThat(least.done()).isEmpty();
        assertThat(least.declined()).isEmpty();
    }

    @Test
    @DisplayName("INV-28: half a consent is not asked, not given")
    void halfConsent() {
        Situation half = read("{'relationship': {'kind': 'ROMANTIC'},"
                + "'assessment': {'takenOn': '2026-03-02', 'consentToTouch': {'self': 'YES'}}}");

        assertThat(half.newest().consentToTouch()).isEqualTo(new TouchConsent(Consent.YES, Consent.NOT_ASKED));
    }

    @Test
    @DisplayName("INV-84: an unknown concern is kept through a round trip, and is serious")
    void unknownConcern() {
        Situation situation = read("{'relationship': {'kind': 'FRIENDSHIP'}, 'assessment':"
                + "{'takenOn': '2026-03-02', 'safetyAnswered': 'ALL', 'concerns': ['A_CODE_OF_TOMORROW']}}");
        Situation again = SituationJson.read(SituationJson.write(situation));

        assertThat(again.newest().concerns()).containsExactly(SafetyConcern.of("A_CODE_OF_TOMORROW"));
        assertThat(again.newest().concerns().first().serious()).isTrue();
        assertThat(Practices.PLANNER.plan(again).decision().path()).isEqualTo(Path.SAFETY_FIRST);
    }

    @Test
    @DisplayName("A mark in front of the text, as some editors put it, is passed over")
    void byteOrderMark() {
        String json = "\uFEFF" + Golden.text("situation.json");

        assertThat(SituationJson.read(json)
                        .equals(SituationJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))))
                .isTrue();
    }

    @Test
    @DisplayName("R-13: bytes that are not UTF-8 are one fault")
    void brokenUtf8() {
        byte[] latin = Golden.text("situation.json").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> SituationJson.read(new ByteArrayInputStream(latin)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("document: must be UTF-8");
    }

    @Test
    @DisplayName("A stream or reader that fails is no fault of the data")
    void failingStream() {
        assertThatThrownBy(() -> SituationJson.read(failing())).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> SituationJson.read(new InputStreamReader(failing(), StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisplayName("What could not be read again is not written")
    void notWritten() {
        Situation inFarFuture = Situation.of(
                Relationship.friendsInTouch(),
                Assessment.builder().takenOn(LocalDate.of(12_000, 1, 1)).build());
        Situation halfACharacter = Situation.of(
                Relationship.friendsInTouch().toBuilder()
                        .self(Person.builder().name("\uD83D").build())
                        .build(),
                Assessment.calmAndWilling(DAY));

        assertThatThrownBy(() -> SituationJson.write(inFarFuture))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("assessments[0].takenOn: must be a date such as 2026-03-02");
        assertThatThrownBy(() -> SituationJson.write(halfACharacter))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("relationship.self.name: must be whole characters");
    }

    private static InputStream failing() {
        return new SequenceInputStream(InputStream.nullInputStream(), InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the line is cut");
            }
        };
    }
}
