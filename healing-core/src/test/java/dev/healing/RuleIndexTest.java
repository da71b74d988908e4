package dev.healing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The index of the rules says what is so")
class RuleIndexTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern RULE =
            Pattern.compile("^\\* \\*\\*((?:LAW|INV)-\\d+) (\\w+)\\*\\*", Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^\\| ((?:LAW|INV)-\\d+) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern SEVERAL = Pattern.compile("((?:LAW|INV)-)\\d+((?:, \\d+)+)");
    private static final String NOT_YET = "not yet";

    private final ImmutableListMultimap<String, Path> sources = sources();

    private record Row(String rule, String kind, String place, String test, String state) {}

    @Test
    void everyRuleHasOneRowOfItsKind() {
        Map<String, String> kinds = new TreeMap<>();
        found(RULE, read("docs/RULES.md")).forEach(rule -> kinds.put(rule.group(1), rule.group(2)));
        List<Row> rows = rows();

        assertThat(rows)
                .extracting(Row::rule)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(kinds.keySet());
        assertThat(rows).allMatch(row -> row.kind().equals(kinds.get(row.rule())));
    }

    @Test
    void whatIsNotYetKeptSaysWhy() {
        for (Row row : rows()) {
            boolean notYet = row.place().equals(NOT_YET);
            assertThat(row.test().equals(NOT_YET)).as(row.rule()).isEqualTo(notYet);
            assertThat(row.state().contains(": ") || row.state().equals("kept"))
                    .as(row.rule())
                    .isTrue();
            assertThat(notYet && row.state().equals("kept")).as(row.rule()).isFalse();
        }
    }

    @Test
    void everyGateAndEveryLawOfOrderHasOnePlace() {
        assertThat(rows())
                .filteredOn(row -> row.kind().equals("G") || row.kind().equals("S"))
                .allMatch(row -> names(row.place()).size() == 1);
    }

    @Test
    void everyPlaceBearsItsNumber() {
        for (Row row : rows()) {
            for (String name : names(row.place())) {
                assertThat(text(name, "/src/main/"))
                        .as("%s in %s", row.rule(), name)
                        .anyMatch(bears(row.rule()));
            }
        }
    }

    @Test
    void everyTestBearsItsNumberInItsName() {
        for (Row row : rows()) {
            Pattern inName = Pattern.compile("\"[^\"\n]*" + row.rule() + "\\b[^\"\n]*\"");
            assertThat(row.test().equals(NOT_YET) || !names(row.test()).isEmpty())
                    .as(row.rule())
                    .isTrue();
            for (String name : names(row.test())) {
                assertThat(text(name, "/src/test/"))
                        .as("%s in %s", row.rule(), name)
                        .anyMatch(text -> inName.matcher(text).find());
            }
        }
    }

    private static List<Row> rows() {
        return found(ROW, read("docs/RULE-INDEX.md"))
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5)))
                .toList();
    }

    private static List<String> names(String cell) {
        return found(NAME, cell).map(name -> name.group(1)).toList();
    }

    private static Stream<Matcher> found(Pattern pattern, String text) {
        Stream.Builder<Matcher> found = Stream.builder();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Matcher one = pattern.matcher(matcher.group());
            if (one.find()) {
                found.add(one);
            }
        }
        return found.build();
    }

    /** A list such as "LAW-04, 07" bears both numbers. */
    private static Predicate<String> bears(String rule) {
        return text -> Pattern.compile(rule + "\\b").matcher(text).find()
                || numbers(text).contains(rule);
    }

    private static ImmutableSet<String> numbers(String text) {
        return found(SEVERAL, text)
                .flatMap(several -> Splitter.on(", ")
                        .omitEmptyStrings()
                        .splitToStream(several.group(2))
                        .map(number -> several.group(1) + number))
                .collect(ImmutableSet.toImmutableSet());
    }

    private List<String> text(String name, String folder) {
        return sources.get(name + ".java").stream()
                .filter(file -> file.toString().replace('\\', '/').contains(folder))
                .map(RuleIndexTest::read)
                .toList();
    }

    private static ImmutableListMultimap<String, Path> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(ImmutableListMultimap.toImmutableListMultimap(
                            file -> file.getFileName().toString(), file -> file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        return read(ROOT.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
