package dev.healing.questionnaire;

import com.google.common.collect.ImmutableList;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import dev.healing.validation.NumberRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One question: which field it fills, how it is answered, and who is asked. Immutable. It has no words; a guidebook has
 * them, by {@link #id()}, and for some people by the {@linkplain Interview#wording() wording} an interview names.
 */
public final class Question {

    private final String id;
    private final Section section;
    private final AnswerType type;
    private final ImmutableList<String> options;
    private final Optional<NumberRule> numbers;
    private final Slot slot;
    private final Predicate<Sheet> asked;
    private final Function<Sheet, ImmutableList<String>> open;
    private final Optional<String> variant;
    private final Predicate<Sheet> otherwise;
    private final boolean brief;

    Question(QuestionDraft draft) {
        this.id = draft.id;
        this.section = draft.section;
        this.type = draft.type;
        this.options = draft.options;
        this.numbers = draft.numbers;
        this.slot = draft.slot;
        this.asked = draft.asked;
        this.open = draft.open;
        this.variant = draft.variant;
        this.otherwise = draft.otherwise;
        this.brief = draft.brief;
    }

    /**
     * The stable id: the path of the field it fills, such as {@code assessment.trust}, or {@code safety.} and a word.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The part of the questionnaire it belongs to.
     *
     * @return the section
     */
    public Section section() {
        return section;
    }

    /**
     * How it is answered.
     *
     * @return the type
     */
    public AnswerType type() {
        return type;
    }

    /**
     * Every option it can have, for anybody.
     *
     * @return constants in the order to show them; empty for scales, numbers and days
     */
    public ImmutableList<String> options() {
        return options;
    }

    /**
     * The range of a scale or a number.
     *
     * @return the range, or empty for other types
     */
    public Optional<NumberRule> numbers() {
        return numbers;
    }

    /**
     * Whether the short questionnaire has it.
     *
     * @return true if a decision may rest on it
     */
    public boolean isBrief() {
        return brief;
    }

    /**
     * The ids of its words: its own id, and perhaps another for people who are better asked in other words.
     *
     * @return one or two ids
     */
    public ImmutableList<String> wordings() {
        return variant.map(other -> ImmutableList.of(id, other)).orElse(ImmutableList.of(id));
    }

    boolean isAsked(Sheet sheet) {
        return asked.test(sheet);
    }

    /** The options this person is shown. */
    ImmutableList<String> options(Sheet sheet) {
        return open.apply(sheet);
    }

    /** The id of its words for this person. */
    String wording(Sheet sheet) {
        return variant.filter(id -> otherwise.test(sheet)).orElse(id);
    }

    ImmutableList<String> given(Sheet sheet) {
        return slot.given().apply(sheet);
    }

    Sheet fill(Sheet sheet, List<String> replies) {
        InvalidDataException.throwIfAny(faults(replies));
        return slot.filled().apply(sheet, ImmutableList.copyOf(replies));
    }

    /** What could not be stored is quoted, but never in the safety section (INV-66). */
    private List<Fault> faults(List<String> replies) {
        List<Fault> faults = new ArrayList<>();
        if (replies.size() > 1 && type != AnswerType.SEVERAL) {
            faults.add(Fault.at(id, "takes one reply"));
        }
        if (new HashSet<>(replies).size() < replies.size()) {
            faults.add(Fault.at(id, "takes each reply once"));
        }
        for (String reply : replies) {
            fault(reply)
                    .ifPresent(rule ->
                            faults.add(section == Section.SAFETY ? Fault.at(id, rule) : new Fault(id, rule, reply)));
        }
        return faults;
    }

    private Optional<String> fault(String reply) {
        return switch (type) {
            case ONE, SEVERAL ->
                options.contains(reply) ? Optional.empty() : Optional.of("must be one of " + String.join(" ", options));
            case SCALE, NUMBER -> numbers.filter(rule -> !isWithin(rule, reply)).map(NumberRule::rule);
            case DAY -> isDay(reply) ? Optional.empty() : Optional.of("must be a day such as 2026-03-02");
        };
    }

    private boolean isWithin(NumberRule rule, String reply) {
        return reply.matches("[0-9]{1,9}")
                && rule.check(id, Integer.parseInt(reply)).isEmpty();
    }

    private static boolean isDay(String reply) {
        try {
            LocalDate.parse(reply);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /**
     * The id; a question holds nothing private.
     *
     * @return the type and the id
     */
    @Override
    public String toString() {
        return "Question{" + id + "}";
    }
}
