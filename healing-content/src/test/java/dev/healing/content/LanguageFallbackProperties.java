package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Situation;
import dev.healing.assessment.Strength;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Plan;
import dev.healing.practice.BondKind;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.testkit.Situations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Where each word comes from when a pack has some of a language. The language is Galician by name and Spanish by its words, so
 * that what must come out is known.
 */
class LanguageFallbackProperties {

    private static final Content STANDARD = StandardContent.content();
    private static final HealingPlanner PLANNER = HealingPlanner.using(STANDARD.catalog());
    private static final Guidebook ENGLISH = STANDARD.guidebook(Locale.ENGLISH);
    private static final Guidebook SPANISH = STANDARD.guidebook(Locale.forLanguageTag("es"));
    private static final Locale GALICIAN = Locale.forLanguageTag("gl");
    private static final Path TEXTS = Path.of("src/main/resources/dev/healing/content/standard/texts/es");
    private static final Content WHOLE = STANDARD.with(pack("gl", 1, 1, new Random(0)));

    /** A pack that keeps about so much of every document and so many of the practices. */
    private static ContentPack pack(String language, double entries, double practices, Random random) {
        Set<String> ids = new TreeSet<>(STANDARD.catalog().practices().keySet());
        ids.removeIf(id -> random.nextDouble() >= practices);
        MemoryFiles files = new MemoryFiles()
                .write(
                        "pack.yaml",
                        "id: pack-%s\nversion: 1\nlanguages: [%s]\ntranslates: %s\n"
                                .formatted(language, language, ids));
        String folder = "texts/" + language + "/";
        ids.forEach(id -> files.write(folder + "practices/" + id + ".yaml", read("practices/" + id + ".yaml")));
        Guide.FILES.forEach(file -> files.write(folder + file, some(read(file), entries, random)));
        return files.load();
    }

    private static String some(String document, double share, Random random) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(document)).forEach((part, told) -> {
            if (told instanceof List<?> items) {
                parts.put(
                        part,
                        items.stream()
                                .filter(item -> random.nextDouble() < share)
                                .toList());
            } else {
                Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) told);
                entries.keySet().removeIf(name -> random.nextDouble() >= share);
                parts.put(part, entries);
            }
        });
        return new Dump(DumpSettings.builder().build()).dumpToString(parts);
    }

    private static String read(String file) {
        try {
            return Files.readString(TEXTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Situation> any() {
        return Arbitraries.frequencyOf(Tuple.of(1, Situations.any()), Tuple.of(1, Situations.inDanger()));
    }

    @Property(seed = "20261128", tries = 300)
    @Label("INV-12: a language that a pack brings whole is told as one that travels with the library")
    void aWholeLanguageIsTold(@ForAll("any") Situation situation) {
        Plan plan = PLANNER.plan(situation);
        Guidebook galician = WHOLE.guidebook(GALICIAN);
        Statistics.label("in danger").collect(SafetyWords.areIn(plan));
        Statistics.label("in danger").coverage(coverage -> coverage.check(true).percentage(p -> p > 20));

        assertThat(WHOLE.missingForSafety(GALICIAN)).isEmpty();
        assertThat(galician.forPlan(plan)).isSameAs(galician);
        assertThat(galician.letter(plan)).isEqualTo(SPANISH.letter(plan));
    }

    @Property(seed = "20261128", tries = 60)
    @Label("INV-12: each word comes from its own language or else from English, and those of danger from English alone")
    void eachWordFallsBack(@ForAll Random random, @ForAll("any") Situation situation) {
        double share = random.nextDouble();
        ContentPack pack = pack("gl", share, share, random);
        Content content = STANDARD.with(pack);
        Guidebook galician = content.guidebook(Locale.forLanguageTag("gl-ES"));
        Translation told = pack.translation("gl");
        Set<String> entries = Set.copyOf(told.entries(Guide.WORDS));

        assertThat(content.missingForSafety(GALICIAN)).isNotEmpty();
        for (Finding finding : Finding.values()) {
            Guidebook expected = expected("findings." + finding, entries);
            assertThat(galician.finding(finding)).isEqualTo(expected.finding(finding));
        }
        for (Phase phase : Phase.values()) {
            assertThat(galician.phase(phase))
                    .isEqualTo(expected("phases." + phase, entries).phase(phase));
        }
        for (Strength strength : Strength.values()) {
            assertThat(galician.strength(strength))
                    .isEqualTo(expected("strengths." + strength, entries).strength(strength));
        }
        for (HelpTopic topic : HelpTopic.values()) {
            assertThat(galician.help(topic)).isEqualTo(ENGLISH.help(topic));
        }
        for (String id : ENGLISH.questions()) {
            assertThat(galician.question(id, BondKind.ROMANTIC))
                    .isEqualTo(expected("questions." + id, told.entries(Guide.QUESTIONS))
                            .question(id, BondKind.ROMANTIC));
        }
        for (Practice practice : STANDARD.catalog().practices().values()) {
            Guidebook expected = told.practices().containsKey(practice.id()) ? SPANISH : ENGLISH;
            assertThat(practice.kinds())
                    .allMatch(kind -> galician.text(practice.id(), kind).equals(expected.text(practice.id(), kind)));
        }
        Plan plan = PLANNER.plan(situation);
        if (SafetyWords.areIn(plan)) {
            assertThat(galician.letter(plan)).isEqualTo(ENGLISH.letter(plan));
        }
    }

    private static Guidebook expected(String entry, Set<String> told) {
        return told.contains(entry) && !SafetyWords.holds(entry) ? SPANISH : ENGLISH;
    }

    @Example
    @Label(
            "INV-12: a plan about danger is told in English if a practice in it has no words, and so is its kind of a language")
    void onePracticeWithoutWordsIsEnough() {
        Content content = STANDARD.with(pack("gl", 1, 0.9, new Random(1)));
        Content region = WHOLE.with(pack("gl-es", 0.5, 0.5, new Random(2)));
        Guidebook galician = content.guidebook(GALICIAN);
        Guidebook regional = region.guidebook(Locale.forLanguageTag("gl-ES"));
        Set<Locale> told = new HashSet<>();
        Situations.inDanger().generator(200).stream(new Random(3)).limit(200).forEach(situation -> {
            Plan plan = PLANNER.plan(situation.value());
            Guidebook chosen = galician.forPlan(plan);
            told.add(chosen.locale());
            assertThat(galician.letter(plan))
                    .isEqualTo((chosen.locale().equals(GALICIAN) ? SPANISH : ENGLISH).letter(plan));
            assertThat(regional.forPlan(plan).locale()).isEqualTo(GALICIAN);
            assertThat(regional.letter(plan)).isEqualTo(SPANISH.letter(plan));
        });
        assertThat(told).as("both were told").containsExactlyInAnyOrder(GALICIAN, Locale.ENGLISH);
        assertThat(content.missingForSafety(GALICIAN)).isEmpty();
        assertThat(region.missingForSafety(Locale.forLanguageTag("gl-ES"))).isNotEmpty();
    }
}
