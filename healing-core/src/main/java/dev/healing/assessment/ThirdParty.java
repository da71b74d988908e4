package dev.healing.assessment;

/** Who else has a hand in it (S83-S98). */
public enum ThirdParty {
    /** Someone who is good for me. */
    SUPPORTIVE,
    /** People take sides. */
    TAKING_SIDES,
    /** There is talk. */
    GOSSIP,
    /** Family presses. */
    FAMILY_PRESSURE,
    /** It is out on social media. */
    SOCIAL_MEDIA,
    /** Another partner. */
    OTHER_PARTNER
}
