package dev.healing.relationship;

/** What the two go on sharing, close or not. */
public enum SharedDuty {
    /** They raise children together. */
    CHILDREN,
    /** They share a home. */
    HOME,
    /** They share money or debts. */
    MONEY,
    /** They care for someone together. */
    CARE_OF_RELATIVE,
    /** They meet at work or school. */
    WORK_OR_SCHOOL,
    /** They belong to one circle, club or congregation. */
    COMMUNITY
}
