package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.validation.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class FuzzProperties {

    private static final String SITUATION = Golden.text("situation.json");
    private static final String PLAN = Golden.text("plan.json");

    /** One change: between two shares of the text, something else is put. */
    record Cut(double from, double length, String put) {

        String of(String text) {
            int start = (int) (from * text.length());
            int end = Math.min(text.length(), start + (int) (length * text.length()));
            return text.substring(0, start) + put + text.substring(end);
        }
    }

    @Provide
    Arbitrary<Cut> cuts() {
        Arbitrary<String> put = Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                "\"",
                ",",
                ":",
                "null",
                "NaN",
                "-Infinity",
                "1e999999",
                "00",
                "-",
                "\\u",
                "\\ud800",
                "\u0000",
                "\uD800",
                "\uFEFF",
                "\"concerns\": [\"X\"],",
                "{\"a\":".repeat(100),
                "9".repeat(400),
                "[".repeat(40),
                "\"trust\": 1, \"trust\": 11,",
                "/* */",
                "true",
                "'x'",
                "\"\\u0000\"",
                "{}",
                "[[]]",
                "\n");
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 0.05),
                        put)
                .as(Cut::new);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-85, R-12: a broken situation is read or refused, and nothing else happens")
    void brokenSituation(@ForAll("cuts") Cut first, @ForAll("cuts") Cut second) {
        String broken = second.of(first.of(SITUATION));

        readsOrRefuses(broken, SituationJson::read);
        readsOrRefuses(first.of(SITUATION), SituationJson::read);
        readsOrRefuses(
                broken, text -> SituationJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        readsOrRefuses(
                broken, text -> SituationJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16))));
        Statistics.label("read").coverage(outcomes -> {
            outcomes.check(true).count(count -> count > 0);
            outcomes.check(false).count(count -> count > 300);
        });
    }

    @Property(seed = "20261128", tries = 300)
    @Label("R-12: a broken plan is read or refused, and nothing else happens")
    void brokenPlan(@ForAll("cuts") Cut first, @ForAll("cuts") Cut second) {
        readsOrRefuses(first.of(PLAN), PlanJson::read);
        readsOrRefuses(second.of(first.of(PLAN)), PlanJson::read);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("R-12: bytes that are no text at all are refused")
    void noText(@ForAll byte[] bytes) {
        readsOrRefuses("", ignored -> SituationJson.read(new ByteArrayInputStream(bytes)));
    }

    private static void readsOrRefuses(String text, Consumer<String> reading) {
        boolean read = false;
        try {
            reading.accept(text);
            read = true;
        } catch (InvalidDataException refused) {
            assertThat(refused.faults()).isNotEmpty();
            assertThat(refused).hasNoCause();
        }
        Statistics.label("read").collect(read);
    }
}
