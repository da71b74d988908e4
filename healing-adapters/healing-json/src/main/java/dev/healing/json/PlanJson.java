package dev.healing.json;

import dev.healing.plan.Plan;

/**
 * A {@link Plan} as JSON, to be stored or sent and read again; without words, like the plan itself.
 *
 * <pre>{@code
 * String stored = PlanJson.write(plan);
 * Plan again = PlanJson.read(stored); // equal to plan
 * }</pre>
 *
 * <p>The names are those of the accessors in core; {@code path} and {@code form} stand at the head of the plan, the findings
 * behind them under {@code decision}, and {@code help} is an array of objects with a {@code topic}. Every field must be
 * given but {@code lookingBackUntil}, {@code kept.lightThing} and the {@code practice} of a reason. Reading is as strict as
 * for a {@linkplain SituationJson situation}, with the same limits of a document; what follows from other fields, such as
 * the id and the minutes of a session, has to fit them. A plan speaks of somebody's answers, and so no fault quotes a
 * constant or a text of it.
 */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Writes a plan: fields in a fixed order, sets in their natural order, two spaces a level, lines ended by {@code \n}.
     * The same plan is the same text, always, and reading it gives an equal plan.
     *
     * @param plan the plan
     * @return the document
     * @throws dev.healing.validation.InvalidDataException if the plan could not be read again, because it was put together
     *     by hand and does not hold together, or goes beyond the limits of a document
     */
    public static String write(Plan plan) {
        return PlanTable.TABLE.writeDocument(plan);
    }

    /**
     * Reads a plan.
     *
     * @param json the document
     * @return the plan
     * @throws dev.healing.validation.InvalidDataException with every fault of the document
     */
    public static Plan read(String json) {
        return PlanTable.TABLE.readDocument(json);
    }
}
