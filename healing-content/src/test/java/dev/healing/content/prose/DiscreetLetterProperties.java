package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Situation;
import dev.healing.content.GuideLines;
import dev.healing.content.Letter;
import dev.healing.content.StandardContent;
import dev.healing.plan.Form;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.practice.Topic;
import dev.healing.testkit.Situations;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * A letter lies open on a screen. Apart from the words that lead to help, which nobody finds unless they are plain, it tells
 * nobody who reads along what a person fears. What the reader did or does to the other is named, to the reader.
 */
class DiscreetLetterProperties {

    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());

    /** Told of oneself, of one's strength, or of how much was answered; no danger. */
    private static final ImmutableSet<Finding> NO_DANGER = Sets.immutableEnumSet(
            Finding.I_HARMED,
            Finding.CARER_AT_LIMIT,
            Finding.STRAIN,
            Finding.SAFETY_ANSWERED,
            Finding.SAFETY_CLEAR,
            Finding.SAFETY_UNFINISHED);

    @Provide
    Arbitrary<Situation> any() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.inDanger();
    }

    @Property(seed = "20261128", tries = 600)
    @Label("INV-68: no letter tells a danger that was told, on any path, in any language")
    void noDangerIsTold(@ForAll("any") Situation situation) {
        Plan plan = PLANNER.plan(situation);
        Statistics.collect(plan.decision().path());
        Statistics.coverage(coverage -> {
            for (Path path : Path.values()) {
                coverage.check(path).percentage(percent -> percent > 1);
            }
        });
        assertTellsNoDanger(plan);
    }

    @Property(seed = "20261128", tries = 400)
    @Label("INV-68: nor does one that is read in danger, and there is still the help that fits")
    void noDangerIsToldInDanger(@ForAll("inDanger") Situation situation) {
        Plan plan = PLANNER.plan(situation);
        Statistics.collect(plan.help().contains(HelpTopic.DOMESTIC_ABUSE));
        Statistics.coverage(c -> c.check(true).percentage(percent -> percent > 30));

        assertTellsNoDanger(plan);
        Language.shipped()
                .forEach(language -> assertThat(plan.help())
                        .allMatch(topic -> language.guidebook()
                                .letter(plan)
                                .toString()
                                .contains(language.guidebook().help(topic).text())));
    }

    private static void assertTellsNoDanger(Plan plan) {
        Language.shipped().forEach(language -> {
            ImmutableList<String> open = besideHelp(language, plan);
            assertThat(dangers(language).filter(danger -> open.stream().anyMatch(line -> line.contains(danger))))
                    .isEmpty();
            assertThat(open.stream().filter(line -> language.signs().has("names-a-danger", line)))
                    .isEmpty();
        });
    }

    private static Stream<String> dangers(Language language) {
        return Sets.difference(SafetyTexts.FINDINGS, NO_DANGER).stream().map(language.guidebook()::finding);
    }

    /** Every line but those about help, and about what the reader did. */
    private static ImmutableList<String> besideHelp(Language language, Plan plan) {
        Letter letter = language.guidebook().letter(plan);
        String help = GuideLines.of(language.code()).get("labels/HELP");
        ImmutableList<String> ownDeed = ownDeed(language, plan);
        return Stream.concat(
                        Stream.of(letter.title()),
                        letter.sections().stream()
                                .filter(section -> !section.heading().equals(help))
                                .flatMap(section ->
                                        Stream.concat(section.paragraphs().stream(), section.items().stream())))
                .filter(line -> ownDeed.stream().noneMatch(line::contains))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> ownDeed(Language language, Plan plan) {
        Stream<String> practices = plan.sessions().stream()
                .filter(session -> session.topics().contains(Topic.ACCOUNTABILITY))
                .map(session -> language.guidebook().title(session.practice(), plan.kind()));
        Stream<String> form = plan.decision().form() == Form.ACCOUNTABILITY
                ? Stream.concat(
                        language
                                .guidebook()
                                .form(plan.decision().path(), plan.decision().form(), plan.kind())
                                .opening()
                                .stream(),
                        Stream.of(language.guidebook().finding(Finding.I_HARMED)))
                : Stream.empty();
        return Stream.concat(practices, form).collect(ImmutableList.toImmutableList());
    }
}
