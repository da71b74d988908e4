package dev.healing.json;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.assessment.SituationBuilder;
import dev.healing.relationship.*;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Situations of every sort, each field sometimes given and sometimes not. */
final class Situations {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private Situations() {}

    static Arbitrary<Situation> any() {
        Arbitrary<List<Assessment>> assessments = Arbitraries.integers()
                .between(0, 900)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(days -> Combinators.combine(days.stream()
                                .map(day -> Assessments.on(FIRST_DAY.plusDays(day)))
                                .toList())
                        .as(ArrayList::new));
        return Builders.withBuilder(Situation::builder)
                .use(relationship())
                .inSetter(SituationBuilder::relationship)
                .use(assessments)
                .inSetter(SituationBuilder::assessments)
                .use(Arbitraries.maps(ids(), Arbitraries.integers().between(0, 10_000))
                        .ofMaxSize(4))
                .inSetter(SituationBuilder::done)
                .use(ids().set().ofMaxSize(4))
                .inSetter(SituationBuilder::declined)
                .build(SituationBuilder::build);
    }

    /** Any, and as often one in which two adults can work on it together: chance alone hardly ever makes one. */
    static Arbitrary<Situation> ofEveryPath() {
        return Arbitraries.oneOf(any(), any().map(Situations::hopeful));
    }

    private static Situation hopeful(Situation any) {
        Assessment calm = Assessment.calmAndWilling(FIRST_DAY);
        return Situation.builder()
                .from(any)
                .relationship(Relationship.coupleLivingTogether())
                .assessments(List.of(any.newest().toBuilder()
                        .everJoy(calm.everJoy())
                        .desireToGrow(calm.desireToGrow())
                        .loveRemains(calm.loveRemains())
                        .intention(calm.intention())
                        .otherWillingness(calm.otherWillingness())
                        .conflictHeat(calm.conflictHeat())
                        .safetyAnswered(calm.safetyAnswered())
                        .concerns(calm.concerns())
                        .concernsUnsure(calm.concernsUnsure())
                        .concernsDenied(calm.concernsDenied())
                        .build()))
                .build();
    }

    private static Arbitrary<Relationship> relationship() {
        return Builders.withBuilder(Relationship::builder)
                .use(Arbitraries.of(RelationshipKind.class))
                .inSetter(RelationshipBuilder::kind)
                .use(Arbitraries.of(Role.class).optional())
                .inSetter(RelationshipBuilder::role)
                .use(Arbitraries.of(Tie.class).optional())
                .inSetter(RelationshipBuilder::tie)
                .use(person())
                .inSetter(RelationshipBuilder::self)
                .use(person())
                .inSetter(RelationshipBuilder::other)
                .use(Arbitraries.of(Contact.class).optional())
                .inSetter(RelationshipBuilder::contact)
                .use(Arbitraries.of(Bond.class))
                .inSetter(RelationshipBuilder::bond)
                .use(Arbitraries.of(Closeness.class).optional())
                .inSetter(RelationshipBuilder::closeness)
                .use(Assessments.some(SharedDuty.class))
                .inSetter(RelationshipBuilder::addAllSharedDuties)
                .use(Assessments.dates().optional())
                .inSetter(RelationshipBuilder::lossOn)
                .build(RelationshipBuilder::build);
    }

    private static Arbitrary<Person> person() {
        Arbitrary<String> names = Arbitraries.strings().ofMaxLength(20);
        return Builders.withBuilder(Person::builder)
                .use(names.filter(Situations::wholeCharacters).optional())
                .inSetter(PersonBuilder::name)
                .use(Arbitraries.of(Capacity.class))
                .inSetter(PersonBuilder::capacity)
                .use(Assessments.some(Limit.class))
                .inSetter(PersonBuilder::addAllLimits)
                .use(aged())
                .inSetter((person, aged) -> person.ageGroup(aged.ageGroup()).age(aged.age()))
                .build(PersonBuilder::build);
    }

    /** Either an age, which has a group by itself, or a group, or neither. */
    private static Arbitrary<Person> aged() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 120)
                        .map(age -> Person.builder().age(age).build()),
                Arbitraries.of(AgeGroup.class).map(Person::of),
                Arbitraries.just(Person.unknown()));
    }

    static boolean wholeCharacters(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of(Practices.ids()),
                Arbitraries.strings().withChars("abcäö -\"\\\n").ofMinLength(1).ofMaxLength(80));
    }
}
