package dev.healing.content.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.content.Guidebook;
import dev.healing.content.Letter;
import dev.healing.content.Letter.Section;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody in danger, of any age, in any country and language there is, and in none that is known. */
class HelpEverywhereTest {

    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());

    /** A directory that has a service nowhere, as the library is shipped. */
    private static final HelpDirectory NOTHING = country -> List.of();

    static Stream<Plan> plansInDanger() {
        Stream<SafetyConcern> serious = Stream.concat(
                        Arrays.stream(SafetyConcern.Known.values()).map(SafetyConcern.Known::concern),
                        Stream.of(SafetyConcern.of("A_CODE_OF_TOMORROW")))
                .filter(SafetyConcern::serious);
        return serious.flatMap(concern -> ages().map(age -> planOf(age, concern)));
    }

    private static Stream<Optional<AgeGroup>> ages() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(AgeGroup.values()).map(Optional::of));
    }

    private static Plan planOf(Optional<AgeGroup> age, SafetyConcern concern) {
        return PLANNER.plan(Situation.of(
                Relationship.friendsInTouch().toBuilder()
                        .self(Person.builder().ageGroup(age).build())
                        .build(),
                Assessment.calmAndWilling(Situations.TODAY).toBuilder()
                        .addConcern(concern)
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("plansInDanger")
    @DisplayName("INV-13: help for every danger and age, in every country and language, and where they are not known")
    void thereIsHelpEverywhere(Plan plan) {
        assertThat(plan.decision().path()).isEqualTo(Path.SAFETY_FIRST);
        requests(plan)
                .forEach(request ->
                        assertThat(HelpLines.find(NOTHING, request).topics()).containsExactlyElementsOf(plan.help()));
        assertThat(guidebooks()).hasSizeGreaterThan(1).allSatisfy(guidebook -> {
            Section anywhere = help(guidebook.letter(plan), guidebook, plan);
            requests(plan)
                    .filter(request -> request.audience().isEmpty())
                    .map(request -> guidebook.letter(plan, HelpLines.find(NOTHING, request)))
                    .forEach(letter -> assertThat(letter.sections().get(1)).isEqualTo(anywhere));
        });
    }

    private static Stream<HelpRequest> requests(Plan plan) {
        return countries()
                .flatMap(country -> Stream.concat(
                                Stream.of(Optional.<Audience>empty()),
                                Arrays.stream(Audience.values()).map(Optional::of))
                        .map(audience -> new HelpRequest(country, plan.help(), audience, Situations.TODAY)));
    }

    /** The words of help stand before anything to do, those of the most urgent topic first, and name a way that needs no number. */
    private static Section help(Letter letter, Guidebook guidebook, Plan plan) {
        Section help = letter.sections().get(1);
        assertThat(help.items()).hasSameSizeAs(plan.help());
        assertThat(help.items().get(0)).contains(firstWords(guidebook, plan));
        assertThat(help.items().get(help.items().size() - 1))
                .contains(guidebook.help(HelpTopic.GENERAL).text())
                .contains("findahelpline.com");
        return help;
    }

    private static String firstWords(Guidebook guidebook, Plan plan) {
        return guidebook.help(plan.help().iterator().next()).text();
    }

    /** Every language there is comes to the words of one of these. */
    private static ImmutableSet<Guidebook> guidebooks() {
        return Stream.concat(Stream.of("", "und", "xx", "tlh"), Arrays.stream(Locale.getISOLanguages()))
                .map(Locale::forLanguageTag)
                .map(StandardContent.content()::guidebook)
                .collect(Collectors.toMap(Guidebook::locale, guidebook -> guidebook, (one, same) -> one))
                .values()
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Optional<String>> countries() {
        return Stream.concat(
                Stream.of(Optional.empty(), Optional.of(""), Optional.of("ZZ"), Optional.of("atlantis")),
                Arrays.stream(Locale.getISOCountries()).map(Optional::of));
    }
}
