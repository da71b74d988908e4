package dev.healing.assessment;

/** Where one answer becomes another fact. Each with its reason; the same table stands in {@code docs/RULES.md}. */
public final class CutPoints {

    /** The top of the low band of a scale: the bottom three of eleven, a clear no. */
    public static final int LOW = 2;
    /** The bottom of the high band of a scale: the top four of eleven, a clear yes. */
    public static final int HIGH = 7;
    /** Heat from which on a body cannot take in what is said (S49; flooding). */
    public static final int ACUTE_HEAT = 8;
    /** The hottest day on which touch may be (S65). */
    public static final int CALM_HEAT = 3;
    /** A move of the wish that shows more weather than will (S14). */
    public static final int SWING = 5;
    /** How long back a swing is looked for: one season. */
    public static final int SWING_DAYS = 90;
    /** Days between two answers before they count as seen twice: longer than one bad week. */
    public static final int SEEN_TWICE_DAYS = 14;
    /** A wish above this in between breaks a steady low. */
    public static final int STEADY_LOW_CEILING = 3;
    /** Weeks a betrayal stays fresh: steadying comes before meaning (gordon04, snyder08). */
    public static final int FRESH_BETRAYAL_WEEKS = 13;
    /** Weeks a death stays fresh: half a year. */
    public static final int FRESH_LOSS_WEEKS = 26;
    /** Days after a danger in which nothing is done together (D5). */
    public static final int DANGER_DAYS = 30;
    /** Days after a danger in which there is no touch (D5). */
    public static final int DANGER_TOUCH_DAYS = 90;
    /** Days between two invitations: one must not become a weekly one (INV-90). */
    public static final int INVITATION_DAYS = 90;
    /** Invitations without an answer after which there is no further one (INV-90). */
    public static final int UNANSWERED_INVITATIONS = 2;
    /** Weekly minutes under which time counts as little. */
    public static final int LITTLE_TIME_MINUTES = 30;
    /** How far a scale has to be from good before it can be what is missing most. */
    public static final int MISSING_GAP = 4;
    /** The youngest and the oldest of two close ages of whom one is of age (D4). */
    static final int CLOSE_AGES_FROM = 16;

    static final int CLOSE_AGES_TO = 19;
    static final int CLOSE_AGES_APART = 2;

    private CutPoints() {}

    static boolean low(int answer) {
        return answer <= LOW;
    }

    static boolean middle(int answer) {
        return answer > LOW && answer < HIGH;
    }

    static boolean high(int answer) {
        return answer >= HIGH;
    }
}
