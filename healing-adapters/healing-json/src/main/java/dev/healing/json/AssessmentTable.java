package dev.healing.json;

import dev.healing.assessment.*;
import dev.healing.validation.NumberRule;
import dev.healing.validation.TextRule;
import java.time.LocalDate;

/** One day's answers. */
final class AssessmentTable {

    private static final Whole RATING = Whole.of(NumberRule.RATING);
    private static final Constant<Answer> ANSWER = Constant.of(Answer.class);

    /** Codes this version does not know are kept (INV-84); none is ever quoted. */
    private static final SetOf<SafetyConcern> CONCERNS =
            new SetOf<>(Words.of(TextRule.CONCERN_CODE).as(SafetyConcern::of, SafetyConcern::code), Limits.CONCERNS);

    static final Table<TouchConsent, ConsentDraft> CONSENT = Table.with(ConsentDraft::new, ConsentDraft::consent)
            .defaulted("self", Constant.of(Consent.class), TouchConsent::self, (draft, consent) -> draft.self = consent)
            .defaulted(
                    "other", Constant.of(Consent.class), TouchConsent::other, (draft, consent) -> draft.other = consent)
            .table();

    static final Table<Assessment, AssessmentBuilder> TABLE = Table.of(
                    "assessment", AssessmentTable::draft, AssessmentBuilder::build)
            .required("takenOn", Day.ISO, Assessment::takenOn, AssessmentBuilder::takenOn)
            .optional("everJoy", ANSWER, Assessment::everJoy, AssessmentBuilder::everJoy)
            .optional("everLifted", ANSWER, Assessment::everLifted, AssessmentBuilder::everLifted)
            .optional("brokenBy", Constant.of(Cause.class), Assessment::brokenBy, AssessmentBuilder::brokenBy)
            .number("desireToGrow", RATING, Assessment::desireToGrow, AssessmentBuilder::desireToGrow)
            .number("loveRemains", RATING, Assessment::loveRemains, AssessmentBuilder::loveRemains)
            .optional("intention", Constant.of(Intention.class), Assessment::intention, AssessmentBuilder::intention)
            .set(
                    "strengths",
                    SetOf.of(Constant.of(Strength.class)),
                    Assessment::strengths,
                    AssessmentBuilder::addAllStrengths)
            .optional("damage", Constant.of(Damage.class), Assessment::damage, AssessmentBuilder::damage)
            .optional(
                    "otherWillingness",
                    Constant.of(Willingness.class),
                    Assessment::otherWillingness,
                    AssessmentBuilder::otherWillingness)
            .optional("lastInvitedOn", Day.ISO, Assessment::lastInvitedOn, AssessmentBuilder::lastInvitedOn)
            .number(
                    "invitationsUnanswered",
                    Whole.of(NumberRule.COUNT),
                    Assessment::invitationsUnanswered,
                    AssessmentBuilder::invitationsUnanswered)
            .optional(
                    "acknowledged",
                    Constant.of(Acknowledged.class),
                    Assessment::acknowledged,
                    AssessmentBuilder::acknowledged)
            .number("openness", RATING, Assessment::openness, AssessmentBuilder::openness)
            .number("trust", RATING, Assessment::trust, AssessmentBuilder::trust)
            .number("rehashing", RATING, Assessment::rehashing, AssessmentBuilder::rehashing)
            .number("guardedness", RATING, Assessment::guardedness, AssessmentBuilder::guardedness)
            .number("heaviness", RATING, Assessment::heaviness, AssessmentBuilder::heaviness)
            .number("ownPartSeen", RATING, Assessment::ownPartSeen, AssessmentBuilder::ownPartSeen)
            .optional(
                    "boundaries", Constant.of(Boundaries.class), Assessment::boundaries, AssessmentBuilder::boundaries)
            .set("harms", SetOf.of(Constant.of(Harm.class)), Assessment::harms, AssessmentBuilder::addAllHarms)
            .optional("harmedBy", Constant.of(HarmedBy.class), Assessment::harmedBy, AssessmentBuilder::harmedBy)
            .optional("heard", Constant.of(Heard.class), Assessment::heard, AssessmentBuilder::heard)
            .optional("betrayalOn", Day.ISO, Assessment::betrayalOn, AssessmentBuilder::betrayalOn)
            .optional("deceitOngoing", ANSWER, Assessment::deceitOngoing, AssessmentBuilder::deceitOngoing)
            .number("conflictHeat", RATING, Assessment::conflictHeat, AssessmentBuilder::conflictHeat)
            .optional("myHabit", Constant.of(Habit.class), Assessment::myHabit, AssessmentBuilder::myHabit)
            .set(
                    "thirdParties",
                    SetOf.of(Constant.of(ThirdParty.class)),
                    Assessment::thirdParties,
                    AssessmentBuilder::addAllThirdParties)
            .set(
                    "circumstances",
                    SetOf.of(Constant.of(Circumstance.class)),
                    Assessment::circumstances,
                    AssessmentBuilder::addAllCircumstances)
            .optional("coping", Constant.of(Coping.class), Assessment::coping, AssessmentBuilder::coping)
            .defaulted("consentToTouch", CONSENT, Assessment::consentToTouch, AssessmentBuilder::consentToTouch)
            .optional("liveCase", ANSWER, Assessment::liveCase, AssessmentBuilder::liveCase)
            .defaulted(
                    "safetyAnswered",
                    Constant.unquoted(SafetyAnswered.class),
                    Assessment::safetyAnswered,
                    AssessmentBuilder::safetyAnswered)
            .set("concerns", CONCERNS, Assessment::concerns, AssessmentBuilder::addAllConcerns)
            .set("concernsUnsure", CONCERNS, Assessment::concernsUnsure, AssessmentBuilder::addAllConcernsUnsure)
            .set("concernsDenied", CONCERNS, Assessment::concernsDenied, AssessmentBuilder::addAllConcernsDenied)
            .defaulted(
                    "weeklyMinutes",
                    Whole.of(NumberRule.WEEKLY_MINUTES),
                    Assessment::weeklyMinutes,
                    AssessmentBuilder::weeklyMinutes)
            .table();

    private AssessmentTable() {}

    /** The stand-in is a day no document can tell, another for every assessment, so that no two fall on one day. */
    private static AssessmentBuilder draft(Place place) {
        return Assessment.builder().takenOn(LocalDate.MIN.plusDays(place.node().at()));
    }

    private static final class ConsentDraft {
        private Consent self = Consent.NOT_ASKED;
        private Consent other = Consent.NOT_ASKED;

        TouchConsent consent() {
            return new TouchConsent(self, other);
        }
    }
}
