package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static dev.healing.plan.GateCase.*;
import static dev.healing.testkit.Situations.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Relationship;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a plan tells besides, note by note")
class NotesTest {

    private static final Situation ONCE =
            Situation.of(Relationship.coupleLivingTogether(), Assessment.calmAndWilling(TODAY));
    private static final Situation TWICE = ONCE.toBuilder()
            .assessments(List.of(Assessment.calmAndWilling(TODAY.minusDays(30)), Assessment.calmAndWilling(TODAY)))
            .build();
    private static final Standing TOGETHER = at(Path.HEAL_TOGETHER, Form.FULL, SAFETY_CLEAR);
    private static final Standing ONE_SIDED = at(Path.OWN_WORK, Form.ONE_SIDED);
    private static final Standing GRIEVING = at(Path.OWN_WORK, Form.GRIEVING);
    private static final Standing IN_DANGER = at(Path.SAFETY_FIRST, Form.PROTECT);

    private static ImmutableSet<Note> notes(Standing standing) {
        return Notes.of(TWICE, standing, /* timeIsShort= */ false, /* hidden= */ false, OptionalInt.empty());
    }

    @Test
    @DisplayName("where all was answered, twice, and there is time, a plan together tells nothing besides")
    void nothing() {
        assertThat(notes(TOGETHER)).isEmpty();
        assertThat(notes(GRIEVING)).isEmpty();
        assertThat(notes(IN_DANGER)).isEmpty();
    }

    @Test
    @DisplayName(
            "INV-03: where the safety section is open, it is said; together, where only its first part was answered")
    void safetySection() {
        assertThat(notes(at(Path.REFLECT, Form.UNFINISHED))).contains(Note.FINISH_SAFETY_SECTION);
        assertThat(notes(without(TOGETHER, SAFETY_CLEAR))).containsExactly(Note.CORE_SAFETY_ONLY);
    }

    @Test
    @DisplayName("D5, INV-91, INV-92: after a crisis, without an age, and beside a minor")
    void asFound() {
        assertThat(notes(with(GRIEVING, RECENT_CRISIS))).containsExactly(Note.SAFE_NOW_QUESTION);
        assertThat(notes(with(GRIEVING, AGE_MISSING))).containsExactly(Note.AGE_MISSING);
        assertThat(notes(with(GRIEVING, ADULT_WITH_MINOR))).containsExactly(Note.GUARDIAN_FIRST);
    }

    @Test
    @DisplayName(
            "S14, LAW-04, LAW-14, INV-87: one day's answers, little time, what is hidden, and when looking back ends")
    void ofThePlan() {
        assertThat(Notes.of(ONCE, TOGETHER, false, false, OptionalInt.empty())).containsExactly(Note.SINGLE_SNAPSHOT);
        assertThat(Notes.of(TWICE, TOGETHER, true, false, OptionalInt.empty())).containsExactly(Note.LITTLE_TIME);
        assertThat(notes(with(TOGETHER, LITTLE_TIME))).containsExactly(Note.LITTLE_TIME);
        assertThat(Notes.of(TWICE, TOGETHER, false, true, OptionalInt.empty())).containsExactly(Note.PRACTICES_HIDDEN);
        assertThat(Notes.of(TWICE, TOGETHER, false, false, OptionalInt.of(4))).containsExactly(Note.LOOKING_BACK_ENDS);
    }

    @Test
    @DisplayName("S32: whoever looks or waits is asked to answer again")
    void recheck() {
        assertThat(notes(at(Path.REFLECT, Form.UNDECIDED))).containsExactly(Note.RECHECK);
        assertThat(notes(at(Path.OWN_WORK, Form.WAITING))).containsExactly(Note.RECHECK);
    }

    @Test
    @DisplayName(
            "S26: whoever works alone, or without contact, is told that this mends no bond; not in danger, nor a child")
    void bondNotRepairedAlone() {
        assertThat(notes(ONE_SIDED)).containsExactly(Note.BOND_NOT_REPAIRED_ALONE);
        assertThat(notes(with(ONE_SIDED, MINOR_CHILD))).isEmpty();
        for (Standing cut :
                List.of(with(GRIEVING, NO_CONTACT), with(GRIEVING, SILENCE_ASKED), with(GRIEVING, COURT_ORDER))) {
            assertThat(notes(cut)).containsExactly(Note.BOND_NOT_REPAIRED_ALONE);
        }
        assertThat(notes(with(ONE_SIDED, MINOR_CHILD, NO_CONTACT))).containsExactly(Note.BOND_NOT_REPAIRED_ALONE);
        assertThat(notes(with(IN_DANGER, NO_CONTACT))).isEmpty();
    }

    @Test
    @DisplayName(
            "INV-21, INV-90: who works alone is asked about invitations, unless they were told, or nobody may invite")
    void invitedBefore() {
        Standing untold = with(ONE_SIDED, INVITATIONS_UNTOLD);

        assertThat(notes(untold)).contains(Note.INVITED_BEFORE_QUESTION);
        for (Standing standing : List.of(
                ONE_SIDED,
                with(GRIEVING, INVITATIONS_UNTOLD),
                with(untold, SELF_MINOR),
                with(untold, SILENCE_ASKED),
                with(untold, STALKING),
                with(untold, NO_ONCE))) {
            assertThat(notes(standing)).doesNotContain(Note.INVITED_BEFORE_QUESTION);
        }
    }

    @Test
    @DisplayName("INV-32: after a betrayal a plan says what is now and what is next; in danger it does not")
    void stages() {
        assertThat(notes(with(TOGETHER, STAGE_STABILISE))).containsExactly(Note.STABILISE_NOW);
        assertThat(notes(with(GRIEVING, STAGE_STABILISE))).containsExactly(Note.STABILISE_NOW);
        assertThat(notes(with(IN_DANGER, STAGE_STABILISE))).isEmpty();
        assertThat(notes(with(TOGETHER, STAGE_UNDERSTAND))).containsExactly(Note.UNDERSTAND_NOW);
        assertThat(notes(with(GRIEVING, STAGE_UNDERSTAND))).isEmpty();
        assertThat(notes(with(TOGETHER, STAGE_DECIDE))).containsExactly(Note.DECIDE_NOW);
        assertThat(notes(with(GRIEVING, STAGE_DECIDE))).isEmpty();
    }
}
