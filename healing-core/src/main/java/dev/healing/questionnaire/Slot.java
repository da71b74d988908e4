package dev.healing.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The field a question fills: how its answer is read off a sheet and written into it, in one place.
 *
 * @param given the replies so far; empty if it is unanswered
 * @param filled the sheet with other replies, each of them checked before; no reply leaves the field unanswered
 */
record Slot(Function<Sheet, ImmutableList<String>> given, BiFunction<Sheet, List<String>, Sheet> filled) {

    static <E extends Enum<E>> Slot one(
            Class<E> type,
            Function<Assessment, Optional<E>> get,
            BiFunction<AssessmentBuilder, Optional<E>, AssessmentBuilder> set) {
        return new Slot(
                sheet -> names(get.apply(sheet.now()).stream().toList()),
                (sheet, replies) -> sheet.with(
                        now -> set.apply(now, constants(type, replies).stream().findFirst())));
    }

    static <E extends Enum<E>> Slot several(
            Class<E> type,
            Function<Assessment, ImmutableSet<E>> get,
            BiFunction<AssessmentBuilder, List<E>, AssessmentBuilder> set) {
        return new Slot(
                sheet -> names(get.apply(sheet.now()).asList()),
                (sheet, replies) -> sheet.with(now -> set.apply(now, constants(type, replies))));
    }

    static Slot number(
            Function<Assessment, OptionalInt> get, BiFunction<AssessmentBuilder, OptionalInt, AssessmentBuilder> set) {
        return new Slot(
                sheet -> number(get.apply(sheet.now())),
                (sheet, replies) -> sheet.with(now -> set.apply(now, number(replies))));
    }

    static Slot day(
            Function<Assessment, Optional<LocalDate>> get,
            BiFunction<AssessmentBuilder, Optional<LocalDate>, AssessmentBuilder> set) {
        return new Slot(
                sheet -> day(get.apply(sheet.now())),
                (sheet, replies) -> sheet.with(now -> set.apply(now, day(replies))));
    }

    /** A field that always has a value is read as unanswered while it has the one it begins with. */
    static <E extends Enum<E>> Slot ofBond(
            Class<E> type,
            Function<Relationship, Optional<E>> get,
            BiFunction<RelationshipBuilder, Optional<E>, RelationshipBuilder> set) {
        return new Slot(
                sheet -> names(
                        get.apply(sheet.situation().relationship()).stream().toList()),
                (sheet, replies) -> sheet.withBond(bond ->
                        set.apply(bond, constants(type, replies).stream().findFirst())));
    }

    static ImmutableList<String> number(OptionalInt value) {
        return value.isPresent() ? ImmutableList.of(Integer.toString(value.getAsInt())) : ImmutableList.of();
    }

    static OptionalInt number(List<String> replies) {
        return replies.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(replies.get(0)));
    }

    static ImmutableList<String> day(Optional<LocalDate> value) {
        return value.map(LocalDate::toString).map(ImmutableList::of).orElse(ImmutableList.of());
    }

    static Optional<LocalDate> day(List<String> replies) {
        return replies.stream().findFirst().map(LocalDate::parse);
    }

    static <E extends Enum<E>> ImmutableList<String> names(List<E> constants) {
        return constants.stream().map(Enum::name).collect(ImmutableList.toImmutableList());
    }

    static <E extends Enum<E>> ImmutableList<E> constants(Class<E> type, List<String> names) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(ImmutableList.toImmutableList());
    }
}
