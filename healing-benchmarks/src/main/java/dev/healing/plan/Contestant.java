package dev.healing.plan;

import dev.healing.assessment.Findings;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.List;

/** Who decides what is permitted to a person. */
interface Contestant {

    /** What is permitted, in any order. */
    List<Practice> permitted(Person person);

    /**
     * What is known before: findings, path and form, and which findings can bar a practice from this person.
     *
     * @param standing findings, path and form
     * @param barring the findings less those that bar nothing here
     */
    record Person(Standing standing, Findings barring) {

        static Person of(Findings findings) {
            Verdict verdict = Triage.of(findings);
            Standing standing = Standing.of(findings, verdict.path(), verdict.form());
            return new Person(standing, Permission.barring(standing));
        }
    }

    /** The planner's own stage. It settles in passing why a practice is withheld, which no engine is asked for. */
    static Contestant planner(HealingPlanner planner) {
        return person -> {
            Permission permission =
                    new Permission(person.standing(), person.standing().findings());
            List<Practice> permitted = new ArrayList<>();
            for (Tags tags : planner.practicesFor(person.standing().kind())) {
                if (permission.rule(tags).permits()) {
                    permitted.add(tags.practice());
                }
            }
            return permitted;
        };
    }
}
