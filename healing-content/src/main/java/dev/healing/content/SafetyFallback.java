package dev.healing.content;

import com.google.common.collect.ImmutableSet;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import java.util.stream.Stream;

/**
 * What a plan about danger is told in where a language does not have all the words for it.
 *
 * @param whole whether the language has all the words of danger and help
 * @param worded the practices it has words for
 * @param next the words of the language to fall back to
 */
record SafetyFallback(boolean whole, ImmutableSet<String> worded, Guidebook next) {

    boolean isNeededFor(Plan plan) {
        return SafetyWords.areIn(plan) && !(whole && practices(plan).allMatch(worded::contains));
    }

    /** Those that are to be done; what waits is named by its title only. */
    private static Stream<String> practices(Plan plan) {
        return Stream.of(
                        plan.sessions().stream().map(Planned::practice),
                        plan.atHand().stream().map(Planned::practice),
                        plan.kept().lightThing().stream())
                .flatMap(practices -> practices);
    }
}
