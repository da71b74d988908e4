package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Answers a question for every set of findings there can be: whenever it asks for a finding that is not settled, both
 * answers are tried. What it never asks for cannot matter, so that a few cases stand for all sets.
 */
final class CaseAnalysis {

    /**
     * All sets of findings that hold some and do not hold others.
     *
     * @param yes what they hold
     * @param no what they do not hold
     */
    record Case(Path path, Form form, Findings yes, Findings no) {

        static Case any(Outcome outcome) {
            return new Case(outcome.path(), outcome.form(), Outcomes.toldBy(outcome.form()), Findings.NONE);
        }

        Case with(Finding finding, boolean holds) {
            Findings one = Findings.of(finding);
            return holds ? new Case(path, form, yes.plus(one), no) : new Case(path, form, yes, no.plus(one));
        }

        Case plus(Findings follows, Findings excluded) {
            return new Case(path, form, yes.plus(follows), no.plus(excluded));
        }

        @Override
        public String toString() {
            return path + " " + form + " with " + yes.asSet() + " without " + no.asSet();
        }
    }

    private final Exclusions exclusions;

    CaseAnalysis(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    /** Whether there is a situation of that case. Two findings at a time are looked at on the way, here all of them. */
    boolean canBe(Case some) {
        return exclusions.canBe(some);
    }

    <T> void each(Case start, Function<Standing, T> question, BiConsumer<Case, T> answered) {
        T answer;
        try {
            answer = question.apply(new Watched(start.path(), start.form(), start.yes(), start.no()));
        } catch (Watched.Unsettled unsettled) {
            for (boolean holds : new boolean[] {true, false}) {
                exclusions.with(start, unsettled.asked(), holds).ifPresent(part -> each(part, question, answered));
            }
            return;
        }
        answered.accept(start, answer);
    }
}
