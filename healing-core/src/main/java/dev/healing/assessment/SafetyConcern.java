package dev.healing.assessment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign of danger, or of too heavy a load, that a person has named. Not an enum, because a code this version does not
 * know is kept and counts as {@linkplain Sense#UNKNOWN serious} (INV-84).
 *
 * <p>The known codes are {@link Known}. Two concerns are equal if their codes are.
 */
public final class SafetyConcern implements Comparable<SafetyConcern> {

    private static final ImmutableMap<String, Known> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(Known.values()), Known::name);

    private static final Comparator<SafetyConcern> ORDER = Comparator.comparing(
                    (SafetyConcern concern) -> concern.known, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SafetyConcern::code);

    /** For which time a concern speaks. Decides whether it lapses. */
    public enum Sense {
        /** Ever, at any time; never lapses (INV-07). */
        EVER,
        /** Within the last twelve months. */
        TWELVE_MONTHS,
        /** Now. */
        NOW,
        /** A heavy load, not a danger between the two. */
        STRAIN,
        /** Past and over; once named in any assessment, it stays where it concerns this bond. */
        PAST,
        /** A code this version does not know: taken as a danger now. */
        UNKNOWN
    }

    /** The codes of this version, each with its time sense. */
    public enum Known {
        /** Hands on the throat, ever. The gravest sign there is (Glass 2008). */
        STRANGULATION(Sense.EVER, true),
        /** A weapon, ever. */
        WEAPON(Sense.EVER, true),
        /** A threat to kill, ever. */
        DEATH_THREAT(Sense.EVER, false),
        /** Physical violence. */
        PHYSICAL_VIOLENCE(Sense.TWELVE_MONTHS, false),
        /** Force from each to the other, even one shove (D1). */
        MUTUAL_AGGRESSION(Sense.TWELVE_MONTHS, false),
        /** An injury. */
        INJURY(Sense.TWELVE_MONTHS, false),
        /** Pressed or forced into sex. */
        SEXUAL_COERCION(Sense.TWELVE_MONTHS, true),
        /** Being followed, watched or sought out. */
        STALKING(Sense.TWELVE_MONTHS, false),
        /** Fear of the other. */
        FEAR_OF_OTHER(Sense.NOW, true),
        /** Threats. */
        THREATS(Sense.NOW, false),
        /** Being controlled; weighs as much as violence (INV-08). */
        COERCIVE_CONTROL(Sense.NOW, false),
        /** Being cut off from people. */
        ISOLATION(Sense.NOW, false),
        /** Being checked on. */
        MONITORING(Sense.NOW, false),
        /** Money held back or taken. */
        ECONOMIC_CONTROL(Sense.NOW, false),
        /** Blackmail. */
        BLACKMAIL(Sense.NOW, false),
        /** Being used. */
        EXPLOITATION(Sense.NOW, false),
        /** Bullying. */
        BULLYING(Sense.NOW, false),
        /** A child may be at risk, whoever causes it (INV-23). */
        CHILD_AT_RISK(Sense.NOW, true),
        /** An adult who cannot protect themselves may be at risk. */
        ADULT_AT_RISK(Sense.NOW, false),
        /** Thoughts of harming oneself (D3). */
        SELF_HARM(Sense.NOW, true),
        /** The other may take their life. */
        OTHER_MAY_DIE(Sense.NOW, false),
        /** The other threatens to harm themselves to hold me. */
        OTHER_THREATENS_SELF_HARM(Sense.NOW, false),
        /** A marriage without free choice. */
        FORCED_MARRIAGE(Sense.NOW, false),
        /** Danger in the name of honour. */
        HONOUR_THREAT(Sense.NOW, false),
        /** I use force, threats, fear or control now (D2). */
        I_AM_HARMING(Sense.NOW, false),
        /** Caring for someone has become too much. */
        CARER_AT_LIMIT(Sense.STRAIN, true),
        /** Abuse by this person, over now. */
        PAST_ABUSE_BY_THIS_PERSON(Sense.PAST, true),
        /** Abuse by someone else, over now. */
        PAST_ABUSE_BY_SOMEONE_ELSE(Sense.PAST, true),
        /** I used force, threats, fear or control; nobody is at risk now (D2). */
        I_HARMED(Sense.PAST, false);

        private final Sense sense;
        private final boolean unsureIsYes;

        Known(Sense sense, boolean unsureIsYes) {
            this.sense = sense;
            this.unsureIsYes = unsureIsYes;
        }

        /**
         * This code as a concern.
         *
         * @return the concern
         */
        public SafetyConcern concern() {
            return of(name());
        }
    }

    private final String code;
    private final @Nullable Known known;

    private SafetyConcern(String code) {
        this.code = code;
        this.known = BY_CODE.get(code);
    }

    /**
     * The concern of a code, known or not.
     *
     * @param code the code as written, such as {@code FEAR_OF_OTHER}
     * @return the concern; a code not known to this version is kept as it is
     */
    public static SafetyConcern of(String code) {
        return new SafetyConcern(code);
    }

    /**
     * The code as written.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The known code, if this version knows it.
     *
     * @return the code, or empty
     */
    public Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    boolean isOneOf(Set<Known> codes) {
        return known != null && codes.contains(known);
    }

    /**
     * For which time it speaks.
     *
     * @return the sense; {@link Sense#UNKNOWN} for a code not known to this version
     */
    public Sense sense() {
        return known == null ? Sense.UNKNOWN : known.sense;
    }

    /**
     * Whether it is a danger, now or possibly still: everything but strain and what is past.
     *
     * @return true if it is serious (INV-04)
     */
    public boolean serious() {
        return sense() != Sense.STRAIN && sense() != Sense.PAST;
    }

    /**
     * Whether "not sure" counts as yes. Where it does not, it leaves the safety section unfinished.
     *
     * @return true if an unsure answer is taken as a yes
     */
    public boolean unsureIsYes() {
        return known == null || known.unsureIsYes;
    }

    /** Known codes first, in their order, then unknown ones by their letters. */
    @Override
    public int compareTo(SafetyConcern that) {
        return ORDER.compare(this, that);
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof SafetyConcern other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type only
     */
    @Override
    public String toString() {
        return "SafetyConcern";
    }
}
