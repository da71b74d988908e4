package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.questionnaire.Section;

/** The words of one language that no pack but the standard one may bring: those of plans, help and questions. */
record Guide(
        GuideWords words, ImmutableMap<Section, SectionText> sections, ImmutableMap<String, QuestionWords> questions) {

    static final String WORDS = "guide.yaml";
    static final String LETTER = "letter.yaml";
    static final String QUESTIONS = "questions.yaml";
}
