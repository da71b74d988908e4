package dev.healing.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlParser;
import dev.healing.practice.Practice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompiledRulesTest {

    private static final Path PACK = Path.of("src/main/resources/dev/healing/content/standard");

    @Test
    @DisplayName("The packaged rules are what their small files say")
    void thePackagedRulesAreUpToDate() throws IOException {
        CompiledRules fresh = GuidanceCompiler.rules(PACK);

        assertThat(CompiledRules.packaged()).isEqualTo(fresh);
        assertThat(fresh.practices()).hasSizeGreaterThan(150);
    }

    @Test
    @DisplayName("What was written is read back")
    void theWayThereAndBack() throws IOException {
        CompiledRules rules = GuidanceCompiler.rules(PACK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rules.write(out);

        assertThat(CompiledRules.read(out.toByteArray())).isEqualTo(rules);
    }

    @Test
    @DisplayName("The manifest names the practices of the folder, in order")
    void theManifestNamesThem() throws IOException {
        FaultLog faults = new FaultLog();
        Value manifest = YamlParser.parse("pack.yaml", Files.readAllBytes(PACK.resolve("pack.yaml")), faults)
                .orElseThrow();
        var named = manifest.fields().required("practices").orElseThrow().items().stream()
                .map(item -> PracticeId.read(item).orElseThrow())
                .toList();

        assertThat(named)
                .containsExactlyElementsOf(CompiledRules.packaged().practices().stream()
                        .map(Practice::id)
                        .toList());
        faults.throwIfAny();
    }
}
