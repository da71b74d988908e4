package dev.healing.content.help;

import dev.healing.relationship.AgeGroup;

/** Whom a service is for, by age. A service for every age is for both. */
public enum Audience {
    /** People of age. */
    ADULT,
    /** Children and teenagers. */
    YOUTH;

    /**
     * The audience a person of an age group belongs to.
     *
     * @param age the age group
     * @return youth below 18
     */
    public static Audience of(AgeGroup age) {
        return age == AgeGroup.ADULT ? ADULT : YOUTH;
    }
}
