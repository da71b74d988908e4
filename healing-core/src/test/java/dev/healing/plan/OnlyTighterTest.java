package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Situation;
import dev.healing.practice.Catalog;
import dev.healing.practice.FrozenPack;
import dev.healing.testkit.PlanValidator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an app can set, and which numbers it can read. */
class OnlyTighterTest {

    @Test
    @DisplayName(
            "INV-87: an app can add and hide practices, and nothing else; no method of the planner or the catalogue loosens")
    void nothingLoosens() {
        assertThat(publicMethods(HealingPlanner.class))
                .containsExactlyInAnyOrder("using", "plan", "explain", "findings");
        assertThat(publicMethods(Catalog.class))
                .containsExactlyInAnyOrder(
                        "of", "with", "hiding", "practices", "practice", "packs", "hidden", "isVouched", "toString");
    }

    private static Set<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("INV-87: what is hidden is not planned, opens nothing else, moves no path, and a note says so")
    void hidingOnlyTightens() {
        ImmutableSet<String> hidden = ImmutableSet.of("slow-breathing", "say-we-need-healing", "safe-people-list");
        Catalog tighter = FrozenPack.catalog().hiding(hidden);
        HealingPlanner planner = HealingPlanner.using(tighter);
        for (Map.Entry<String, Situation> example : GoldenPlanTest.all().entrySet()) {
            Situation situation = example.getValue();
            Plan plan = planner.plan(situation);

            assertThat(PlanValidator.faults(situation, tighter, plan))
                    .as(example.getKey())
                    .isEmpty();
            assertThat(plan.decision()).isEqualTo(Lab.plan(situation).decision());
            assertThat(plan.help()).isEqualTo(Lab.plan(situation).help());
            assertThat(plan.notes()).contains(Note.PRACTICES_HIDDEN);
            assertThat(Lab.chosen(plan)).extracting(Planned::practice).doesNotContainAnyElementsOf(hidden);
            assertThat(new Planning(planner, situation).permitted())
                    .isEqualTo(new Planning(Lab.PLANNER, situation).permitted());
        }
    }

    @Test
    @DisplayName("INV-87: hiding what is not there hides nothing, and no note says so")
    void hidingNothingIsNotTold() {
        Catalog same = FrozenPack.catalog().hiding(Set.of("no-such-practice"));

        GoldenPlanTest.all()
                .values()
                .forEach(situation -> assertThat(
                                HealingPlanner.using(same).plan(situation).notes())
                        .doesNotContain(Note.PRACTICES_HIDDEN));
    }

    @Test
    @DisplayName("LAW-11: the only numbers of a plan are weeks, times and minutes; none says what a bond is worth")
    void noNumberSaysWhatABondIsWorth() {
        Stream<Class<?>> told = Stream.<Class<?>>of(
                Plan.class,
                Session.class,
                AtHand.class,
                Planned.class,
                Decision.class,
                Omission.class,
                Reason.class,
                Kept.class,
                Explanation.class);

        Set<String> numbers = told.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> isNumber(method.getReturnType()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.equals("hashCode"))
                .collect(Collectors.toSet());
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "lookingBackUntil", "minutes", "minutesEach", "reviewWeek", "times", "week", "weeks");
    }

    private static boolean isNumber(Class<?> type) {
        return (type.isPrimitive() && type != boolean.class && type != void.class)
                || Number.class.isAssignableFrom(type)
                || type == OptionalInt.class
                || type == OptionalDouble.class;
    }
}
