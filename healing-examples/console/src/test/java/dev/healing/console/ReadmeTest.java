package dev.healing.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README tells the truth")
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final String README = read("README.md");

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError("no " + file, missing);
        }
    }

    /** The code block under a mark of the README. */
    private static String block(String mark) {
        Matcher block = Pattern.compile("<!-- " + mark + ".*? -->\n```\\w+\n(.*?)```\n<!-- end -->", Pattern.DOTALL)
                .matcher(README);
        assertThat(block.find()).as(mark).isTrue();
        return block.group(1);
    }

    @Test
    @DisplayName("Its example is code that passes")
    void theExamplePasses() {
        String test = read("healing-examples/console/src/test/java/dev/healing/console/EmbeddingTest.java");
        String region = test.substring(test.indexOf("// README\n") + "// README\n".length(), test.indexOf("// end"));

        assertThat(block("snippet")).isEqualTo(region.stripIndent().stripTrailing() + "\n");
    }

    @Test
    @DisplayName("Its plan is what the first command prints")
    void thePlanIsWhatTheCommandPrints() {
        assertThat(ConsoleProcess.in(Path.of("target")).run().out()).contains(block("excerpt"));
    }

    @Test
    @DisplayName("Its commands are those that are checked")
    void theCommandsAreChecked() {
        assertThat(README)
                .contains("    mvn -q -pl healing-examples/console -am compile exec:java\n", "    mvn verify\n");
        assertThat(read(".ci/run")).contains("mvn -B -ntp verify\n");
    }

    @Test
    @DisplayName("Its links lead somewhere")
    void theLinksLeadSomewhere() {
        List<String> links = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)")
                .matcher(README)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(ROOT.resolve(link)));
    }
}
