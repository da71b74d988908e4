package dev.healing.content;

import com.google.common.collect.ImmutableMap;

/** The words of one language that no pack but the standard one may bring: those of plans, help and questions. */
record Guide(GuideWords words, ImmutableMap<String, QuestionWords> questions) {

    static final String WORDS = "guide.yaml";
    static final String LETTER = "letter.yaml";
    static final String QUESTIONS = "questions.yaml";
}
