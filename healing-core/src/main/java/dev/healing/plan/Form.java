package dev.healing.plan;

/** How a path is offered and said. */
public enum Form {
    /** Safety first: someone may be in danger. */
    PROTECT,
    /** Safety first: force went both ways. */
    GENTLE,
    /** Safety first: the other may take their life. */
    STAY_CLOSE,
    /** Safety first: thoughts of harming oneself. */
    CRISIS,
    /** Let go: the other has died. */
    REMEMBERING,
    /** Let go: the bond ends. */
    PARTING,
    /** Reflect: the safety section is not finished. */
    UNFINISHED,
    /** Reflect: the wish is not clear or not steady. */
    UNDECIDED,
    /** Own work: I used force, threats, fear or control. */
    ACCOUNTABILITY,
    /** Own work: a danger was named shortly before. */
    WAITING,
    /** Own work: the other ended it. */
    GRIEVING,
    /** Own work: the other does not take part, or cannot be reached. */
    ONE_SIDED,
    /** Own work: caring for someone, or too much of it. */
    CARING,
    /** Own work or together: the parent leads, the child owes nothing. */
    PARENT_LED,
    /** Together: the whole way. */
    FULL,
    /** Together: after a betrayal, in three stages. */
    AFTER_BETRAYAL,
    /** Together: a scratch, kept small. */
    SMALL
}
