package dev.healing.content;

import dev.healing.plan.Form;
import dev.healing.plan.Path;

/** The forms as the words know them: a plan a parent leads is told in one way alone and in another together. */
enum FormKey {
    PROTECT,
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
    HEAL_TOGETHER_PARENT_LED,
    FULL,
    AFTER_BETRAYAL,
    SMALL;

    static FormKey of(Path path, Form form) {
        if (form == Form.PARENT_LED) {
            return path == Path.HEAL_TOGETHER ? HEAL_TOGETHER_PARENT_LED : OWN_WORK_PARENT_LED;
        }
        return valueOf(form.name());
    }
}
