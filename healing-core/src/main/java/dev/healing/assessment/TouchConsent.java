package dev.healing.assessment;

/**
 * What each of the two says about touch now. Read for a romance of two adults only; it can be taken back at any time.
 *
 * @param self my own answer
 * @param other theirs, as they gave it
 */
public record TouchConsent(Consent self, Consent other) {

    /** Nobody has been asked: the same as no. */
    public static final TouchConsent NOT_ASKED = new TouchConsent(Consent.NOT_ASKED, Consent.NOT_ASKED);

    /**
     * Whether both say yes; anything else on either side is a no (INV-28).
     *
     * @return true only for two times {@link Consent#YES}
     */
    public boolean both() {
        return self == Consent.YES && other == Consent.YES;
    }
}
