package dev.healing.plan;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;
import dev.healing.practice.Condition;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each practice and each gate, asked one after the other. Favoured as {@link DroolsContestant} is. */
final class EasyRulesContestant implements Contestant {

    private static final String PERSON = "person";
    private static final String WITHHELD = "withheld";
    private static final String PERMITTED = "permitted";

    private final ImmutableList<Tags> practices;
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesContestant(ImmutableList<Tags> practices) {
        this.practices = practices;
        Permission.GATES.forEach(gate -> rules.register(withholding(gate)));
        practices.forEach(tags -> rules.register(permitting(tags)));
    }

    /** Fires before any practice is permitted. */
    private Rule withholding(Gate gate) {
        return new RuleBuilder()
                .name(gate.toString())
                .priority(0)
                .when(facts -> gate.speaksTo(facts.<Person>get(PERSON).standing()))
                .then(facts -> withhold(gate, facts.<Person>get(PERSON).standing(), facts.get(WITHHELD)))
                .build();
    }

    private void withhold(Gate gate, Standing standing, Set<Tags> withheld) {
        for (Tags tags : practices) {
            if (gate.withholds(tags, standing)) {
                withheld.add(tags);
            }
        }
    }

    private static Rule permitting(Tags tags) {
        Condition condition = tags.practice().condition();
        Findings bars = condition.lastingBars().plus(condition.passingBars());
        return new RuleBuilder()
                .name(tags.practice().id())
                .priority(1)
                .when(facts -> {
                    Person person = facts.get(PERSON);
                    return tags.practice().kinds().contains(person.standing().kind())
                            && condition.requirementsMet(person.standing().findings())
                            && !person.barring().hasAny(bars)
                            && !facts.<Set<Tags>>get(WITHHELD).contains(tags);
                })
                .then(facts -> facts.<List<Practice>>get(PERMITTED).add(tags.practice()))
                .build();
    }

    @Override
    public List<Practice> permitted(Person person) {
        List<Practice> permitted = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(PERSON, person);
        facts.put(WITHHELD, new HashSet<Tags>());
        facts.put(PERMITTED, permitted);
        engine.fire(rules, facts);
        return permitted;
    }
}
