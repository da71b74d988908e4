package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Capacity;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.PersonBuilder;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipBuilder;
import dev.healing.relationship.RelationshipKind;
import dev.healing.relationship.Role;
import dev.healing.relationship.Tie;
import dev.healing.testkit.Situations;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("INV-20, INV-24, INV-25, INV-27, INV-91, INV-92, D4: who the two are, fact by fact")
class PeopleFactsTest {

    private static final Findings ROLES_AND_AGES = Findings.of(
            PARENT_OF_MINOR,
            MINOR_CHILD,
            GROWN_PARENT_CHILD,
            ROLE_PARENT,
            ROLE_CHILD,
            SELF_UNDER_13,
            SELF_TEEN,
            SELF_MINOR,
            OTHER_UNDER_13,
            OTHER_TEEN,
            OTHER_MINOR,
            BOTH_ADULTS,
            AGE_MISSING,
            ADULT_WITH_MINOR,
            ROMANCE_WITH_A_MINOR,
            NOT_ROMANTIC_ADULTS);

    private static Findings read(UnaryOperator<RelationshipBuilder> change) {
        Relationship bond = change.apply(Relationship.builder().kind(RelationshipKind.ROMANTIC))
                .build();
        return Findings.of(Situation.of(bond, Assessment.calmAndWilling(Situations.TODAY)), Set.of());
    }

    /** An age group, an age in years, or nothing. */
    private static Person person(String age) {
        PersonBuilder person = Person.builder();
        if (age == null) {
            return person.build();
        }
        return Character.isDigit(age.charAt(0))
                ? person.age(Integer.parseInt(age)).build()
                : person.ageGroup(AgeGroup.valueOf(age)).build();
    }

    private static Findings findings(String names) {
        return Findings.copyOf(Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(names == null ? "" : names)
                .map(Finding::valueOf)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ADULT, ADULT, BOTH_ADULTS",
        "TEEN, TEEN, SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR NOT_ROMANTIC_ADULTS",
        "ADULT, TEEN, OTHER_TEEN OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "TEEN, ADULT, SELF_TEEN SELF_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "CHILD, CHILD, SELF_UNDER_13 SELF_MINOR OTHER_UNDER_13 OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "TEEN, CHILD, SELF_TEEN SELF_MINOR OTHER_UNDER_13 OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "CHILD, TEEN, SELF_UNDER_13 SELF_MINOR OTHER_TEEN OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "TEEN, , SELF_TEEN SELF_MINOR AGE_MISSING ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        ", TEEN, OTHER_TEEN OTHER_MINOR AGE_MISSING ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "ADULT, , AGE_MISSING NOT_ROMANTIC_ADULTS",
        ", ADULT, AGE_MISSING NOT_ROMANTIC_ADULTS",
        "17, 18, SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR NOT_ROMANTIC_ADULTS",
        "18, 17, SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR NOT_ROMANTIC_ADULTS",
        "17, 19, SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR NOT_ROMANTIC_ADULTS",
        "16, 18, SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR NOT_ROMANTIC_ADULTS",
        "16, 19, SELF_TEEN SELF_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "20, 17, OTHER_TEEN OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "17, ADULT, SELF_TEEN SELF_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "ADULT, 17, OTHER_TEEN OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "18, 19, BOTH_ADULTS",
        "16, 17, SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR NOT_ROMANTIC_ADULTS",
        "15, 18, SELF_TEEN SELF_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS",
        "12, 13, SELF_UNDER_13 SELF_MINOR OTHER_TEEN OTHER_MINOR ROMANCE_WITH_A_MINOR NOT_ROMANTIC_ADULTS"
    })
    @DisplayName("INV-25, D4: a romance, and close ages around eighteen")
    void romance(String self, String other, String expected) {
        Findings f = read(bond -> bond.self(person(self)).other(person(other)));

        assertThat(f.and(ROLES_AND_AGES)).isEqualTo(findings(expected));
        assertThat(f.has(ROMANTIC)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, ADULT, CHILD, ROLE_PARENT PARENT_OF_MINOR OTHER_UNDER_13 OTHER_MINOR",
        "PARENT, ADULT, TEEN, ROLE_PARENT PARENT_OF_MINOR OTHER_TEEN OTHER_MINOR",
        "PARENT, ADULT, ADULT, ROLE_PARENT GROWN_PARENT_CHILD BOTH_ADULTS",
        "PARENT, ADULT, , ROLE_PARENT PARENT_OF_MINOR OTHER_TEEN OTHER_MINOR AGE_MISSING",
        "CHILD, TEEN, ADULT, ROLE_CHILD MINOR_CHILD SELF_TEEN SELF_MINOR",
        "CHILD, ADULT, ADULT, ROLE_CHILD GROWN_PARENT_CHILD BOTH_ADULTS",
        "CHILD, , ADULT, ROLE_CHILD MINOR_CHILD SELF_TEEN SELF_MINOR AGE_MISSING",
        "CHILD, ADULT, TEEN, ROLE_PARENT PARENT_OF_MINOR OTHER_TEEN OTHER_MINOR",
        "PARENT, TEEN, ADULT, ROLE_CHILD MINOR_CHILD SELF_TEEN SELF_MINOR",
        "PARENT, TEEN, TEEN, ROLE_PARENT PARENT_OF_MINOR SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR",
        "CHILD, TEEN, TEEN, ROLE_CHILD MINOR_CHILD SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR",
        ", TEEN, TEEN, ROLE_CHILD MINOR_CHILD SELF_TEEN SELF_MINOR OTHER_TEEN OTHER_MINOR",
        ", TEEN, , ROLE_CHILD MINOR_CHILD SELF_TEEN SELF_MINOR AGE_MISSING",
        ", ADULT, CHILD, ROLE_PARENT PARENT_OF_MINOR OTHER_UNDER_13 OTHER_MINOR",
        ", ADULT, ADULT, ROLE_PARENT GROWN_PARENT_CHILD BOTH_ADULTS"
    })
    @DisplayName("INV-20, INV-21: parent and child, whatever role is told")
    void parentAndChild(Role role, String self, String other, String expected) {
        Findings f = read(bond -> bond.kind(RelationshipKind.PARENT_CHILD)
                .role(Optional.ofNullable(role))
                .self(person(self))
                .other(person(other)));

        assertThat(f.and(ROLES_AND_AGES)).isEqualTo(findings(expected + " NOT_ROMANTIC_ADULTS"));
        assertThat(f.has(PARENT_CHILD)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ADULT, ADULT, BOTH_ADULTS",
        "ADULT, TEEN, OTHER_TEEN OTHER_MINOR ADULT_WITH_MINOR",
        "CHILD, ADULT, SELF_UNDER_13 SELF_MINOR ADULT_WITH_MINOR",
        "TEEN, CHILD, SELF_TEEN SELF_MINOR OTHER_UNDER_13 OTHER_MINOR",
        "TEEN, , SELF_TEEN SELF_MINOR AGE_MISSING",
        ", ADULT, AGE_MISSING"
    })
    @DisplayName("INV-91: an adult friend or relative of a minor")
    void friendsAndFamily(String self, String other, String expected) {
        for (RelationshipKind kind : new RelationshipKind[] {RelationshipKind.FRIENDSHIP, RelationshipKind.FAMILY}) {
            Findings f = read(bond -> bond.kind(kind).self(person(self)).other(person(other)));

            assertThat(f.and(ROLES_AND_AGES)).isEqualTo(findings(expected + " NOT_ROMANTIC_ADULTS"));
            assertThat(f.has(Finding.valueOf(kind.name()))).isTrue();
        }
    }

    @Test
    void aStepParentIsOne() {
        assertThat(read(bond -> bond.kind(RelationshipKind.PARENT_CHILD).tie(Tie.STEP))
                        .has(STEP_TIE))
                .isTrue();
        assertThat(read(bond -> bond.kind(RelationshipKind.PARENT_CHILD).tie(Tie.FOSTER))
                        .has(STEP_TIE))
                .isFalse();
    }

    @Test
    @DisplayName("INV-27: who cannot agree")
    void capacity() {
        Findings both = Findings.of(SELF_LACKS_CAPACITY, LACKS_CAPACITY);
        Person lacking = Person.builder().capacity(Capacity.LACKING).build();

        assertThat(read(bond -> bond).and(both)).isEqualTo(Findings.NONE);
        assertThat(read(bond -> bond.self(lacking)).and(both)).isEqualTo(both);
        assertThat(read(bond -> bond.other(lacking)).and(both)).isEqualTo(Findings.of(LACKS_CAPACITY));
    }

    @ParameterizedTest
    @CsvSource({
        "TOUCH_TRIGGERS, TOUCH_LIMIT",
        "TOUCH_FAITH, TOUCH_LIMIT",
        "TOUCH_SENSORY, TOUCH_LIMIT",
        "GAZE_HARD, GAZE_LIMIT",
        "GAZE_CULTURE, GAZE_LIMIT",
        "SPEECH_HARD, SPEECH_LIMIT",
        "WRITING_HARD, WRITING_LIMIT",
        "LOW_ENERGY, LOW_ENERGY",
        "SHORT_ATTENTION, SHORT_ATTENTION",
        "PAUSES_NEED_TIME, PAUSES_NEED_TIME"
    })
    @DisplayName("INV-47: a limit of either is a limit")
    void limits(Limit limit, Finding expected) {
        Findings all = Findings.of(
                TOUCH_LIMIT, GAZE_LIMIT, SPEECH_LIMIT, WRITING_LIMIT, LOW_ENERGY, SHORT_ATTENTION, PAUSES_NEED_TIME);
        Person limited = Person.builder().addLimit(limit).build();

        assertThat(read(bond -> bond.self(limited)).and(all)).isEqualTo(Findings.of(expected));
        assertThat(read(bond -> bond.other(limited)).and(all)).isEqualTo(Findings.of(expected));
    }
}
