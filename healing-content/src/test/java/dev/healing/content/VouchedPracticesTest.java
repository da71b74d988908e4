package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.practice.Practice;
import dev.healing.practice.RuleLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Core's table of vouched practices is written by this test when golden files are written anew. */
class VouchedPracticesTest {

    private static final Path TABLE =
            Path.of("../healing-core/src/main/java/dev/healing/practice/VouchedPractices.java");

    @Test
    @DisplayName("INV-86: core vouches for the packaged practices as they are, and for nothing else")
    void coreVouchesForThePackagedPracticesAsTheyAre() throws IOException {
        Golden.check(TABLE, table());
    }

    @Test
    @DisplayName("INV-86: every packaged practice is vouched")
    void everyPackagedPracticeIsVouched() {
        var catalog = StandardContent.content().catalog();
        assertThat(catalog.practices().keySet())
                .as("run once more after writing the table anew")
                .allMatch(id -> catalog.isVouched(id) || Golden.REWRITE);
    }

    private static String table() {
        return StandardContent.content().catalog().practices().values().stream()
                .map(VouchedPracticesTest::row)
                .collect(Collectors.joining(",\n", TOP, BOTTOM));
    }

    private static String row(Practice practice) {
        return "            \"" + RuleLine.of(practice) + "\"";
    }

    private static final String TOP = """
            package dev.healing.practice;

            import com.google.common.collect.ImmutableSet;

            /**
             * The standard practices core vouches for, with all their rule data. The table is written by a test of the standard
             * content; see {@code CONTRIBUTING.md}.
             */
            final class VouchedPractices {

                static final ImmutableSet<String> LINES = ImmutableSet.of(
            """;

    private static final String BOTTOM = """
            );

                private VouchedPractices() {}

                static boolean vouchesFor(Practice practice) {
                    return LINES.contains(RuleLine.of(practice));
                }
            }
            """;
}
