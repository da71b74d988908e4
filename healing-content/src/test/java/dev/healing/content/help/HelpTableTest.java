package dev.healing.content.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTableTest {

    private static final String WHOLE = """
            services:
            - id: one
              name: One
              country: NO
              topics: [CRISIS, GENERAL]
              audiences: [ADULT]
              contacts:
              - {reach: CALL, words: 007 01}
              - {reach: WEB, words: "one.example"}
              forWhom: anybody
              languages: [no, Nynorsk]
              hours: 08:00
              free: true
              pairedWith: two
              source: https://one.example/help
              checkedOn: 2026-03-02
              checkedBy: [Ann, Bo]
              note: A note.
            - id: two
              name: Two
              country: NO
              topics: [GENERAL, CRISIS]
              audiences: [ADULT]
              contacts:
              - {reach: TEXT, words: "two"}
              source: https://two.example
              checkedOn: 2026-03-02
              checkedBy: [Ann, Bo]
            - id: three
              name: Three
              country: NO
              topics: [GRIEF]
              audiences: [ADULT, YOUTH]
              contacts:
              - {reach: CHAT, words: "three"}
              source: https://three.example
              checkedOn: 2026-03-02
              checkedBy: [Ann]
            """;

    @TempDir
    private Path folder = Path.of("");

    private HelpTable load(String table) throws IOException {
        return HelpTable.load(Files.writeString(folder.resolve("table.yaml"), table));
    }

    private List<String> faults(String table) {
        var refused = catchThrowableOfType(InvalidDataException.class, () -> load(table));
        assertThat(refused).as("the table loads").isNotNull();
        return refused.faults().stream().map(Fault::toString).toList();
    }

    @Test
    @DisplayName("INV-79: what looks like a number, a time or a no stays the text it is")
    void whatLooksLikeSomethingElseStaysTheTextItIs() throws IOException {
        HelpService one = load(WHOLE).services("NO").get(0);
        assertThat(one.country()).isEqualTo("NO");
        assertThat(one.contacts())
                .containsExactly(new HelpContact(Reach.CALL, "007 01"), new HelpContact(Reach.WEB, "one.example"));
        assertThat(one.access().languages()).containsExactly("no", "Nynorsk");
        assertThat(one.access().hours()).contains("08:00");
        assertThat(one.access().free()).isTrue();
        assertThat(one.pairedWith()).contains("two");
    }

    @Test
    void whatFewerThanTwoPeopleCheckedIsShownToNobody() throws IOException {
        HelpTable table = load(WHOLE);
        assertThat(table.rows()).hasSize(3).last().matches(row -> !row.check().isByTwo());
        assertThat(table.services("NO")).extracting(HelpService::id).containsExactly("one", "two");
        assertThat(table.services("SE")).isEmpty();
        assertThat(table).hasToString("HelpTable{rows=3}");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String broken = WHOLE.replace("id: one", "id: One")
                .replace("[GRIEF]", "[GRIEVING]")
                .replace("checkedBy: [Ann]", "checkedBy: Ann")
                .replace("reach: TEXT", "reach: FAX");
        assertThat(faults(broken))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("table.yaml:2 services[0].id: must be words in lower"),
                        fault -> assertThat(fault)
                                .startsWith("table.yaml:25 services[1].contacts[0].reach: must be one of CALL"),
                        fault ->
                                assertThat(fault).startsWith("table.yaml:32 services[2].topics[0]: must be a constant"),
                        fault -> assertThat(fault).startsWith("table.yaml:38 services[2].checkedBy: must be a list"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "country: NO | country: no | :4 services[0].country: must be two capital letters, was no",
                "country: NO | country: UK | :4 services[0].country: must be a country that ISO 3166 knows, was UK",
                "topics: [CRISIS, GENERAL] | topics: [] | :5 services[0].topics: must be a list of one or more",
                "audiences: [ADULT] | audiences: [OLD] | :6 services[0].audiences[0]: must be one of ADULT, YOUTH",
                "007 01 | ' 007' | :8 services[0].contacts[0].words: must have no blanks around it, was  007",
                "007 01 | \"007\\n1\" | :8 services[0].contacts[0].words: must be one line of words",
                "007 01 | \"007\\u202E1\" | :8 services[0].contacts[0].words: must hold no hidden character",
                "007 01 | null | :8 services[0].contacts[0].words: must hold words",
                "words: 007 01 | number: 007 01 | :8 services[0].contacts[0].words: must be given",
                "free: true | free: yes | :13 services[0].free: must be true or false, was yes",
                "pairedWith: two | pairedWith: one | :14 services[0].pairedWith: must be the id of another service",
                "pairedWith: two | pairedWith: four | :14 services[0].pairedWith: must be the id of another service in",
                "pairedWith: two | pairedWith: three | :14 services[0].pairedWith: must be a service of the same",
                "https://one.example/help | one.example | :15 services[0].source: must be the address of a public",
                "checkedOn: 2026-03-02 | checkedOn: 2026-02-30 | :16 services[0].checkedOn: must be a day such as",
                "checkedOn: 2026-03-02 | checkedOn: 2/3/26 | :16 services[0].checkedOn: must be a day such as",
                "[Ann, Bo] | [Ann, ann] | :17 services[0].checkedBy[1]: must be here once only",
                "note: A note. | remark: A note. | :18 services[0].remark: must not be here",
                "id: two | id: one | :19 services[1]: must have an id of its own; this one is taken: one"
            })
    void aFaultIsToldWithItsLine(String from, String to, String fault) {
        String table = WHOLE.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(faults(table)).anyMatch(told -> told.startsWith("table.yaml" + fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services: [one] | :1 services[0]: must be a map of fields, was one",
                "services: one | :1 services: must be a list, was one",
                "one | :1: must be a map of fields, was one",
                "rows: [] | :1 services: must be given",
                "services: [{contacts: [one]}] | :1 services[0].contacts[0]: must be a map of fields, was one"
            })
    void whatIsNoTableIsToldAsSuch(String table, String fault) {
        assertThat(faults(table)).contains("table.yaml" + fault);
    }

    @Test
    void aTableThatIsNotThereHasNoFault() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> HelpTable.load(folder.resolve("nowhere.yaml")));
    }

    @Test
    @DisplayName("The packaged table loads, and shows only what two people checked")
    void thePackagedTableShowsOnlyWhatTwoPeopleChecked() {
        HelpTable table = HelpTable.standard();
        assertThat(HelpTable.standard()).isSameAs(table);
        assertThat(table.rows()).isNotEmpty();
        for (HelpService row : table.rows()) {
            assertThat(table.services(row.country()).contains(row))
                    .isEqualTo(row.check().by().size() >= 2);
        }
    }

    @Test
    @DisplayName("A packaged row that waits for its checks says so")
    void aPackagedRowThatWaitsForItsChecksSaysSo() {
        assertThat(HelpTable.standard().rows())
                .filteredOn(row -> !row.check().isByTwo())
                .allMatch(row -> row.check().note().orElse("").contains("awaits its checks by two people"));
    }
}
