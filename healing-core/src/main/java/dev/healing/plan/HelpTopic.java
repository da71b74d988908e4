package dev.healing.plan;

/** Kinds of help from people, most urgent first. Every plan has at least {@link #GENERAL}. */
public enum HelpTopic {
    /** Danger to life now. */
    EMERGENCY,
    /** Thoughts of dying. */
    CRISIS,
    /** Hands on the throat: a doctor on the same day. */
    STRANGULATION,
    /** Violence or control at home or from someone close. */
    DOMESTIC_ABUSE,
    /** Planning how to be safe. */
    SAFETY_PLANNING,
    /** Phones, accounts and being watched. */
    TECH_SAFETY,
    /** Being followed or watched. */
    STALKING,
    /** Sexual violence. */
    SEXUAL_VIOLENCE,
    /** Forced marriage and danger in the name of honour. */
    FORCED_MARRIAGE,
    /** A child at risk. */
    CHILD_PROTECTION,
    /** For young people. */
    YOUTH,
    /** An adult whom a young person can trust. */
    TRUSTED_ADULT,
    /** For parents. */
    PARENTING,
    /** An adult who cannot protect themselves. */
    ADULT_SAFEGUARDING,
    /** For older people. */
    OLDER_PEOPLE,
    /** For those who care for someone. */
    CARERS,
    /** For people who use force, threats or control. */
    PEOPLE_WHO_HARM,
    /** For people harmed. */
    VICTIM_SUPPORT,
    /** A doctor. */
    MEDICAL,
    /** Advice on the law. */
    LEGAL,
    /** Addiction, and those close to it. */
    ADDICTION_FAMILY,
    /** Mourning. */
    GRIEF,
    /** A trained professional. */
    PROFESSIONAL,
    /** A person one can trust. */
    TRUSTED_PERSON,
    /** The way to help that is always there. */
    GENERAL
}
