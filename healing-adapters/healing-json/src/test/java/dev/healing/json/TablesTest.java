package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.plan.AtHand;
import dev.healing.plan.Decision;
import dev.healing.plan.Kept;
import dev.healing.plan.Omission;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.practice.PackVersion;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    /** Type, names in its table, names of the table that core does not know, accessors that stand elsewhere. */
    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(Person.class, RelationshipTable.PERSON.names(), Set.of(), Set.of()),
                Arguments.of(Relationship.class, RelationshipTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(TouchConsent.class, AssessmentTable.CONSENT.names(), Set.of(), Set.of("both")),
                Arguments.of(Assessment.class, AssessmentTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(
                        Situation.class, SituationTable.TABLE.names(), Set.of("schemaVersion", "assessment"), Set.of()),
                Arguments.of(Plan.class, PlanTable.TABLE.names(), Set.of("schemaVersion", "path", "form"), Set.of()),
                Arguments.of(Decision.class, DecisionTable.TABLE.names(), Set.of(), Set.of("path", "form")),
                Arguments.of(Session.class, SessionTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(AtHand.class, AtHandTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(Reason.class, ReasonTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(Omission.class, OmissionTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(Kept.class, KeptTable.TABLE.names(), Set.of(), Set.of()),
                Arguments.of(PackVersion.class, PackTable.TABLE.names(), Set.of(), Set.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("R-28: every accessor of core has its field, and every field its accessor")
    void everyAccessorHasItsField(Class<?> type, Set<String> names, Set<String> onlyInJson, Set<String> elsewhere) {
        Set<String> expected = new TreeSet<>(accessors(type));
        expected.removeAll(elsewhere);
        expected.addAll(onlyInJson);

        assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What a value is made of: in an abstract type what is not final, in a record what is public. */
    private static Set<String> accessors(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> type.isRecord() || !Modifier.isFinal(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !Set.of("toString", "hashCode").contains(name))
                .forEach(names::add);
        return names;
    }
}
