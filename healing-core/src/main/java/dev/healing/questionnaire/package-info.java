/**
 * The questions that make a {@link dev.healing.assessment.Situation}: {@link dev.healing.questionnaire.Questionnaire} names
 * them, {@link dev.healing.questionnaire.Interview} walks through them. A side room: the way from a situation to a plan
 * knows nothing of it. The words of the questions live in the content.
 */
@NullMarked
package dev.healing.questionnaire;

import org.jspecify.annotations.NullMarked;
