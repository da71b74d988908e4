package dev.healing.plan;

import static dev.healing.plan.GateCase.*;
import static dev.healing.testkit.Situations.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Consent;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import dev.healing.assessment.TouchConsent;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Catalog;
import dev.healing.practice.Condition;
import dev.healing.practice.Depth;
import dev.healing.practice.FrozenPack;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Limit;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LAW-13, INV-47, INV-87: what a plan says of every practice that is for the two, in it or not")
class PlanningTest {

    private static final Situation COUPLE = couple(today -> today);

    /** The same couple, and speaking is hard for one of them. */
    private static final Situation QUIET = Situation.of(
            Relationship.coupleLivingTogether().toBuilder()
                    .self(Person.builder()
                            .ageGroup(AgeGroup.ADULT)
                            .addLimit(Limit.SPEECH_HARD)
                            .build())
                    .build(),
            COUPLE.newest());

    private static Situation couple(UnaryOperator<AssessmentBuilder> today) {
        return Situation.of(
                Relationship.coupleLivingTogether(),
                today.apply(Assessment.calmAndWilling(TODAY).toBuilder()).build());
    }

    private static PracticeBuilder thing(String id) {
        return alone().id(id);
    }

    private static PracticeBuilder asNeeded(String id) {
        return thing(id).cadence(Cadence.AS_NEEDED);
    }

    private static PracticeBuilder touch(String id) {
        return together().id(id).touch(Touch.INTIMATE).phase(Phase.DEEPEN).suitsAny(false);
    }

    private static Catalog catalog(PracticeBuilder... practices) {
        return FrozenPack.vouchingForOnly(
                Arrays.stream(practices).map(PracticeBuilder::build).toList());
    }

    private static Plan plan(Situation situation, Catalog catalog) {
        return HealingPlanner.using(catalog).plan(situation);
    }

    private static Optional<Omission> omission(Plan plan, String id) {
        return plan.omissions().stream()
                .filter(omission -> omission.practice().equals(id))
                .findFirst();
    }

    private static Optional<Reason.Kind> whyNot(Plan plan, String id) {
        return omission(plan, id).map(omission -> omission.reasons().get(0).kind());
    }

    private static List<String> planned(Plan plan) {
        return plan.sessions().stream().map(Session::practice).distinct().toList();
    }

    private static Explanation explain(Situation situation, Catalog catalog, String id) {
        return HealingPlanner.using(catalog).explain(situation, id);
    }

    @Test
    @DisplayName("what is in a week or at hand is explained as planned, and is not left out")
    void whatIsPlanned() {
        Catalog catalog = catalog(thing("one"), asNeeded("at-hand"), thing("two"));
        Plan plan = plan(COUPLE, catalog);

        assertThat(planned(plan)).containsExactly("one", "two");
        assertThat(plan.atHand()).extracting(AtHand::practice).containsExactly("at-hand");
        assertThat(plan.omissions()).isEmpty();
        for (String id : List.of("one", "two", "at-hand")) {
            Explanation why = explain(COUPLE, catalog, id);
            assertThat(why.planned()).isTrue();
            assertThat(why.practice()).isEqualTo(id);
            assertThat(why.reasons()).extracting(Reason::kind).isNotEmpty().allMatch(Reason.Kind::chosen);
        }
    }

    @Test
    @DisplayName("INV-87: what the app hides is left out for that reason, and the plan says that some is hidden")
    void hidden() {
        Catalog catalog = catalog(thing("one"), asNeeded("two"));
        Plan plan = plan(COUPLE, catalog.hiding(Set.of("one", "two")));

        assertThat(planned(plan)).isEmpty();
        assertThat(plan.atHand()).isEmpty();
        assertThat(whyNot(plan, "one")).contains(Reason.Kind.HIDDEN);
        assertThat(whyNot(plan, "two")).contains(Reason.Kind.HIDDEN);
        assertThat(plan.notes()).contains(Note.PRACTICES_HIDDEN).doesNotContain(Note.LITTLE_TIME);
        assertThat(plan(COUPLE, catalog).notes()).doesNotContain(Note.PRACTICES_HIDDEN);
        assertThat(plan(COUPLE, catalog.hiding(Set.of("unknown"))).notes()).doesNotContain(Note.PRACTICES_HIDDEN);
    }

    @Test
    @DisplayName("what the person does not want is left out for that reason")
    void declined() {
        Situation declining = COUPLE.toBuilder().addDeclined("one").build();
        Plan plan = plan(declining, catalog(thing("one"), thing("two")));

        assertThat(planned(plan)).containsExactly("two");
        assertThat(whyNot(plan, "one")).contains(Reason.Kind.DECLINED);
    }

    @Test
    @DisplayName("what would be the fifth at hand is left out for balance")
    void oneTooManyAtHand() {
        Catalog catalog = catalog(asNeeded("a"), asNeeded("b"), asNeeded("c"), asNeeded("d"), asNeeded("e"));

        assertThat(whyNot(plan(COUPLE, catalog), "e")).contains(Reason.Kind.BALANCE);
        assertThat(omission(plan(QUIET, catalog), "e").orElseThrow().instead()).isEmpty();
        assertThat(explain(COUPLE, catalog, "e").planned()).isFalse();
        assertThat(explain(COUPLE, catalog, "e").reasons()).containsExactly(Reason.of(Reason.Kind.BALANCE));
    }

    @Test
    @DisplayName(
            "what nothing speaks for needs no reason to be left out; touch that is open is never passed over in silence")
    void passedOverInSilence() {
        Situation everyYes = couple(today -> today.consentToTouch(new TouchConsent(Consent.YES, Consent.YES)));
        Catalog catalog = catalog(thing("needless").suitsAny(false).depth(Depth.DEEP), touch("touch"));

        assertThat(omission(plan(everyYes, catalog), "needless")).isEmpty();
        assertThat(whyNot(plan(everyYes, catalog), "touch")).contains(Reason.Kind.LESS_NEEDED);
        assertThat(omission(plan(COUPLE, catalog), "touch")).isEmpty();
    }

    @Test
    @DisplayName("what a gate withholds is no part of what is permitted, and the plan says why")
    void withheld() {
        Catalog catalog = catalog(thing("open"), touch("touch").suitsAny(true), asking(Topic.INVITATION));
        Planning planning = new Planning(HealingPlanner.using(catalog), COUPLE);

        assertThat(planning.permitted()).extracting(Practice::id).containsExactly("open");
        assertThat(whyNot(planning.plan(), "touch")).contains(Reason.Kind.CONTRAINDICATED);
        assertThat(explain(COUPLE, catalog, "touch").planned()).isFalse();
        assertThat(explain(COUPLE, catalog, "touch").reasons())
                .extracting(Reason::kind)
                .containsExactly(Reason.Kind.CONTRAINDICATED);
    }

    @Test
    @DisplayName("INV-20: of what is written for others nothing is said")
    void forOthers() {
        Condition betrayed =
                new Condition(ImmutableList.of(Findings.of(Finding.BETRAYAL)), Findings.NONE, Findings.NONE);
        Catalog catalog = catalog(
                thing("theirs").kinds(Set.of(BondKind.MINOR_CHILD)),
                thing("betrayed").condition(betrayed));

        assertThat(plan(COUPLE, catalog).omissions()).isEmpty();
        for (String id : List.of("theirs", "betrayed")) {
            assertThat(explain(COUPLE, catalog, id)).isEqualTo(new Explanation(id, false, ImmutableList.of()));
        }
    }

    @Test
    @DisplayName("LAW-13: where no fact of its own speaks against a practice, what decided on the path does")
    void whatDecidedSpeaks() {
        Situation notCalm = couple(today ->
                today.consentToTouch(new TouchConsent(Consent.YES, Consent.YES)).conflictHeat(5));
        Plan plan = plan(notCalm, catalog(touch("touch").suitsAny(true)));

        assertThat(plan.decision().sufficient()).isNotEqualTo(plan.decision().reasons());
        assertThat(omission(plan, "touch").orElseThrow().reasons().get(0).findings())
                .isNotEmpty()
                .isEqualTo(plan.decision().sufficient());
    }

    @Test
    @DisplayName("LAW-13: where nothing was answered nothing suffices, and every reason still names a fact")
    void nothingSuffices() {
        Situation unanswered = Situation.of(
                COUPLE.relationship(), Assessment.builder().takenOn(TODAY).build());
        Plan plan = plan(unanswered, catalog(together().id("both"), asking().id("asks"), deep(thing("deep"))));

        assertThat(plan.decision().sufficient()).isEmpty();
        assertThat(plan.omissions())
                .hasSize(3)
                .allSatisfy(omission ->
                        assertThat(omission.reasons().get(0).findings()).isNotEmpty());
    }

    @Test
    @DisplayName("INV-47: where only a limit closes a practice, the plan names what it has instead")
    void instead() {
        PracticeBuilder spoken = thing("spoken").speech(true);
        PracticeBuilder spokenTouch = touch("spoken-touch").suitsAny(true).speech(true);
        Catalog catalog = catalog(thing("silent"), spoken, spokenTouch);
        Plan plan = plan(QUIET, catalog);

        assertThat(planned(plan)).containsExactly("silent");
        assertThat(omission(plan, "spoken").orElseThrow().instead()).contains("silent");
        assertThat(omission(plan, "spoken-touch").orElseThrow().instead()).isEmpty();
        assertThat(omission(plan(QUIET, catalog(spoken)), "spoken")
                        .orElseThrow()
                        .instead())
                .isEmpty();
        assertThat(omission(plan(QUIET, catalog.hiding(Set.of("spoken"))), "spoken")
                        .orElseThrow()
                        .instead())
                .isEmpty();
        assertThat(omission(plan(QUIET, catalog(spoken, asNeeded("silent"))), "spoken")
                        .orElseThrow()
                        .instead())
                .contains("silent");
    }

    @Test
    @DisplayName("LAW-14: what was done some times counts as done; what was done no time does not")
    void done() {
        Catalog catalog = catalog(
                thing("first"), asNeeded("after").addPrerequisite(new Prerequisite("first", /* soft= */ false)));

        assertThat(plan(COUPLE.toBuilder().putDone("first", 1).build(), catalog).atHand())
                .hasSize(1);
        assertThat(plan(COUPLE.toBuilder().putDone("first", 0).build(), catalog).atHand())
                .isEmpty();
    }

    @Test
    @DisplayName("LAW-03: a larger promise may follow a smaller one that was kept before")
    void aSmallerPromiseBefore() {
        Catalog catalog = catalog(
                deep(thing("larger")).topics(Set.of(Topic.TRUST)),
                thing("smaller").topics(Set.of(Topic.TRUST)),
                thing("other").cadence(Cadence.timesAWeek(1)));
        Situation neither = COUPLE.toBuilder().addDeclined("smaller").build();

        assertThat(planned(plan(neither, catalog))).doesNotContain("larger");
        assertThat(planned(plan(neither.toBuilder().putDone("other", 3).build(), catalog)))
                .doesNotContain("larger");
        assertThat(planned(plan(neither.toBuilder().putDone("smaller", 3).build(), catalog)))
                .contains("larger");
    }

    @Test
    @DisplayName(
            "LAW-14: the plan says that time is little where something is left out for it, or two weeks are saved up")
    void littleTime() {
        PracticeBuilder twoWeeks = thing("two-weeks").leastMinutes(60).usualMinutes(60);
        PracticeBuilder tooLong = thing("too-long").leastMinutes(61).usualMinutes(61);
        Plan saved = plan(couple(today -> today.weeklyMinutes(30)), catalog(twoWeeks));
        Plan leftOut = plan(couple(today -> today.weeklyMinutes(30)), catalog(tooLong));

        assertThat(planned(saved)).containsExactly("two-weeks");
        assertThat(saved.notes()).contains(Note.LITTLE_TIME);
        assertThat(whyNot(leftOut, "too-long")).contains(Reason.Kind.NO_TIME);
        assertThat(leftOut.notes()).contains(Note.LITTLE_TIME);

        assertThat(plan(couple(today -> today.weeklyMinutes(30)), catalog(thing("short")))
                        .notes())
                .doesNotContain(Note.LITTLE_TIME);
        assertThat(plan(couple(today -> today.weeklyMinutes(60)), catalog(twoWeeks))
                        .notes())
                .doesNotContain(Note.LITTLE_TIME);
    }
}
