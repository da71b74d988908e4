package dev.healing.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Circumstance;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.SafetyConcern.Known;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Relationship;
import dev.healing.testkit.Situations;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("INV-03, INV-30, INV-84: the questions of the private section, who is asked them, and what a reply says")
class SafetyQuestionsTest {

    private static final Assessment UNASKED =
            Assessment.builder().takenOn(Situations.TODAY).build();
    private static final Sheet COUPLE = sheet(Relationship.coupleLivingTogether());
    private static final Sheet MOURNING = sheet(Relationship.coupleLivingTogether().toBuilder()
            .bond(Bond.OTHER_DIED)
            .build());
    private static final ImmutableList<String> FIRST =
            SafetyItem.FIRST.stream().map(SafetyItem::id).collect(ImmutableList.toImmutableList());
    private static final ImmutableList<String> LONGER =
            SafetyItem.LONGER.stream().map(SafetyItem::id).collect(ImmutableList.toImmutableList());

    private static Sheet sheet(Relationship bond) {
        return new Sheet(Situation.of(bond, UNASKED), ImmutableMap.of());
    }

    private static Question question(String id) {
        return SafetyQuestions.all().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> asked(Sheet sheet) {
        return SafetyQuestions.all().stream()
                .filter(question -> question.isAsked(sheet))
                .map(Question::id)
                .toList();
    }

    private static Sheet reply(Sheet sheet, String id, String reply) {
        return question(id).fill(sheet, List.of(reply));
    }

    @Test
    void fiveFirstThenAWishForMoreThenTheRest() {
        assertThat(SafetyQuestions.all())
                .extracting(Question::id)
                .containsExactlyElementsOf(ImmutableList.<String>builder()
                        .addAll(FIRST)
                        .add("safety.more")
                        .addAll(LONGER)
                        .build());
        assertThat(SafetyQuestions.all())
                .filteredOn(Question::isBrief)
                .extracting(Question::id)
                .containsExactlyElementsOf(FIRST);
    }

    @Test
    void whoIsAsked() {
        assertThat(asked(COUPLE))
                .containsExactlyElementsOf(ImmutableList.<String>builder()
                        .addAll(FIRST)
                        .add("safety.more")
                        .build());
        assertThat(asked(reply(COUPLE, "safety.more", "YES")))
                .containsAll(LONGER)
                .contains("safety.more");
        assertThat(asked(reply(COUPLE, "safety.more", "NO"))).doesNotContainAnyElementsOf(LONGER);
        assertThat(asked(reply(COUPLE, "safety.fear", "YES")))
                .containsAll(LONGER)
                .doesNotContain("safety.more");
        assertThat(asked(reply(COUPLE, "safety.control", "UNSURE")))
                .containsAll(LONGER)
                .doesNotContain("safety.more");
        assertThat(asked(MOURNING)).containsExactly("safety.life");
        assertThat(asked(reply(MOURNING, "safety.life", "ME"))).containsExactly("safety.life");
    }

    @Test
    void carersAreAskedWhetherItIsTooMuch() {
        Question carer = SafetyQuestions.carer();
        Sheet ill = COUPLE.with(now -> now.addCircumstance(Circumstance.ILLNESS));

        assertThat(carer.id()).isEqualTo("safety.carer");
        assertThat(carer.section()).isEqualTo(Section.LIFE);
        assertThat(carer.isAsked(COUPLE)).isFalse();
        assertThat(carer.isAsked(ill)).isTrue();
        assertThat(carer.isAsked(reply(ill, "safety.fear", "YES"))).isFalse();
        assertThat(carer.fill(ill, List.of("YES")).now().concerns()).containsExactly(Known.CARER_AT_LIMIT.concern());
    }

    @Test
    void aReplyIsKeptChangedAndTakenBack() {
        Question fear = question("safety.fear");
        assertThat(fear.options()).containsExactly("YES", "NO", "UNSURE", "RATHER_NOT");
        assertThat(fear.given(COUPLE)).isEmpty();

        Sheet yes = fear.fill(COUPLE, List.of("YES"));
        assertThat(fear.given(yes)).containsExactly("YES");
        assertThat(yes.now().concerns()).containsExactly(Known.FEAR_OF_OTHER.concern());
        assertThat(yes.now().safetyAnswered()).isEqualTo(SafetyAnswered.PARTLY);

        Sheet maybe = fear.fill(yes, List.of("UNSURE"));
        assertThat(maybe.now().concerns()).isEmpty();
        assertThat(maybe.now().concernsUnsure()).containsExactly(Known.FEAR_OF_OTHER.concern());

        Sheet no = fear.fill(maybe, List.of("NO"));
        assertThat(no.now().concernsUnsure()).isEmpty();
        assertThat(no.now().concernsDenied()).containsExactly(Known.FEAR_OF_OTHER.concern());

        Sheet open = fear.fill(no, List.of());
        assertThat(open.now().concernsDenied()).isEmpty();
        assertThat(open.safety()).isEmpty();
        assertThat(open.now().safetyAnswered()).isEqualTo(SafetyAnswered.SKIPPED);
    }

    @Test
    void whatIsAskedOfMournersIsTheirWholeSection() {
        assertThat(reply(MOURNING, "safety.life", "NO").now().safetyAnswered()).isEqualTo(SafetyAnswered.CORE);
        assertThat(reply(COUPLE, "safety.life", "NO").now().safetyAnswered()).isEqualTo(SafetyAnswered.PARTLY);
        assertThat(reply(MOURNING, "safety.life", "RATHER_NOT").now().safetyAnswered())
                .isEqualTo(SafetyAnswered.PARTLY);
    }

    @Test
    void everyAnswerMakesTheSectionWhole() {
        Sheet core = COUPLE;
        for (String id : FIRST) {
            core = reply(core, id, "NO");
        }
        Sheet all = core;
        for (String id : LONGER) {
            all = reply(all, id, "NO");
        }

        assertThat(core.now().safetyAnswered()).isEqualTo(SafetyAnswered.CORE);
        assertThat(all.now().safetyAnswered()).isEqualTo(SafetyAnswered.ALL);
        assertThat(reply(all, "safety.weapon", "RATHER_NOT").now().safetyAnswered())
                .isEqualTo(SafetyAnswered.CORE);
        assertThat(reply(all, "safety.fear", "RATHER_NOT").now().safetyAnswered())
                .isEqualTo(SafetyAnswered.PARTLY);
    }

    @Test
    void theReplyThatNamesTheMostIsTheOneToldBefore() {
        ImmutableSet<SafetyConcern> both = ImmutableSet.of(Known.SELF_HARM.concern(), Known.OTHER_MAY_DIE.concern());

        assertThat(SafetyItem.LIFE.replyFor(both)).contains("BOTH");
        assertThat(SafetyItem.LIFE.replyFor(ImmutableSet.of(Known.SELF_HARM.concern())))
                .contains("ME");
        assertThat(SafetyItem.LIFE.replyFor(ImmutableSet.of(Known.THREATS.concern())))
                .isEmpty();
        ImmutableSet<SafetyConcern> atRisk =
                ImmutableSet.of(Known.CHILD_AT_RISK.concern(), Known.ADULT_AT_RISK.concern());
        SafetyItem someone = SafetyItem.FIRST.get(4);
        assertThat(someone.replyFor(atRisk)).contains("CHILD");
        assertThat(SafetyItem.LIFE.concerns()).isEqualTo(both);
        assertThat(SafetyItem.LIFE.named("BOTH")).isEqualTo(both);
        assertThat(SafetyItem.LIFE.named("NO")).isEmpty();
        assertThat(SafetyItem.all()).hasSize(FIRST.size() + LONGER.size() + 1).contains(SafetyItem.CARER);
    }

    /** What a stored day stands for, and the replies to a first question, a later one and the carer's. */
    @ParameterizedTest
    @CsvSource({"ALL, NO, NO, ", "CORE, NO, , ", "PARTLY, , , ", "SKIPPED, , , "})
    void silenceIsANoOnlyWhereTheSectionWasAnswered(SafetyAnswered how, String fear, String weapon, String carer) {
        ImmutableMap<String, String> replies = stored(day -> day.safetyAnswered(how));

        assertThat(replies.get("safety.fear")).isEqualTo(fear);
        assertThat(replies.get("safety.weapon")).isEqualTo(weapon);
        assertThat(replies.get("safety.carer")).isEqualTo(carer);
    }

    @Test
    void whatWasSaidIsSaidAgain() {
        ImmutableMap<String, String> replies = stored(day -> day.safetyAnswered(SafetyAnswered.PARTLY)
                .addConcern(Known.MUTUAL_AGGRESSION.concern())
                .addConcernsUnsure(Known.SELF_HARM.concern())
                .addConcernsDenied(Known.CHILD_AT_RISK.concern(), Known.WEAPON.concern()));

        assertThat(replies)
                .containsEntry("safety.force", "BOTH")
                .containsEntry("safety.life", "UNSURE")
                .containsEntry("safety.weapon", "NO")
                .doesNotContainKeys("safety.someone", "safety.fear");
        assertThat(stored(day -> day.safetyAnswered(SafetyAnswered.ALL).addConcernsUnsure(Known.WEAPON.concern())))
                .containsEntry("safety.weapon", "UNSURE");
    }

    private static ImmutableMap<String, String> stored(UnaryOperator<AssessmentBuilder> said) {
        Assessment day = said.apply(UNASKED.toBuilder()).build();
        return SafetyReplies.of(Situation.of(Relationship.coupleLivingTogether(), day));
    }
}
