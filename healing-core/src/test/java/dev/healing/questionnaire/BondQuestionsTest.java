package dev.healing.questionnaire;

import static dev.healing.questionnaire.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Person;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is asked about the bond, and of whom")
class BondQuestionsTest {

    private static final String SELF = "relationship.self.ageGroup";
    private static final String OTHER = "relationship.other.ageGroup";
    private static final String ROLE = "relationship.role";
    private static final String TIE = "relationship.tie";
    private static final String CONTACT = "relationship.contact";
    private static final String CLOSENESS = "relationship.closeness";
    private static final String DUTIES = "relationship.sharedDuties";

    private static List<String> asked(Sheet sheet) {
        return Sheets.asked(BondQuestions.all(), sheet);
    }

    @Test
    @DisplayName("kind and bond are asked of everybody, in the short form too")
    void theFirstEasyOnes() {
        assertThat(Sheets.asked(BondQuestions.start(), MOURNING))
                .containsExactly("relationship.kind", "relationship.bond");
        assertThat(BondQuestions.start()).allMatch(Question::isBrief);
    }

    @Test
    @DisplayName("how two adults are in touch, how close they are, and what they share")
    void adults() {
        assertThat(asked(COUPLE)).containsExactly(SELF, OTHER, CONTACT, CLOSENESS, DUTIES);
        assertThat(asked(FRIENDS)).isEqualTo(asked(COUPLE));
    }

    @Test
    @DisplayName("parent and child are asked who is which, and what ties them; nothing is shared with a minor")
    void parentAndChild() {
        assertThat(asked(PARENT)).containsExactly(ROLE, SELF, OTHER, TIE, CONTACT, CLOSENESS);
        assertThat(asked(TEENAGER)).isEqualTo(asked(PARENT));
    }

    @Test
    @DisplayName("INV-21: a child is asked for the ages only")
    void child() {
        assertThat(asked(CHILD)).containsExactly(SELF, OTHER);
    }

    @Test
    @DisplayName("whoever mourns is asked about themselves, and when it was")
    void mourning() {
        assertThat(asked(MOURNING)).containsExactly(SELF, "relationship.lossOn");
    }

    @Test
    @DisplayName("INV-74: in danger, and after harm that has to be answered for, closeness is not asked")
    void inDanger() {
        assertThat(asked(concern(Known.THREATS))).containsExactly(SELF, OTHER, CONTACT, DUTIES);
        assertThat(asked(concern(Known.I_HARMED))).containsExactly(SELF, OTHER, CONTACT, DUTIES);
    }

    @Test
    @DisplayName("D4: ages in years are asked where one of a couple is a teenager and the other is not")
    void agesInYears() {
        Person teen = Person.of(AgeGroup.TEEN);

        assertThat(asked(bond(bond -> bond.self(teen)))).contains("relationship.self.age", "relationship.other.age");
        assertThat(asked(bond(bond -> bond.other(teen)))).contains("relationship.self.age", "relationship.other.age");
        for (Sheet sheet : List.of(
                COUPLE,
                bond(bond -> bond.self(teen).other(teen)),
                bond(bond -> bond.self(teen).other(Person.unknown())),
                bond(bond -> bond.self(Person.unknown()).other(teen)),
                TEENAGER)) {
            assertThat(asked(sheet)).doesNotContain("relationship.self.age", "relationship.other.age");
        }
    }
}
