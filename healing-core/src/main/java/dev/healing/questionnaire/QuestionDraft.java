package dev.healing.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.validation.NumberRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts a question together: the field first, then who is asked. A draft is used once, while the questionnaire is made. */
final class QuestionDraft {

    final String id;
    final Section section;
    final AnswerType type;
    final ImmutableList<String> options;
    final Optional<NumberRule> numbers;
    final Slot slot;
    Predicate<Sheet> asked = sheet -> true;
    Function<Sheet, ImmutableList<String>> open;
    Optional<String> variant = Optional.empty();
    Predicate<Sheet> otherwise = sheet -> false;
    boolean brief;

    QuestionDraft(
            String id,
            Section section,
            AnswerType type,
            List<String> options,
            Optional<NumberRule> numbers,
            Slot slot) {
        this.id = id;
        this.section = section;
        this.type = type;
        this.options = ImmutableList.copyOf(options);
        this.numbers = numbers;
        this.slot = slot;
        this.open = sheet -> this.options;
    }

    static <E extends Enum<E>> QuestionDraft one(
            Section section,
            String field,
            Class<E> type,
            Function<Assessment, Optional<E>> get,
            BiFunction<AssessmentBuilder, Optional<E>, AssessmentBuilder> set) {
        return new QuestionDraft(
                "assessment." + field, section, AnswerType.ONE, all(type), Optional.empty(), Slot.one(type, get, set));
    }

    static <E extends Enum<E>> QuestionDraft several(
            Section section,
            String field,
            Class<E> type,
            Function<Assessment, ImmutableSet<E>> get,
            BiFunction<AssessmentBuilder, List<E>, AssessmentBuilder> set) {
        return new QuestionDraft(
                "assessment." + field,
                section,
                AnswerType.SEVERAL,
                all(type),
                Optional.empty(),
                Slot.several(type, get, set));
    }

    static QuestionDraft scale(
            Section section,
            String field,
            Function<Assessment, OptionalInt> get,
            BiFunction<AssessmentBuilder, OptionalInt, AssessmentBuilder> set) {
        return number(section, field, AnswerType.SCALE, NumberRule.RATING, get, set);
    }

    static QuestionDraft number(
            Section section,
            String field,
            AnswerType type,
            NumberRule range,
            Function<Assessment, OptionalInt> get,
            BiFunction<AssessmentBuilder, OptionalInt, AssessmentBuilder> set) {
        return new QuestionDraft(
                "assessment." + field, section, type, List.of(), Optional.of(range), Slot.number(get, set));
    }

    static QuestionDraft day(
            Section section,
            String field,
            Function<Assessment, Optional<LocalDate>> get,
            BiFunction<AssessmentBuilder, Optional<LocalDate>, AssessmentBuilder> set) {
        return new QuestionDraft(
                "assessment." + field, section, AnswerType.DAY, List.of(), Optional.empty(), Slot.day(get, set));
    }

    static <E extends Enum<E>> QuestionDraft ofBond(
            Section section,
            String field,
            Class<E> type,
            Function<Relationship, Optional<E>> get,
            BiFunction<RelationshipBuilder, Optional<E>, RelationshipBuilder> set) {
        return new QuestionDraft(
                "relationship." + field,
                section,
                AnswerType.ONE,
                all(type),
                Optional.empty(),
                Slot.ofBond(type, get, set));
    }

    static <E extends Enum<E>> ImmutableList<String> all(Class<E> type) {
        return Slot.names(Arrays.asList(type.getEnumConstants()));
    }

    QuestionDraft askedIf(Predicate<Sheet> who) {
        this.asked = who;
        return this;
    }

    /** Narrows what a person is shown; every option stays valid. */
    QuestionDraft shows(Function<Sheet, ImmutableList<String>> some) {
        this.open = some;
        return this;
    }

    /** Some people are asked in other words, which stand under the id and this name. */
    QuestionDraft otherWords(String name, Predicate<Sheet> whom) {
        this.variant = Optional.of(id + "." + name);
        this.otherwise = whom;
        return this;
    }

    /** In the short questionnaire too. */
    Question brief() {
        this.brief = true;
        return new Question(this);
    }

    Question full() {
        return new Question(this);
    }
}
