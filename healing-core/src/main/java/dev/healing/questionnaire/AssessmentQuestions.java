package dev.healing.questionnaire;

import static dev.healing.assessment.Finding.*;
import static dev.healing.questionnaire.QuestionDraft.*;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Acknowledged;
import dev.healing.assessment.Answer;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.AssessmentBuilder;
import dev.healing.assessment.Boundaries;
import dev.healing.assessment.Cause;
import dev.healing.assessment.Circumstance;
import dev.healing.assessment.Damage;
import dev.healing.assessment.Harm;
import dev.healing.assessment.HarmedBy;
import dev.healing.assessment.Heard;
import dev.healing.assessment.Intention;
import dev.healing.assessment.Strength;
import dev.healing.assessment.ThirdParty;
import dev.healing.assessment.Willingness;
import dev.healing.validation.NumberRule;
import java.util.function.Predicate;

/** Questions about today: life around, the wish, the other, what happened, and how it is between the two. */
final class AssessmentQuestions {

    private static final Predicate<Sheet> SOMETHING_HAPPENED =
            Who.ORDINARY.and(sheet -> !sheet.now().harms().isEmpty());

    /** Whoever was hurt is asked in other words than whoever did it. */
    private static final String I_HURT = "iHurt";

    private AssessmentQuestions() {}

    static ImmutableList<Question> life() {
        return ImmutableList.of(
                several(
                                Section.LIFE,
                                "circumstances",
                                Circumstance.class,
                                Assessment::circumstances,
                                AssessmentBuilder::circumstances)
                        .askedIf(sheet -> !sheet.has(SELF_UNDER_13))
                        .full(),
                SafetyQuestions.carer(),
                PeopleQuestions.capacity(),
                several(
                                Section.LIFE,
                                "thirdParties",
                                ThirdParty.class,
                                Assessment::thirdParties,
                                AssessmentBuilder::thirdParties)
                        .askedIf(sheet -> !sheet.has(SELF_UNDER_13))
                        .full());
    }

    static ImmutableList<Question> wish() {
        return ImmutableList.of(
                several(Section.WISH, "strengths", Strength.class, Assessment::strengths, AssessmentBuilder::strengths)
                        .askedIf(Who.ORDINARY)
                        .full(),
                one(Section.WISH, "everJoy", Answer.class, Assessment::everJoy, AssessmentBuilder::everJoy)
                        .askedIf(Who.WORTH_IS_ASKED)
                        .full(),
                one(Section.WISH, "everLifted", Answer.class, Assessment::everLifted, AssessmentBuilder::everLifted)
                        .askedIf(Who.WORTH_IS_ASKED)
                        .full(),
                one(Section.WISH, "brokenBy", Cause.class, Assessment::brokenBy, AssessmentBuilder::brokenBy)
                        .askedIf(Who.WORTH_IS_ASKED)
                        .full(),
                scale(Section.WISH, "loveRemains", Assessment::loveRemains, AssessmentBuilder::loveRemains)
                        .askedIf(Who.WORTH_IS_ASKED)
                        .brief(),
                scale(Section.WISH, "desireToGrow", Assessment::desireToGrow, AssessmentBuilder::desireToGrow)
                        .askedIf(Who.WISH_IS_ASKED)
                        .brief(),
                one(Section.WISH, "intention", Intention.class, Assessment::intention, AssessmentBuilder::intention)
                        .askedIf(Who.WORTH_IS_ASKED)
                        .brief(),
                one(Section.WISH, "damage", Damage.class, Assessment::damage, AssessmentBuilder::damage)
                        .askedIf(Who.ORDINARY)
                        .brief());
    }

    static ImmutableList<Question> other() {
        return ImmutableList.of(
                one(
                                Section.OTHER,
                                "otherWillingness",
                                Willingness.class,
                                Assessment::otherWillingness,
                                AssessmentBuilder::otherWillingness)
                        .askedIf(Who.THE_OTHER_IS_ASKED)
                        .brief(),
                number(
                                Section.OTHER,
                                "invitationsUnanswered",
                                AnswerType.NUMBER,
                                NumberRule.COUNT,
                                Assessment::invitationsUnanswered,
                                AssessmentBuilder::invitationsUnanswered)
                        .askedIf(Who.INVITATION_IS_ASKED)
                        .full(),
                day(Section.OTHER, "lastInvitedOn", Assessment::lastInvitedOn, AssessmentBuilder::lastInvitedOn)
                        .askedIf(Who.INVITATION_IS_ASKED)
                        .full(),
                one(
                                Section.OTHER,
                                "acknowledged",
                                Acknowledged.class,
                                Assessment::acknowledged,
                                AssessmentBuilder::acknowledged)
                        .askedIf(Who.ORDINARY.and(Who.found(OTHER_WILLING)))
                        .full());
    }

    static ImmutableList<Question> hurt() {
        return ImmutableList.of(
                several(Section.HURT, "harms", Harm.class, Assessment::harms, AssessmentBuilder::harms)
                        .askedIf(Who.ORDINARY)
                        .brief(),
                one(Section.HURT, "harmedBy", HarmedBy.class, Assessment::harmedBy, AssessmentBuilder::harmedBy)
                        .askedIf(SOMETHING_HAPPENED)
                        .full(),
                one(Section.HURT, "heard", Heard.class, Assessment::heard, AssessmentBuilder::heard)
                        .askedIf(SOMETHING_HAPPENED)
                        .otherWords(I_HURT, Who.found(I_HURT_THEM))
                        .full(),
                day(Section.HURT, "betrayalOn", Assessment::betrayalOn, AssessmentBuilder::betrayalOn)
                        .askedIf(Who.ORDINARY.and(Who.found(BETRAYAL)))
                        .brief(),
                one(
                                Section.HURT,
                                "deceitOngoing",
                                Answer.class,
                                Assessment::deceitOngoing,
                                AssessmentBuilder::deceitOngoing)
                        .askedIf(Who.ORDINARY.and(Who.found(BETRAYAL)))
                        .brief());
    }

    static ImmutableList<Question> between() {
        return ImmutableList.of(
                scale(Section.BETWEEN, "openness", Assessment::openness, AssessmentBuilder::openness)
                        .askedIf(Who.ORDINARY)
                        .full(),
                scale(Section.BETWEEN, "trust", Assessment::trust, AssessmentBuilder::trust)
                        .askedIf(Who.ORDINARY)
                        .otherWords(I_HURT, Who.found(I_HURT_THEM))
                        .full(),
                one(
                                Section.BETWEEN,
                                "boundaries",
                                Boundaries.class,
                                Assessment::boundaries,
                                AssessmentBuilder::boundaries)
                        .askedIf(Who.ORDINARY)
                        .full(),
                scale(Section.BETWEEN, "rehashing", Assessment::rehashing, AssessmentBuilder::rehashing)
                        .askedIf(Who.ORDINARY)
                        .full(),
                scale(Section.BETWEEN, "heaviness", Assessment::heaviness, AssessmentBuilder::heaviness)
                        .askedIf(Who.ORDINARY)
                        .full(),
                scale(Section.BETWEEN, "guardedness", Assessment::guardedness, AssessmentBuilder::guardedness)
                        .askedIf(Who.ORDINARY)
                        .full(),
                scale(Section.BETWEEN, "ownPartSeen", Assessment::ownPartSeen, AssessmentBuilder::ownPartSeen)
                        .askedIf(Who.OWN_PART_IS_ASKED)
                        .full(),
                scale(Section.BETWEEN, "conflictHeat", Assessment::conflictHeat, AssessmentBuilder::conflictHeat)
                        .askedIf(Who.MENDING)
                        .brief());
    }
}
