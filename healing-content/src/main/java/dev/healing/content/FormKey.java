package dev.healing.content;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.plan.Decision;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import java.util.Collections;

/**
 * The forms as the words know them. A plan a parent leads is told in one way together, in another alone, and in a third to
 * who is worn out; and whoever harms, and tells of nothing done to them, is not spoken to as someone who was harmed.
 */
enum FormKey {
    PROTECT,
    PROTECT_WHO_HARMS,
    GENTLE,
    STAY_CLOSE,
    CRISIS,
    REMEMBERING,
    PARTING,
    UNFINISHED,
    UNDECIDED,
    ACCOUNTABILITY,
    WAITING,
    GRIEVING,
    ONE_SIDED,
    CARING,
    OWN_WORK_PARENT_LED,
    OWN_WORK_PARENT_WORN_OUT,
    HEAL_TOGETHER_PARENT_LED,
    FULL,
    AFTER_BETRAYAL,
    SMALL;

    private static final ImmutableSet<Finding> WORN_OUT =
            Sets.immutableEnumSet(Finding.WISH_LOW, Finding.WISH_MIDDLE, Finding.WISH_SWINGS, Finding.CARER_AT_LIMIT);

    /** Told by who harms; none of it says that they were harmed themselves. An injury might be their own. */
    private static final ImmutableSet<Finding> HARM_OF_MINE =
            Sets.immutableEnumSet(Finding.DANGER, Finding.I_AM_HARMING, Finding.CHILD_AT_RISK, Finding.ADULT_AT_RISK);

    static FormKey of(Decision decision) {
        FormKey key = of(decision.path(), decision.form());
        return switch (key) {
            case PROTECT -> harmsOnly(decision) ? PROTECT_WHO_HARMS : key;
            case OWN_WORK_PARENT_LED ->
                Collections.disjoint(decision.reasons(), WORN_OUT) ? key : OWN_WORK_PARENT_WORN_OUT;
            default -> key;
        };
    }

    private static boolean harmsOnly(Decision decision) {
        return decision.reasons().contains(Finding.I_AM_HARMING) && HARM_OF_MINE.containsAll(decision.reasons());
    }

    static FormKey of(Path path, Form form) {
        if (form == Form.PARENT_LED) {
            return path == Path.HEAL_TOGETHER ? HEAL_TOGETHER_PARENT_LED : OWN_WORK_PARENT_LED;
        }
        return valueOf(form.name());
    }
}
