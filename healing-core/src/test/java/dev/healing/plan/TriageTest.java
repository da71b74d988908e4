package dev.healing.plan;

import static dev.healing.assessment.Finding.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of triage, from findings alone, so that a line shows on what the step hangs. */
@DisplayName("INV-01, INV-04, INV-06, INV-26, INV-34, INV-39: path and form, step by step")
class TriageTest {

    /** Two willing adults on a calm day, with a clear wish and nothing in the way. */
    private static final Findings FINE =
            Findings.of(OTHER_WILLING, OPEN_CONTACT, SAFETY_ANSWERED, BOTH_ADULTS, NOT_ACUTE, WISH_HIGH, WORTH_SEEN);
    /** The same, without a word about the wish. */
    private static final Findings NO_WISH = FINE.minus(Findings.of(WISH_HIGH, WORTH_SEEN));

    private static final Findings TEEN_AND_PARENT = FINE.plus(Findings.of(MINOR_CHILD, SELF_TEEN));
    private static final Findings PARENT = FINE.plus(Findings.of(PARENT_OF_MINOR));
    private static final Findings ALL_GONE = NO_WISH.plus(Findings.of(JOY_NO, LIFTED_NO, LOVE_LOW, WISH_LOW));

    private record Step(String what, Findings findings, Path path, Form form) {

        @Override
        public String toString() {
            return what + ": " + path + " / " + form;
        }
    }

    private static Step safety(Form form, String what, Finding... more) {
        return new Step(what, FINE.plus(Findings.of(more)), Path.SAFETY_FIRST, form);
    }

    private static Step together(Form form, String what, Findings base, Finding... more) {
        return new Step(what, base.plus(Findings.of(more)), Path.HEAL_TOGETHER, form);
    }

    private static Step ownWork(Form form, String what, Findings base, Finding... more) {
        return new Step(what, base.plus(Findings.of(more)), Path.OWN_WORK, form);
    }

    private static Step letGo(Form form, String what, Findings base, Finding... more) {
        return new Step(what, base.plus(Findings.of(more)), Path.LET_GO, form);
    }

    private static Step reflect(Form form, String what, Findings base, Finding... more) {
        return new Step(what, base.plus(Findings.of(more)), Path.REFLECT, form);
    }

    @ParameterizedTest
    @MethodSource({"dangers", "unfinishedBusiness", "endings", "minors", "parents", "carers", "worth", "theOther"})
    void everyStep(Step step) {
        Verdict verdict = Triage.of(step.findings());

        assertThat(verdict.path()).isEqualTo(step.path());
        assertThat(verdict.form()).isEqualTo(step.form());
    }

    static Stream<Step> dangers() {
        return Stream.of(
                safety(Form.PROTECT, "a romance with a minor", ROMANCE_WITH_A_MINOR),
                safety(Form.PROTECT, "a danger", DANGER),
                safety(Form.PROTECT, "a danger and thoughts of dying", DANGER, SELF_HARM),
                safety(Form.GENTLE, "force from both", MUTUAL_AGGRESSION),
                safety(Form.PROTECT, "force from both, and thoughts of dying", MUTUAL_AGGRESSION, SELF_HARM),
                safety(Form.PROTECT, "force from both, and the other may die", MUTUAL_AGGRESSION, OTHER_MAY_DIE),
                safety(Form.CRISIS, "thoughts of dying", SELF_HARM),
                safety(Form.STAY_CLOSE, "the other may die", OTHER_MAY_DIE),
                safety(Form.STAY_CLOSE, "both may die", SELF_HARM, OTHER_MAY_DIE),
                safety(Form.PROTECT, "a danger after harm of mine", DANGER, I_HARMED),
                safety(Form.PROTECT, "a danger and a clear no", DANGER, TO_END));
    }

    static Stream<Step> unfinishedBusiness() {
        Findings unanswered = FINE.minus(SAFETY_ANSWERED);
        return Stream.of(
                ownWork(Form.ACCOUNTABILITY, "harm of mine", FINE, I_HARMED),
                ownWork(Form.ACCOUNTABILITY, "harm of mine to one who died", FINE, I_HARMED, OTHER_DIED),
                letGo(Form.REMEMBERING, "a death", FINE, OTHER_DIED),
                letGo(Form.REMEMBERING, "a death, safety not answered", unanswered, OTHER_DIED),
                reflect(Form.UNFINISHED, "safety not answered", unanswered),
                reflect(Form.UNFINISHED, "safety not answered after a danger", unanswered, RECENT_DANGER),
                reflect(Form.UNFINISHED, "nothing at all", Findings.NONE),
                ownWork(Form.WAITING, "a danger of the last weeks", FINE, RECENT_DANGER),
                ownWork(Form.WAITING, "a danger before the end", FINE, RECENT_DANGER, BOND_ENDED, ENDED_BY_ME));
    }

    static Stream<Step> endings() {
        Findings byOther = FINE.plus(Findings.of(BOND_ENDED, ENDED_BY_OTHER));
        Findings byMe = FINE.plus(Findings.of(BOND_ENDED, ENDED_BY_ME));
        return Stream.of(
                ownWork(Form.GRIEVING, "the other ended it", byOther),
                ownWork(Form.GRIEVING, "the other ended it, I want to try", byOther, TO_TRY),
                letGo(Form.PARTING, "the other ended it, and so do I", byOther, TO_END),
                letGo(Form.PARTING, "the other ended it, and the wish is low", byOther, WISH_LOW),
                ownWork(Form.GRIEVING, "the wish is low, I want to try", byOther, WISH_LOW, TO_TRY),
                letGo(Form.PARTING, "I ended it", byMe),
                together(Form.FULL, "I ended it, and want to try", byMe, TO_TRY));
    }

    static Stream<Step> minors() {
        Findings ended = TEEN_AND_PARENT.plus(Findings.of(BOND_ENDED));
        return Stream.of(
                together(Form.FULL, "a teenager and a willing parent", TEEN_AND_PARENT),
                ownWork(Form.ONE_SIDED, "a child", TEEN_AND_PARENT.minus(SELF_TEEN)),
                ownWork(Form.ONE_SIDED, "the parent is not willing", TEEN_AND_PARENT.minus(OTHER_WILLING)),
                ownWork(Form.ONE_SIDED, "no open contact", TEEN_AND_PARENT.minus(OPEN_CONTACT)),
                ownWork(Form.ONE_SIDED, "a strain", TEEN_AND_PARENT, STRAIN),
                ownWork(Form.ONE_SIDED, "an age not told", TEEN_AND_PARENT, AGE_MISSING),
                ownWork(Form.ONE_SIDED, "a parent who cannot agree", TEEN_AND_PARENT, LACKS_CAPACITY),
                ownWork(Form.ONE_SIDED, "a teenager who ended it", ended, ENDED_BY_ME),
                together(Form.FULL, "a teenager who ended it and wants to try", ended, ENDED_BY_ME, TO_TRY),
                ownWork(Form.ONE_SIDED, "a parent who ended it", ended, ENDED_BY_OTHER, TO_TRY),
                together(Form.FULL, "a teenager is not asked about worth", TEEN_AND_PARENT.minus(WORTH_SEEN), TO_END),
                ownWork(Form.ONE_SIDED, "a child among others", FINE, SELF_UNDER_13),
                ownWork(Form.ONE_SIDED, "an adult and a minor", FINE, ADULT_WITH_MINOR));
    }

    static Stream<Step> parents() {
        Findings ended = PARENT.plus(Findings.of(BOND_ENDED));
        return Stream.of(
                together(Form.PARENT_LED, "a parent", PARENT),
                together(Form.PARENT_LED, "a child need not be willing", PARENT.minus(OTHER_WILLING), OTHER_UNWILLING),
                together(Form.PARENT_LED, "a teenager", PARENT, OTHER_TEEN),
                ownWork(Form.PARENT_LED, "a teenager's no", PARENT, OTHER_TEEN, OTHER_UNWILLING),
                ownWork(Form.PARENT_LED, "no open contact", PARENT.minus(OPEN_CONTACT)),
                ownWork(Form.PARENT_LED, "a parent who ended it", ended, ENDED_BY_ME),
                together(Form.PARENT_LED, "a parent who ended it and wants to try", ended, ENDED_BY_ME, TO_TRY),
                ownWork(Form.PARENT_LED, "a child who ended it", ended, ENDED_BY_OTHER, TO_TRY),
                together(Form.PARENT_LED, "a parent is not asked about worth", PARENT.minus(WORTH_SEEN), TO_END),
                together(Form.PARENT_LED, "a parent's care is no caring plan", PARENT, LACKS_CAPACITY),
                ownWork(Form.PARENT_LED, "a parent who cannot agree", PARENT, LACKS_CAPACITY, SELF_LACKS_CAPACITY));
    }

    @ParameterizedTest
    @EnumSource(names = {"WISH_LOW", "WISH_MIDDLE", "WISH_SWINGS", "CARER_AT_LIMIT", "AGE_MISSING"})
    void aTiredParentWorksAlone(Finding tired) {
        everyStep(ownWork(Form.PARENT_LED, "a tired parent", PARENT, tired));
    }

    static Stream<Step> carers() {
        return Stream.of(
                ownWork(Form.CARING, "a carer at the limit", FINE, CARER_AT_LIMIT),
                ownWork(Form.CARING, "one who cannot agree", FINE, LACKS_CAPACITY),
                ownWork(Form.CARING, "I cannot agree", FINE, SELF_LACKS_CAPACITY),
                letGo(Form.PARTING, "a carer who wants to end it", FINE, CARER_AT_LIMIT, TO_END));
    }

    static Stream<Step> worth() {
        Findings hot = FINE.minus(NOT_ACUTE);
        Findings steadyNo = NO_WISH.plus(Findings.of(WISH_LOW, LOW_WISH_SEEN_TWICE));
        Findings unseen = FINE.minus(WORTH_SEEN);
        return Stream.of(
                letGo(Form.PARTING, "I want to end it", FINE, TO_END),
                reflect(Form.UNDECIDED, "I want to end it, on a hot day", hot, TO_END),
                letGo(Form.PARTING, "low, and low before", steadyNo),
                reflect(Form.UNDECIDED, "low, and low before, on a hot day", steadyNo.minus(NOT_ACUTE)),
                reflect(Form.UNDECIDED, "low, and low before, I want to try", steadyNo, TO_TRY),
                letGo(Form.PARTING, "all gone", ALL_GONE),
                reflect(Form.UNDECIDED, "all gone but joy", ALL_GONE.minus(JOY_NO)),
                reflect(Form.UNDECIDED, "all gone but lift", ALL_GONE.minus(LIFTED_NO)),
                reflect(Form.UNDECIDED, "all gone but love", ALL_GONE.minus(LOVE_LOW)),
                reflect(Form.UNDECIDED, "no word about the wish", NO_WISH),
                together(Form.FULL, "a clear wish", FINE),
                together(Form.FULL, "a clear wish on a hot day", hot),
                reflect(Form.UNDECIDED, "a clear wish, no worth seen", unseen),
                together(Form.FULL, "a clear wish, seen twice", unseen, HIGH_WISH_SEEN_TWICE),
                reflect(Form.UNDECIDED, "a clear wish that swings", FINE, WISH_SWINGS),
                reflect(Form.UNDECIDED, "a middling wish", NO_WISH, WISH_MIDDLE),
                together(Form.FULL, "a middling wish, I want to try", NO_WISH, WISH_MIDDLE, TO_TRY),
                reflect(Form.UNDECIDED, "a middling wish that swings", NO_WISH, WISH_MIDDLE, TO_TRY, WISH_SWINGS),
                reflect(Form.UNDECIDED, "I want to try, no wish", NO_WISH, TO_TRY, WORTH_SEEN));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_COPING", "LOW_MOOD", "BEREAVEMENT"})
    void hardWeatherEndsNothing(Finding weather) {
        everyStep(reflect(Form.UNDECIDED, "all gone in hard weather", ALL_GONE, weather));
        everyStep(letGo(Form.PARTING, "a word of one's own in hard weather", FINE, weather, TO_END));
    }

    static Stream<Step> theOther() {
        Findings supervised = FINE.minus(OPEN_CONTACT).plus(Findings.of(SUPERVISED_CONTACT));
        return Stream.of(
                ownWork(Form.ONE_SIDED, "the other is not willing", FINE.minus(OTHER_WILLING)),
                ownWork(Form.ONE_SIDED, "no open contact", FINE.minus(OPEN_CONTACT)),
                together(Form.FULL, "adults in supervised contact", supervised),
                ownWork(Form.ONE_SIDED, "supervised, ages not told", supervised.minus(BOTH_ADULTS)),
                ownWork(Form.ONE_SIDED, "an age not told", FINE, AGE_MISSING),
                together(Form.AFTER_BETRAYAL, "a betrayal", FINE, BETRAYAL),
                together(Form.AFTER_BETRAYAL, "a betrayal called a scratch", FINE, BETRAYAL, SCRATCH),
                together(Form.SMALL, "a scratch", FINE, SCRATCH));
    }
}
