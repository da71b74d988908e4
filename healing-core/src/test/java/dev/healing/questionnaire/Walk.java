package dev.healing.questionnaire;

import com.google.common.collect.ImmutableSet;
import dev.healing.relationship.RelationshipKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** A way through the questionnaire with replies by chance, the chance itself told by a seed. */
final class Walk {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A question and where the person stood when it was put. */
    record Step(Question question, Interview at) {}

    private final List<Step> steps = new ArrayList<>();
    private Interview interview;

    private Walk(Interview begin) {
        this.interview = begin;
    }

    /** Replies by chance, some left open. */
    static Walk byChance(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        RelationshipKind[] kinds = RelationshipKind.values();
        Questionnaire questionnaire = chance.nextInt(4) == 0 ? Questionnaire.brief() : Questionnaire.full();
        return new Walk(questionnaire.begin(kinds[chance.nextInt(kinds.length)], DAY))
                .toTheEnd((question, at) -> chance.nextInt(5) == 0 ? List.of() : replies(question, at, chance));
    }

    /** The replies a rule gives. */
    static Walk with(RelationshipKind kind, BiFunction<Question, Interview, List<String>> replies) {
        return new Walk(Questionnaire.full().begin(kind, DAY)).toTheEnd(replies);
    }

    private Walk toTheEnd(BiFunction<Question, Interview, List<String>> replies) {
        while (interview.question().isPresent()) {
            Question question = interview.question().get();
            steps.add(new Step(question, interview));
            interview = interview.answer(replies.apply(question, interview));
        }
        return this;
    }

    /** What keeps a bond open to work on; without a liking for it nearly nobody would get to the late questions. */
    private static final ImmutableSet<String> LIKELY = ImmutableSet.of("ADULT", "ONGOING", "WILLING");

    /** A safety question is denied most of the time. */
    private static List<String> replies(Question question, Interview at, SplittableRandom chance) {
        boolean calm = question.section() == Section.SAFETY && chance.nextInt(10) > 0;
        return switch (question.type()) {
            case ONE -> List.of(calm ? "NO" : one(at.options(), chance));
            case SEVERAL ->
                at.options().stream().filter(option -> chance.nextInt(4) == 0).toList();
            case SCALE -> List.of(Integer.toString(chance.nextInt(11)));
            case NUMBER -> List.of(Integer.toString(chance.nextInt(100)));
            case DAY -> List.of(DAY.minusDays(chance.nextInt(400)).toString());
        };
    }

    private static String one(List<String> options, SplittableRandom chance) {
        return options.stream()
                .filter(option -> LIKELY.contains(option) && chance.nextInt(4) > 0)
                .findFirst()
                .orElseGet(() -> options.get(chance.nextInt(options.size())));
    }

    List<Step> steps() {
        return steps;
    }

    List<String> asked() {
        return steps.stream().map(step -> step.question().id()).toList();
    }

    Interview end() {
        return interview;
    }
}
