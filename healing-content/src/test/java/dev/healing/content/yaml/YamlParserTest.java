package dev.healing.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlParserTest {

    private static List<String> faults(byte[] bytes) {
        FaultLog faults = new FaultLog();
        YamlParser.parse("a.yaml", bytes, faults);
        var refused = catchThrowableOfType(InvalidDataException.class, faults::throwIfAny);
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::toString).toList();
    }

    private static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\nb: 2\na: 3' | a.yaml:3: must have each field once only, was a",
                "'a: &x 1\nb: *x' | a.yaml:1: must have no anchor; take it out",
                "'a: 1\nb: *x' | a.yaml:2: must have no alias; write the value out",
                "'a: !!int 1' | 'a.yaml:1: must have no tag; take it out, was tag:yaml.org,2002:int'",
                "'a: !evil {b: c}' | 'a.yaml:1: must have no tag; take it out, was !evil'",
                "'%YAML 1.2\n---\na: 1' | a.yaml:1: must have no directive; take the line with % out",
                "'a: 1\n---\nb: 2' | a.yaml: must hold one document only",
                "'[a]: 1' | a.yaml:1: must have single words as names of fields",
                "'' | a.yaml: must not be empty",
                "'a: 1\n b: [' | a.yaml:2: must be well-formed YAML: mapping values are not allowed here"
            })
    void whatNoGuidanceNeedsIsRefusedWithItsLine(String text, String fault) {
        assertThat(faults(text)).contains(fault);
    }

    @Test
    void whatIsTooDeepIsRefused() {
        assertThat(faults("[".repeat(32) + "]".repeat(32))).isEmpty();
        assertThat(faults("[".repeat(33) + "]".repeat(33))).containsExactly("a.yaml:1: must be at most 32 levels deep");
        assertThat(faults("[".repeat(500_000))).containsExactly("a.yaml:1: must be at most 32 levels deep");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(faults(new byte[YamlParser.LARGEST + 1])).containsExactly("a.yaml: must have at most 1048576 bytes");
    }

    @Test
    void whatIsNotTextIsRefused() {
        assertThat(faults(new byte[] {'a', ':', ' ', (byte) 0xff})).containsExactly("a.yaml: must be text in UTF-8");
    }

    @Property(seed = "20261128")
    void noBytesMakeTheReaderFailInAnotherWay(@ForAll byte[] bytes) {
        faults(bytes);
    }

    @Property(seed = "20261128")
    void noTextMakesTheReaderFailInAnotherWay(@ForAll String text) {
        faults(text);
    }
}
