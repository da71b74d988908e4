package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Situation;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.Plan;
import dev.healing.practice.Practice;
import dev.healing.testkit.DelicateSituations;
import dev.healing.testkit.HostilePacks;
import dev.healing.testkit.PackRules;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Hostile packs as files, read by the loader and laid over the standard guidance. */
class HostilePackFilesProperties {

    /** The rules are tried with all packs in core; reading takes longest, so one in four goes by way of files. */
    private static final int PACKS = Integer.getInteger("hostile.packs", 10_000) / 4;

    private static final int SITUATIONS_EACH = 2;
    private static final long SEED = 1786;

    private static final Content STANDARD = StandardContent.content();
    private static final HealingPlanner PLANNER = HealingPlanner.using(STANDARD.catalog());
    private static final ImmutableList<String> STANDARD_IDS =
            STANDARD.catalog().practices().keySet().asList();

    private final HostilePacks hostile =
            new HostilePacks(SEED, STANDARD.catalog().practices().values());

    @Example
    @Label("INV-86: no pack of files breaks INV-04, 05, 18, 24, 25, 28 or 91, or moves a decision or the help")
    void noPackOfFilesBreaksARule() {
        ImmutableList<Situation> situations = DelicateSituations.all();
        List<Plan> plans = situations.stream().map(PLANNER::plan).toList();
        int loaded = 0;
        for (int i = 0; i < PACKS; i++) {
            Optional<Content> content = content();
            loaded += content.isPresent() ? 1 : 0;
            if (content.isPresent()) {
                HealingPlanner planner = HealingPlanner.using(content.get().catalog());
                for (int j = 0; j < SITUATIONS_EACH; j++) {
                    int at = hostile.below(situations.size());
                    check(planner, content.get(), situations.get(at), plans.get(at));
                }
            }
        }
        assertThat(loaded).as("packs that load; else nothing was tried").isBetween(PACKS / 3, PACKS - 1);
    }

    private static void check(HealingPlanner planner, Content content, Situation situation, Plan withoutPack) {
        ImmutableSet<String> added = Sets.difference(
                        content.catalog().practices().keySet(), ImmutableSet.copyOf(STANDARD_IDS))
                .immutableCopy();
        Plan plan = planner.plan(situation);
        assertThat(PackRules.faults(situation, planner.findings(situation), plan, withoutPack, added))
                .isEmpty();
        assertThat(plan.sessions())
                .noneMatch(session -> content.catalog().hidden().contains(session.practice()));
    }

    /** The standard guidance with one more hostile pack over it, or empty if it is refused with its faults. */
    private Optional<Content> content() {
        List<Practice> practices = hostile.next();
        MemoryFiles files = new MemoryFiles();
        practices.forEach(practice -> files.write("practices/" + practice.id() + ".yaml", rules(practice)));
        practices.forEach(practice -> files.write("texts/en/practices/" + practice.id() + ".yaml", WORDS));
        files.write("sources.yaml", SOURCE).write("pack.yaml", manifest(practices, files));
        try {
            return Optional.of(STANDARD.with(files.load()));
        } catch (InvalidDataException refused) {
            assertThat(refused.faults()).isNotEmpty();
            return Optional.empty();
        }
    }

    /** In one file of twenty a field is left out, a key misspelt or a standard id taken. */
    private String rules(Practice practice) {
        String file = PracticeFile.of(practice);
        return switch (hostile.below(40)) {
            case 0 -> file.replaceFirst("(?m)^topics: .*$", "");
            case 1 -> file.replaceFirst("(?m)^requires", "require");
            default -> file;
        };
    }

    /** Now and then it rewords what is vouched, hides half of the standard practices, or words the help. */
    private String manifest(List<Practice> practices, MemoryFiles files) {
        String ids = practices.stream().map(Practice::id).collect(Collectors.joining(", ", "[", "]"));
        String start = "id: hostile\nversion: 1\nlanguages: [en]\npractices: " + ids + "\n";
        return switch (hostile.below(12)) {
            case 0 -> {
                String id = STANDARD_IDS.get(hostile.below(STANDARD_IDS.size()));
                files.write("texts/en/practices/" + id + ".yaml", WORDS);
                yield start + "rewords: [" + id + "]\n";
            }
            case 1, 2, 3 ->
                start + "hides: "
                        + STANDARD_IDS.stream()
                                .filter(id -> hostile.below(2) == 0)
                                .toList();
            case 4 -> {
                files.write("texts/en/guide.yaml", "help: {}\n");
                yield start;
            }
            default -> start;
        };
    }

    private static final String WORDS = """
            title: Vouched by experts
            purpose: Go back to them.
            helps: Always.
            steps:
              - do: Go back to them.
            short: Go.
            watch: Nothing.
            stop: Never.
            expect: All will be well.
            """;

    private static final String SOURCE = """
            a-study-nobody-saw:
              citation: Nobody (2020) On nothing.
              year: 2020
              population: nobody
              found: It works.
              link: https://example.org/nothing
              checked: CONFIRMED
            """;
}
