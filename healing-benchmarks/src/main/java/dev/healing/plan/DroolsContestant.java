package dev.healing.plan;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Findings;
import dev.healing.practice.Condition;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools: a rule for each practice and each gate, in the compiled form that its rule texts are turned into. Practices with
 * the same constraint share it, and one session serves everybody. Three things favour it: sets of findings are tested as
 * words, as the planner does; a gate withholds by plain Java in what its rule does; and a set keeps what is withheld.
 */
final class DroolsContestant implements Contestant {

    private final ImmutableList<Tags> practices;
    private final KieSession session;
    private final Set<Tags> withheld = new HashSet<>();
    private List<Practice> permitted = new ArrayList<>();

    DroolsContestant(ImmutableList<Tags> practices) {
        this.practices = practices;
        ModelImpl rules = new ModelImpl();
        Permission.GATES.forEach(gate -> rules.addRule(withholding(gate)));
        practices.forEach(tags -> rules.addRule(permitting(tags)));
        this.session = KieBaseBuilder.createKieBaseFromModel(rules).newKieSession();
    }

    /** Fires before any practice is permitted. */
    private Rule withholding(Gate gate) {
        Variable<Person> person = declarationOf(Person.class);
        return rule(gate.toString())
                .attribute(Rule.Attribute.SALIENCE, 1)
                .build(
                        pattern(person).expr(gate.toString(), p -> gate.speaksTo(p.standing())),
                        on(person).execute(p -> withhold(gate, p.standing())));
    }

    private void withhold(Gate gate, Standing standing) {
        for (Tags tags : practices) {
            if (gate.withholds(tags, standing)) {
                withheld.add(tags);
            }
        }
    }

    private Rule permitting(Tags tags) {
        Practice practice = tags.practice();
        Condition condition = practice.condition();
        Findings bars = condition.lastingBars().plus(condition.passingBars());
        Variable<Person> person = declarationOf(Person.class);
        PatternDef<Person> suited = pattern(person)
                .expr(
                        "for " + practice.kinds(),
                        p -> practice.kinds().contains(p.standing().kind()));
        for (Findings group : condition.requires()) {
            suited = suited.expr("any of " + group.asSet(), p -> p.standing().hasAny(group));
        }
        return rule(practice.id())
                .build(
                        suited.expr("none of " + bars.asSet(), p -> !p.barring().hasAny(bars)),
                        on(person).execute(p -> permit(tags)));
    }

    private void permit(Tags tags) {
        if (!withheld.contains(tags)) {
            permitted.add(tags.practice());
        }
    }

    @Override
    public List<Practice> permitted(Person person) {
        permitted = new ArrayList<>();
        withheld.clear();
        FactHandle known = session.insert(person);
        session.fireAllRules();
        session.delete(known);
        return permitted;
    }
}
