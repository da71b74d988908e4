package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.validation.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static final String READ = "";

    /** What is limited, the limit, a document of a given size, what is said up to the limit and beyond it. */
    static Stream<Arguments> limits() {
        String count = " must hold at most ";
        return Stream.of(
                limit("name", 200, n -> bond("\"self\": {\"name\": \"" + "n".repeat(n) + "\"}"), READ, "from 0 to 200"),
                limit(
                        "concern code",
                        80,
                        n -> answers("\"concerns\": [\"" + "c".repeat(n) + "\"]"),
                        READ,
                        "from 1 to 80"),
                limit("concerns", 64, n -> answers("\"concerns\": [" + texts(n) + "]"), READ, count + "64 items"),
                limit("unsure", 64, n -> answers("\"concernsUnsure\": [" + texts(n) + "]"), READ, count + "64 items"),
                limit("assessments", 200, LimitsTest::days, READ, count + "200 items"),
                limit("declined", 2_000, n -> whole("\"declined\": [" + texts(n) + "]"), READ, count + "2000 items"),
                limit("done", 2_000, n -> whole("\"done\": {" + times(n) + "}"), READ, count + "2000 entries"),
                limit(
                        "document",
                        1 << 20,
                        n -> padded(whole("\"done\": {}"), n),
                        READ,
                        "must have at most 1048576 bytes"),
                limit("text", 10_000, n -> whole("\"x\": \"" + "t".repeat(n) + "\""), "known field", Limits.RULE),
                limit("number", 32, n -> whole("\"x\": " + "9".repeat(n)), "known field", Limits.RULE),
                limit("fraction", 32, n -> whole("\"x\": 0." + "9".repeat(n - 2)), "known field", Limits.RULE),
                limit("field name", 200, n -> whole("\"" + "f".repeat(n) + "\": 1"), "known field", Limits.RULE),
                limit(
                        "depth",
                        32,
                        n -> whole("\"x\": " + "[".repeat(n - 1) + "]".repeat(n - 1)),
                        "known field",
                        Limits.RULE),
                limit("tokens", 200_000, LimitsTest::tokens, "must be an object", Limits.RULE));
    }

    private static Arguments limit(String what, int limit, IntFunction<String> document, String upTo, String beyond) {
        return Arguments.of(what, limit, document, upTo, beyond);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    @DisplayName("R-13: one less and the limit itself are read, one more is a fault")
    void atTheLimit(String what, int limit, IntFunction<String> document, String upTo, String beyond) {
        assertThat(said(document.apply(limit - 1))).as(what).contains(upTo);
        assertThat(said(document.apply(limit))).as(what).contains(upTo);
        assertThat(said(document.apply(limit + 1))).as(what).contains(beyond);
        assertThat(said(document.apply(limit)).isEmpty()).as(what).isEqualTo(upTo.equals(READ));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    @DisplayName("R-13: readers and streams keep the same limits")
    void everyEntry(String what, int limit, IntFunction<String> document, String upTo, String beyond) {
        String tooMuch = document.apply(limit + 1);

        assertThat(refusal(() -> SituationJson.read(new StringReader(tooMuch)))).contains(beyond);
        assertThat(refusal(
                        () -> SituationJson.read(new ByteArrayInputStream(tooMuch.getBytes(StandardCharsets.UTF_8)))))
                .contains(beyond);
    }

    @Test
    @DisplayName("R-12: no depth ends in a stack overflow, no number in a long computation")
    void hostile() {
        assertThat(said("[".repeat(1_000_000))).contains(Limits.RULE);
        assertThat(said("{\"a\":".repeat(200_000))).contains(Limits.RULE);
        assertThat(said(answers("\"trust\": 1e999999999"))).startsWith("assessment.trust: must be a whole number");
        assertThat(said("[".repeat(2_000_000))).contains("must have at most 1048576 bytes");
    }

    @Test
    @DisplayName("R-13: the bytes are counted, not the characters")
    void bytesCount() {
        assertThat(said("\"" + "ä".repeat(600_000) + "\"")).contains("must have at most 1048576 bytes");
    }

    @Test
    @DisplayName("Of very many faults the first thousand are told, and that there are more")
    void manyFaults() {
        String faults = said(whole(
                IntStream.range(0, 1_200).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","))));

        assertThat(faults.lines()).hasSize(1_001);
        assertThat(faults).startsWith("x0: is not a known field\n").endsWith("the first 1000 found are told");
    }

    @Test
    @DisplayName("A long or strange field name is cut and kept to one line")
    void strangeName() {
        assertThat(said(whole("\"a\\nb" + "c".repeat(100) + "\": 1")))
                .isEqualTo("a?b" + "c".repeat(37) + "...: is not a known field");
    }

    private static String said(String document) {
        return refusal(() -> SituationJson.read(document));
    }

    private static String refusal(Runnable reading) {
        try {
            reading.run();
            return READ;
        } catch (InvalidDataException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String whole(String fields) {
        return "{\"relationship\": {\"kind\": \"FAMILY\"}, \"assessment\": {\"takenOn\": \"2026-03-02\"}, " + fields
                + "}";
    }

    private static String answers(String fields) {
        return "{\"relationship\": {\"kind\": \"FAMILY\"}, \"assessment\": {\"takenOn\": \"2026-03-02\", " + fields
                + "}}";
    }

    private static String bond(String fields) {
        return "{\"relationship\": {\"kind\": \"FAMILY\", " + fields
                + "}, \"assessment\": {\"takenOn\": \"2026-03-02\"}}";
    }

    private static String days(int count) {
        String days = IntStream.range(0, count)
                .mapToObj(i -> "{\"takenOn\": \"" + LocalDate.of(2026, 1, 1).plusDays(i) + "\"}")
                .collect(Collectors.joining(","));
        return "{\"relationship\": {\"kind\": \"FAMILY\"}, \"assessments\": [" + days + "]}";
    }

    private static String texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"T" + i + "\"").collect(Collectors.joining(","));
    }

    private static String times(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"t" + i + "\": 1").collect(Collectors.joining(","));
    }

    private static String padded(String document, int length) {
        return document + " ".repeat(length - document.length());
    }

    /** Two tokens are the brackets around. */
    private static String tokens(int count) {
        return "[" + "1,".repeat(count - 3) + "1]";
    }
}
