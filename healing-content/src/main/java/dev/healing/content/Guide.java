package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.questionnaire.Section;

/** The words of one language beside practices: those of plans, help and questions. A pack may bring them in a new language. */
record Guide(
        GuideWords words, ImmutableMap<Section, SectionText> sections, ImmutableMap<String, QuestionWords> questions) {

    static final String WORDS = "guide.yaml";
    static final String LETTER = "letter.yaml";
    static final String QUESTIONS = "questions.yaml";

    static final ImmutableList<String> FILES = ImmutableList.of(WORDS, LETTER, QUESTIONS);
}
