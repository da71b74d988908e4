package dev.healing.content.help;

import static dev.healing.content.help.Rows.CHECKED;
import static dev.healing.content.help.Rows.adultIn;
import static dev.healing.content.help.Rows.checkedOn;
import static dev.healing.content.help.Rows.found;
import static dev.healing.content.help.Rows.in;
import static dev.healing.content.help.Rows.only;
import static dev.healing.content.help.Rows.pairedWith;
import static dev.healing.content.help.Rows.row;
import static dev.healing.plan.HelpTopic.CRISIS;
import static dev.healing.plan.HelpTopic.GENERAL;
import static dev.healing.plan.HelpTopic.GRIEF;
import static dev.healing.plan.HelpTopic.LEGAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.relationship.AgeGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpLinesTest {

    @Test
    void servicesComeInTheOrderOfUrgencyEachOnceAndElseAsTheDirectoryHasThem() {
        assertThat(found(
                        adultIn("AA", GRIEF, CRISIS),
                        row("g2", GRIEF),
                        row("g1", LEGAL, GRIEF),
                        row("both", GRIEF, CRISIS),
                        row("always", GENERAL)))
                .containsExactly("both", "g2", "g1", "always");
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(strings = {"aa", "Aa", "AAA", "A", "en", "419", " AA", "AA ", "ＡＡ", "BB", "ZZ", "UK"})
    @DisplayName("INV-13, INV-41, INV-80: where the country is another or not known there is help and no number")
    void whereTheCountryIsAnotherOrNotKnownThereIsHelpAndNoNumber(String country) {
        HelpLines lines = HelpLines.find(any -> ImmutableList.of(row("a", CRISIS, GENERAL)), adultIn(country, CRISIS));
        assertThat(lines.all()).isEmpty();
        assertThat(lines.topics()).containsExactly(CRISIS, GENERAL);
    }

    @Test
    @DisplayName("INV-80: without a country no directory is asked")
    void withoutACountryNoDirectoryIsAsked() {
        HelpRequest nowhere =
                new HelpRequest(Optional.empty(), ImmutableSet.of(), Optional.of(Audience.ADULT), CHECKED);
        HelpLines lines = HelpLines.find(
                country -> {
                    throw new AssertionError("asked for " + country);
                },
                nowhere);
        assertThat(lines.topics()).containsExactly(GENERAL);
        assertThat(lines.all()).isEmpty();
    }

    @Test
    @DisplayName("INV-81: a pair is shown whole, whichever of the two names the other")
    void aPairIsShownWhole() {
        assertThat(found(adultIn("AA", CRISIS), pairedWith("b", row("a", CRISIS)), row("b", CRISIS)))
                .containsExactly("a", "b");
    }

    @Test
    @DisplayName(
            "INV-81: neither of a pair is shown where one is too old, of another age, topic or country, or not there")
    void halfAPairIsNoPair() {
        HelpService one = pairedWith("b", row("a", CRISIS));
        HelpService other = row("b", CRISIS);
        List<HelpService> unfit = List.of(
                checkedOn(CHECKED.minusDays(366), other),
                only(Audience.YOUTH, other),
                row("b", GRIEF),
                in("BB", other),
                row("c", GRIEF));
        for (HelpService missing : unfit) {
            assertThat(found(adultIn("AA", CRISIS), one, missing, row("alone", CRISIS)))
                    .containsExactly("alone");
            assertThat(found(adultIn("AA", CRISIS), missing, row("alone", CRISIS), one))
                    .containsExactly("alone");
        }
        assertThat(found(
                        adultIn("AA", CRISIS),
                        row("a", CRISIS),
                        pairedWith("a", only(Audience.YOUTH, row("b", CRISIS)))))
                .as("the one that does not fit names the other")
                .isEmpty();
    }

    @Test
    @DisplayName("INV-81: where one of a chain of pairs does not fit, none is shown")
    void aChainOfPairsBreaksAsAWhole() {
        assertThat(found(
                        adultIn("AA", CRISIS),
                        pairedWith("b", row("a", CRISIS)),
                        pairedWith("c", row("b", CRISIS)),
                        only(Audience.YOUTH, row("c", CRISIS))))
                .isEmpty();
    }

    @Test
    @DisplayName("INV-82: a service for one age is not shown to the other, nor where the age is not known")
    void aServiceForOneAgeIsNotShownToTheOther() {
        HelpService[] offered = {
            only(Audience.ADULT, row("old", CRISIS)), only(Audience.YOUTH, row("young", CRISIS)), row("all", CRISIS)
        };
        assertThat(found(aged(Optional.of(Audience.of(AgeGroup.ADULT))), offered))
                .containsExactly("old", "all");
        assertThat(found(aged(Optional.of(Audience.of(AgeGroup.TEEN))), offered))
                .containsExactly("young", "all");
        assertThat(found(aged(Optional.of(Audience.of(AgeGroup.CHILD))), offered))
                .containsExactly("young", "all");
        assertThat(found(aged(Optional.empty()), offered)).containsExactly("all");
    }

    private static HelpRequest aged(Optional<Audience> audience) {
        return new HelpRequest(Optional.of("AA"), ImmutableSet.of(CRISIS), audience, CHECKED);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, false",
        "180, true, false",
        "181, true, true",
        "365, true, true",
        "366, false, false",
        "100000, false, false",
        "-1, true, true",
        "-365, true, true",
        "-366, false, false"
    })
    @DisplayName(
            "INV-83: after 180 days a service carries a warning, after 365 it is dropped, by a day given from outside")
    void whatWasCheckedLongAgoIsMarkedOrDropped(long daysAgo, boolean shown, boolean marked) {
        HelpRequest request = new HelpRequest(
                Optional.of("AA"), ImmutableSet.of(CRISIS), Optional.of(Audience.ADULT), CHECKED.plusDays(daysAgo));
        ImmutableList<HelpLine> lines =
                HelpLines.find(country -> List.of(row("a", CRISIS)), request).all();
        assertThat(lines).hasSize(shown ? 1 : 0).allMatch(line -> line.checkAgain() == marked);
    }

    @Test
    @DisplayName("INV-66: what somebody looks for is not printed")
    void whatSomebodyLooksForIsNotPrinted() {
        HelpRequest request = adultIn("AA", CRISIS);
        HelpLines lines = HelpLines.find(country -> List.of(row("a", CRISIS)), request);
        assertThat(request + " " + lines + " " + lines.all())
                .isEqualTo("HelpRequest{topics=2} HelpLines{topics=2, services=1} [HelpLine{}]");
    }
}
