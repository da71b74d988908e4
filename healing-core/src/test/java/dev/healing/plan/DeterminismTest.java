package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers give the same plan, in the same order, to the last letter. */
@Isolated
class DeterminismTest {

    private static final int THREADS = 64;
    private static final Map<String, String> EXPECTED = sketches(Lab.PLANNER);

    private static Map<String, String> sketches(HealingPlanner planner) {
        ImmutableMap.Builder<String, String> sketches = ImmutableMap.builder();
        GoldenPlanTest.all().forEach((name, situation) -> sketches.put(name, PlanSketch.of(planner.plan(situation))));
        return sketches.buildOrThrow();
    }

    @ParameterizedTest(name = "INV-88, LAW-15: in the language {0} and the zone {1}")
    @CsvSource({"tr, Pacific/Kiritimati", "ar, Africa/Casablanca", "th-TH-u-ca-buddhist-nu-thai, America/St_Johns"})
    void languageAndZoneMakeNoDifference(String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(sketches(HealingPlanner.using(FrozenPack.catalog()))).isEqualTo(EXPECTED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    @DisplayName("INV-88, LAW-15: sixty-four threads that share a planner get the plans one of them would get")
    void threadsMakeNoDifference() throws Exception {
        HealingPlanner shared = HealingPlanner.using(FrozenPack.catalog());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Map<String, String>> all = () -> sketches(shared);
            for (Future<Map<String, String>> sketches : threads.invokeAll(Collections.nCopies(THREADS, all))) {
                assertThat(sketches.get()).isEqualTo(EXPECTED);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("LAW-15: in which order a pack names its practices makes no difference")
    void orderOfThePackMakesNoDifference() {
        List<Practice> turned = new ArrayList<>(FrozenPack.practices());
        Collections.reverse(turned);

        assertThat(sketches(HealingPlanner.using(FrozenPack.of(turned)))).isEqualTo(EXPECTED);
    }

    @Test
    @DisplayName("LAW-15, INV-42: in which order the answers of a set were given makes no difference")
    void orderOfTheAnswersMakesNoDifference() {
        GoldenPlanTest.all()
                .forEach((name, situation) -> assertThat(PlanSketch.of(Lab.plan(turned(situation))))
                        .as(name)
                        .isEqualTo(EXPECTED.get(name)));
    }

    private static Situation turned(Situation situation) {
        Assessment now = situation.newest();
        ImmutableSortedSet<SafetyConcern> concerns = now.concerns();
        return Lab.with(
                situation,
                a -> a.concerns(concerns.descendingSet())
                        .harms(turned(now.harms()))
                        .strengths(turned(now.strengths()))
                        .thirdParties(turned(now.thirdParties()))
                        .circumstances(turned(now.circumstances())));
    }

    private static <T> ImmutableList<T> turned(Collection<T> answers) {
        return ImmutableList.copyOf(answers).reverse();
    }
}
