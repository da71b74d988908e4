package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Situation;
import dev.healing.content.help.Audience;
import dev.healing.content.help.HelpAccess;
import dev.healing.content.help.HelpContact;
import dev.healing.content.help.HelpDirectory;
import dev.healing.content.help.HelpLines;
import dev.healing.content.help.HelpRequest;
import dev.healing.content.help.Reach;
import dev.healing.content.help.Rows;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Plan;
import dev.healing.testkit.Situations;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LetterHelpProperties {

    private static final Content CONTENT = StandardContent.content();
    private static final HealingPlanner PLANNER = HealingPlanner.using(CONTENT.catalog());
    private static final ImmutableList<Guidebook> GUIDEBOOKS = Manifest.LANGUAGES.stream()
            .map(language -> CONTENT.guidebook(Locale.forLanguageTag(language)))
            .collect(ImmutableList.toImmutableList());

    private static final String SOME_OF_ALL = "0123456789 +-–()/*#.,;:'\"\\{}[]<>&$!|%@_~`ñé٠١２☎\u00A0\uFF0B{week}";

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<String> oddWords() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(120),
                        Arbitraries.strings().withChars(SOME_OF_ALL).ofMaxLength(120))
                .filter(LetterHelpProperties::canBeDialled);
    }

    private static boolean canBeDialled(String words) {
        try {
            return !new HelpContact(Reach.CALL, words).words().isEmpty();
        } catch (InvalidDataException refused) {
            return false;
        }
    }

    private static HelpRequest requestFor(Plan plan, String country) {
        return new HelpRequest(Optional.of(country), plan.help(), Optional.of(Audience.ADULT), Rows.CHECKED);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-79: a letter tells the words of a service byte for byte, on one line")
    void aLetterTellsTheWordsOfAServiceByteForByte(
            @ForAll("situations") Situation situation,
            @ForAll("oddWords") String name,
            @ForAll("oddWords") String number) {
        Plan plan = PLANNER.plan(situation);
        HelpAccess access = new HelpAccess(Optional.of(number), ImmutableList.of(number), Optional.of(name), false);
        HelpDirectory directory = country -> List.of(
                Rows.saying(name, new HelpContact(Reach.CALL, number), access, Rows.row("a", HelpTopic.GENERAL)));
        HelpLines help = HelpLines.find(directory, requestFor(plan, "AA"));
        for (Guidebook guidebook : GUIDEBOOKS) {
            String call = guidebook.locale().equals(Locale.ENGLISH) ? "Call:" : "Llama:";
            assertThat(guidebook.letter(plan, help).toText())
                    .contains("\n* " + name + "\n")
                    .contains("\n  " + call + " " + number + "\n");
        }
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-13, INV-41: a directory only adds; the words for every topic stay, for every country")
    void aDirectoryOnlyAdds(@ForAll("situations") Situation situation, @ForAll String country) {
        Plan plan = PLANNER.plan(situation);
        HelpDirectory directory = any -> List.of(Rows.row("a", HelpTopic.GENERAL, HelpTopic.CRISIS));
        HelpRequest request = requestFor(plan, country);
        for (Guidebook guidebook : GUIDEBOOKS) {
            Letter usual = guidebook.letter(plan);
            assertThat(guidebook.letter(plan, HelpLines.find(none -> List.of(), request)))
                    .isEqualTo(usual);
            Letter more = guidebook.letter(plan, HelpLines.find(directory, request));
            assertThat(items(more)).containsSubsequence(items(usual));
            assertThat(items(more).size() - items(usual).size()).isEqualTo(country.equals("AA") ? 1 : 0);
        }
    }

    private static List<String> items(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }

    @Example
    @Label("INV-13: the way to help that is always there names no number, in any language")
    void theWayThatIsAlwaysThereNamesNoNumber() {
        for (Guidebook guidebook : GUIDEBOOKS) {
            assertThat(guidebook.help(HelpTopic.GENERAL).text()).contains("findahelpline.com");
            for (HelpTopic topic : HelpTopic.values()) {
                assertThat(guidebook.help(topic).text()).doesNotContainPattern("\\d");
            }
        }
    }

    @Example
    @Label("A service stands below the words of its topic, with all that is known of it")
    void aServiceStandsBelowTheWordsOfItsTopic() {
        HelpAccess access =
                new HelpAccess(Optional.of("women"), ImmutableList.of("English", "Cymraeg"), Optional.of("24/7"), true);
        HelpDirectory directory = country -> List.of(
                Rows.row("late", HelpTopic.GRIEF),
                Rows.saying("First", new HelpContact(Reach.TEXT, "HI to 0"), access, Rows.row("a", HelpTopic.CRISIS)));
        HelpRequest request = new HelpRequest(
                Optional.of("AA"),
                ImmutableSet.of(HelpTopic.CRISIS, HelpTopic.GRIEF),
                Optional.of(Audience.ADULT),
                Rows.CHECKED.plusDays(200));
        Guidebook english = CONTENT.guidebook(Locale.ENGLISH);
        LetterHelp help = new LetterHelp(
                english,
                StandardGuides.of("en").words(),
                HelpLines.find(directory, request).all());
        List<String> items = help.items(ImmutableSet.of(HelpTopic.CRISIS, HelpTopic.GENERAL));
        assertThat(items).hasSize(4);
        assertThat(items.get(0)).startsWith("Thoughts of dying. ");
        assertThat(items.get(1)).isEqualTo("""
                First
                For: women
                Text: HI to 0
                Open: 24/7
                Languages: English, Cymraeg
                It costs nothing.
                We last checked this long ago. Check it before you rely on it.""");
        assertThat(items.get(3))
                .as("what belongs to no topic of the plan is kept")
                .startsWith("Name of late\nCall: the number of late\n");
    }
}
