package dev.healing.questionnaire;

/** How a question is answered. Replies are words in every case: constants, whole numbers, or days such as 2026-03-02. */
public enum AnswerType {
    /** One of the options. */
    ONE,
    /** Any number of the options, each once. */
    SEVERAL,
    /** A point on a scale from 0 (none at all) to 10 (as much as can be). */
    SCALE,
    /** A whole number within {@link Question#numbers()}. */
    NUMBER,
    /** A day. */
    DAY
}
