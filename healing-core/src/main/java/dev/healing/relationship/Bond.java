package dev.healing.relationship;

/** Whether the bond goes on. Left out, it counts as going on. */
public enum Bond {
    /** It goes on. */
    ONGOING,
    /** The other ended it. */
    ENDED_BY_OTHER,
    /** I ended it. */
    ENDED_BY_ME,
    /** We ended it together. */
    ENDED_TOGETHER,
    /** The other has died. */
    OTHER_DIED
}
