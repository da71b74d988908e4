package dev.healing.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompiledYamlTest {

    private static final Path PACK = Path.of("src/main/resources/dev/healing/content/standard");

    @Test
    @DisplayName("The packaged guidance is what its small files say")
    void thePackagedGuidanceIsUpToDate() throws IOException {
        Map<String, CompiledYaml> fresh = YamlCompiler.compile(PACK);

        assertThat(fresh).containsOnlyKeys("en", "es", "services", "sources");
        for (Map.Entry<String, CompiledYaml> part : fresh.entrySet()) {
            try (InputStream in = Objects.requireNonNull(
                    YamlCompiler.class.getResourceAsStream("/dev/healing/content/standard/" + part.getKey()))) {
                assertThat(CompiledYaml.read(in)).isEqualTo(part.getValue());
            }
        }
    }

    @Test
    @DisplayName("What was compiled keeps its lines and its quotes")
    void linesAndQuotesAreKept() throws IOException {
        FaultLog faults = new FaultLog();
        String text = "a: 1\nb:\n- 'yes'\n- {c: \"ü\"}\n";
        YamlNode top = YamlParser.parse("x.yaml", text.getBytes(StandardCharsets.UTF_8), faults)
                .orElseThrow()
                .node();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CompiledYaml(Map.of("x.yaml", top)).write(out);

        CompiledYaml read = CompiledYaml.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read).isEqualTo(new CompiledYaml(Map.of("x.yaml", top)));
        assertThat(read.document("y.yaml", faults)).isEmpty();
        assertThat(read.document("x.yaml", faults)
                        .orElseThrow()
                        .fields()
                        .required("a")
                        .orElseThrow()
                        .place())
                .hasToString("x.yaml:1 a");
    }
}
