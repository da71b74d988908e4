package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.benchmarks.Cases;
import dev.healing.benchmarks.Cost;
import dev.healing.content.StandardContent;
import dev.healing.plan.Contestant.Person;
import java.util.List;
import java.util.stream.Stream;

/** Permission by rule engines beside the planner's. Each is checked to permit the same before anything is measured. */
public final class RuleEngines {

    private final HealingPlanner planner =
            HealingPlanner.using(StandardContent.content().catalog());
    private final Contestant ours = Contestant.planner(planner);

    private RuleEngines() {}

    /** Checks, measures and prints. */
    public static void main(String[] arguments) {
        RuleEngines engines = new RuleEngines();
        engines.compare("Drools MIX", new DroolsContestant(engines.planner.practices()));
        engines.compare("Easy Rules MIX", new EasyRulesContestant(engines.planner.practices()));
    }

    private void compare(String name, Contestant engine) {
        Stream.of(Cases.values()).flatMap(each -> people(each).stream()).forEach(person -> check(name, engine, person));
        List<Person> people = people(Cases.MIX);
        Cost planners = Cost.of(i -> ours.permitted(people.get(i % people.size())));
        Cost engines = Cost.of(i -> engine.permitted(people.get(i % people.size())));
        Cost.print(name, engines, "permission", planners);
    }

    private ImmutableList<Person> people(Cases each) {
        return each.situations().stream()
                .map(situation -> Person.of(planner.findings(situation)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Nobody is left without any practice, so that an engine that permits nothing is found out. */
    private void check(String name, Contestant engine, Person person) {
        ImmutableSet<?> expected = ImmutableSet.copyOf(ours.permitted(person));
        if (expected.isEmpty() || !ImmutableSet.copyOf(engine.permitted(person)).equals(expected)) {
            throw new IllegalStateException(name + " does not permit what the planner permits");
        }
    }
}
