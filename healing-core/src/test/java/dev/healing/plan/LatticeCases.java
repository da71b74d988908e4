package dev.healing.plan;

import static dev.healing.plan.AnswerGroup.PEOPLE;
import static dev.healing.plan.AnswerGroup.SAFETY;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.testkit.reference.Facts;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/**
 * Answers a question for every point of the lattice: whenever it asks for a finding or a fact that is not settled, both
 * answers are tried. What it never asks for cannot matter, so that one case stands for all points that agree in the rest.
 */
final class LatticeCases {

    /** A question to a point, as the planner finds it and as it is told to the reference. */
    interface Question<T> {

        T at(Found found, Facts told);
    }

    private final Case all;

    LatticeCases(Lattice lattice) {
        List<Part> others = EnumSet.complementOf(EnumSet.of(PEOPLE, SAFETY)).stream()
                .map(group -> new Part(lattice.share(group), lattice.projections(group)))
                .toList();
        Projection rest = others.stream().map(Part::share).reduce(Projection.EVERYTHING, Projection::minus);
        Part peopleAndSafety = new Part(rest, lattice.peopleAndSafety());
        List<Part> parts =
                Stream.concat(Stream.of(peopleAndSafety), others.stream()).toList();
        this.all = new Case(parts, Projection.NOTHING, Projection.NOTHING);
    }

    /** All points there are. */
    long points() {
        return all.points();
    }

    /** Hands on the answer of each case with the number of points it stands for; how many cases there were. */
    <T> int each(Question<T> question, ObjLongConsumer<T> answered) {
        return each(all, question, answered);
    }

    private static <T> int each(Case some, Question<T> question, ObjLongConsumer<T> answered) {
        T answer;
        try {
            answer = question.at(some.found(), some.told());
        } catch (Watched.Unsettled unsettled) {
            return split(some, read(unsettled.asked()), question, answered);
        } catch (Facts.LeftOpen open) {
            return split(some, new Projection(Findings.NONE, open.asked()), question, answered);
        }
        answered.accept(answer, some.points());
        return 1;
    }

    private static Projection read(Finding asked) {
        if (!Triage.READ.has(asked)) {
            throw new AssertionError("triage asks for " + asked + " and says that it does not");
        }
        return new Projection(Findings.of(asked), 0);
    }

    private static <T> int split(Case some, Projection asked, Question<T> question, ObjLongConsumer<T> answered) {
        int cases = 0;
        for (boolean holds : new boolean[] {true, false}) {
            Case half = some.with(asked, holds);
            if (half.points() > 0) {
                cases += each(half, question, answered);
            }
        }
        return cases;
    }

    /**
     * What a part of the answers can still come to; any may meet any of another part.
     *
     * @param share what no other part tells
     */
    private record Part(Projection share, List<Projection> left) {

        Part with(Projection asked, boolean holds) {
            return share.holds(asked)
                    ? new Part(
                            share,
                            left.stream()
                                    .filter(each -> each.holds(asked) == holds)
                                    .toList())
                    : this;
        }
    }

    /** The points that hold some findings and facts and do not hold others. */
    private record Case(List<Part> parts, Projection yes, Projection no) {

        long points() {
            return parts.stream().mapToLong(part -> part.left().size()).reduce(1, (some, more) -> some * more);
        }

        Case with(Projection asked, boolean holds) {
            List<Part> remaining =
                    parts.stream().map(part -> part.with(asked, holds)).toList();
            return holds ? new Case(remaining, yes.plus(asked), no) : new Case(remaining, yes, no.plus(asked));
        }

        Found found() {
            return Watched.found(yes.findings(), no.findings());
        }

        Facts told() {
            return new Facts(yes.facts(), ~(yes.facts() | no.facts()));
        }
    }
}
