package dev.healing.json;

import dev.healing.assessment.Situation;
import java.io.InputStream;
import java.io.Reader;

/**
 * A {@link Situation} as JSON: the planner's one input document.
 *
 * <pre>{@code
 * {
 *   "schemaVersion": 1,
 *   "relationship": {
 *     "kind": "FRIENDSHIP",
 *     "self": {"ageGroup": "ADULT"},
 *     "other": {"ageGroup": "ADULT"},
 *     "contact": "OCCASIONAL"
 *   },
 *   "assessment": {
 *     "takenOn": "2026-03-02",
 *     "desireToGrow": 8,
 *     "safetyAnswered": "ALL"
 *   }
 * }
 * }</pre>
 *
 * <p>The names are those of the accessors in core. Dates are written {@code 2026-03-02}, constants by name, sets as arrays
 * in which order and duplicates make no difference. {@code assessments} is an array; a single {@code assessment} may stand
 * in its place, never beside it. {@code schemaVersion} is 1 and may be left out. Everything but {@code relationship}, its
 * {@code kind}, one assessment and each {@code takenOn} may be left out; what is left out is unanswered. <b>{@code null} is
 * not a way to leave something out</b>: it is refused like any other wrong type.
 *
 * <p>Reading is strict, and tells every fault of a document at once, each with its path, such as
 * {@code assessments[1].trust}: unknown and repeated fields, wrong types, values out of range, and fields that contradict
 * each other. Text that is no JSON at all is one fault with line and column. An entry of {@code done} is told by its number,
 * such as {@code done[2]}, because its name says what somebody did. No fault quotes what could have been stored, and
 * nothing from the safety section is ever quoted. A safety concern this version does not know is kept, and is serious.
 *
 * <p>Limits, each refused as a fault: 1 MiB in UTF-8, 32 levels, texts of 10,000 characters, names of 200, numbers of 32,
 * 200,000 tokens, 200 assessments, 64 concerns in a set, 2,000 entries in {@code done} and in {@code declined}. Of more than
 * 1,000 faults the first 1,000 found are told.
 */
public final class SituationJson {

    private SituationJson() {}

    /**
     * Reads a situation.
     *
     * @param json the document
     * @return the situation
     * @throws dev.healing.validation.InvalidDataException with every fault of the document
     */
    public static Situation read(String json) {
        return SituationTable.TABLE.readDocument(json);
    }

    /**
     * Reads a situation. Does not close the reader.
     *
     * @param json the document, to its end
     * @return the situation
     * @throws dev.healing.validation.InvalidDataException with every fault of the document
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static Situation read(Reader json) {
        return read(Limits.text(json));
    }

    /**
     * Reads a situation. Does not close the stream.
     *
     * @param json the document in UTF-8, to its end
     * @return the situation
     * @throws dev.healing.validation.InvalidDataException with every fault of the document, or one if it is not UTF-8
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Situation read(InputStream json) {
        return read(Limits.text(json));
    }

    /**
     * Writes a situation: fields in a fixed order, sets in their natural order, two spaces a level, lines ended by
     * {@code \n}. What was not given is left out, but for defaults, which are written so that they may change one day. The
     * same situation is the same text, always, and reading it gives an equal situation.
     *
     * @param situation the situation
     * @return the document
     * @throws dev.healing.validation.InvalidDataException if the situation goes beyond the limits, so that the document
     *     could not be read again
     */
    public static String write(Situation situation) {
        return SituationTable.TABLE.writeDocument(situation);
    }
}
