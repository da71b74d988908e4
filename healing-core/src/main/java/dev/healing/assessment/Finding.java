package dev.healing.assessment;

/**
 * A named fact read off a situation: the hinge of the house. Everything after it speaks in sets of findings.
 *
 * <p>Each says by which rule or by which point of the seed it exists; {@code docs/RULES.md} and {@code docs/SEED.md} hold
 * both. An {@link Sign#OPENING} finding exists only because an answer says so. A {@link Sign#CLOSING} one holds unless an
 * answer rules it out. Silence therefore opens nothing (INV-92). How each is read stands in the {@code *Facts} classes of
 * this package; the cut points stand in {@link CutPoints}.
 */
public enum Finding {
    // kind and role

    /** A couple, or two who were one (S7, S61). */
    ROMANTIC(Sign.PLAIN, "S7, S61"),
    /** Friends (S7). */
    FRIENDSHIP(Sign.PLAIN, "S7"),
    /** Parent and child of any age (S7). */
    PARENT_CHILD(Sign.PLAIN, "S7"),
    /** Other family (S7). */
    FAMILY(Sign.PLAIN, "S7"),
    /** Self is the parent of a child under 18; a child whose age is missing counts as a teenager (S7, INV-20). */
    PARENT_OF_MINOR(Sign.PLAIN, "S7, INV-20"),
    /** Self is the child, under 18, towards a parent (S7, INV-21). */
    MINOR_CHILD(Sign.PLAIN, "S7, INV-21"),
    /** Parent and child, both grown or the child's age told as grown (S7). */
    GROWN_PARENT_CHILD(Sign.PLAIN, "S7"),
    /** Self is the parent (S7). */
    ROLE_PARENT(Sign.PLAIN, "S7"),
    /** Self is the child (S7). */
    ROLE_CHILD(Sign.PLAIN, "S7"),
    /** A step-family tie (S7). */
    STEP_TIE(Sign.PLAIN, "S7"),
    /** The bond is casual (S8). */
    CASUAL_BOND(Sign.PLAIN, "S8"),
    /** The bond is close or among the closest (S8). */
    CLOSE_BOND(Sign.PLAIN, "S8"),
    /** They raise children together (S60, LAW-12). */
    SHARED_CHILDREN(Sign.PLAIN, "S60, LAW-12"),
    /** They share a duty (S60). */
    SHARED_DUTIES(Sign.PLAIN, "S60"),
    // ages

    /** Self is under 13 (INV-24). */
    SELF_UNDER_13(Sign.PLAIN, "INV-24"),
    /** Self is 13 to 17, or counts as such (INV-24, D4). */
    SELF_TEEN(Sign.PLAIN, "INV-24, D4"),
    /** Self is under 18, or counts as such (INV-24). */
    SELF_MINOR(Sign.PLAIN, "INV-24"),
    /** The other is under 13 (INV-20). */
    OTHER_UNDER_13(Sign.PLAIN, "INV-20"),
    /** The other is 13 to 17, or counts as such (INV-20). */
    OTHER_TEEN(Sign.PLAIN, "INV-20"),
    /** The other is under 18, or counts as such (INV-20, INV-21). */
    OTHER_MINOR(Sign.PLAIN, "INV-20, INV-21"),
    /** Both are told to be adults (INV-28). */
    BOTH_ADULTS(Sign.OPENING, "INV-28"),
    /** An age that matters is not told (INV-92). */
    AGE_MISSING(Sign.CLOSING, "INV-92"),
    /** A friendship or family bond of an adult with a minor (INV-91). */
    ADULT_WITH_MINOR(Sign.PLAIN, "INV-91"),
    /** A romance in which a child takes part, or exactly one adult (INV-25). */
    ROMANCE_WITH_A_MINOR(Sign.CLOSING, "INV-25"),
    /** Not a romance of two adults (S61, INV-28). */
    NOT_ROMANTIC_ADULTS(Sign.CLOSING, "S61, INV-28"),
    // capacity and limits

    /** Self cannot agree for now or for good (INV-27). */
    SELF_LACKS_CAPACITY(Sign.PLAIN, "INV-27"),
    /** One of the two cannot agree for now or for good (INV-27). */
    LACKS_CAPACITY(Sign.PLAIN, "INV-27"),
    /** Touch is not for one of the two (INV-47). */
    TOUCH_LIMIT(Sign.PLAIN, "INV-47"),
    /** Eye contact is not for one of the two (INV-47). */
    GAZE_LIMIT(Sign.PLAIN, "INV-47"),
    /** Speaking is hard for one of the two (INV-47). */
    SPEECH_LIMIT(Sign.PLAIN, "INV-47"),
    /** Writing is hard for one of the two (INV-47). */
    WRITING_LIMIT(Sign.PLAIN, "INV-47"),
    /** One of the two has little strength to spend (INV-47). */
    LOW_ENERGY(Sign.PLAIN, "INV-47"),
    /** Long sittings do not work for one of the two (INV-47). */
    SHORT_ATTENTION(Sign.PLAIN, "INV-47"),
    /** A pause has to be long (INV-47). */
    PAUSES_NEED_TIME(Sign.PLAIN, "INV-47"),
    // contact and bond

    /** They live together (architecture: open contact). */
    LIVING_TOGETHER(Sign.PLAIN, "architecture: open contact"),
    /** They are in touch, but never in one place (architecture: open contact). */
    REMOTE_CONTACT(Sign.PLAIN, "architecture: open contact"),
    /** They meet only with a third person there (INV-18). */
    SUPERVISED_CONTACT(Sign.PLAIN, "INV-18"),
    /** They are not in touch (LAW-02). */
    NO_CONTACT(Sign.PLAIN, "LAW-02"),
    /** One of the two asked for silence (LAW-02, INV-18). */
    SILENCE_ASKED(Sign.PLAIN, "LAW-02, INV-18"),
    /** A court forbids contact (LAW-02, INV-18). */
    COURT_ORDER(Sign.PLAIN, "LAW-02, INV-18"),
    /** How they are in touch was not told (INV-92). */
    CONTACT_UNANSWERED(Sign.CLOSING, "INV-92"),
    /** They are in touch, and free to be (LAW-02). */
    OPEN_CONTACT(Sign.OPENING, "LAW-02"),
    /** They live together or meet in most weeks (INV-17). */
    OFTEN_TOGETHER(Sign.OPENING, "INV-17"),
    /** The other ended the bond (S59, INV-36). */
    ENDED_BY_OTHER(Sign.PLAIN, "S59, INV-36"),
    /** I ended the bond (S59, INV-36). */
    ENDED_BY_ME(Sign.PLAIN, "S59, INV-36"),
    /** We ended the bond together (S59, INV-36). */
    ENDED_TOGETHER(Sign.PLAIN, "S59, INV-36"),
    /** The bond was ended (S59, INV-36). */
    BOND_ENDED(Sign.PLAIN, "S59, INV-36"),
    /** The other has died (INV-36). */
    OTHER_DIED(Sign.PLAIN, "INV-36"),
    /** A death under half a year ago, or without a date, or still named as a weight (INV-31). */
    FRESH_LOSS(Sign.CLOSING, "INV-31"),
    // worth

    /** The bond has brought joy (S10). */
    JOY_YES(Sign.PLAIN, "S10"),
    /** The bond never brought joy (S10). */
    JOY_NO(Sign.PLAIN, "S10"),
    /** The bond has raised me up (S11). */
    LIFTED_YES(Sign.PLAIN, "S11"),
    /** The bond never raised me up (S11). */
    LIFTED_NO(Sign.PLAIN, "S11"),
    /** The wish to grow together is 0 to 2 (S13). */
    WISH_LOW(Sign.PLAIN, "S13"),
    /** The wish to grow together is 3 to 6 (S13). */
    WISH_MIDDLE(Sign.PLAIN, "S13"),
    /** The wish to grow together is 7 to 10 (S13). */
    WISH_HIGH(Sign.PLAIN, "S13"),
    /** The wish to grow together was not told (S13, INV-34). */
    WISH_UNANSWERED(Sign.CLOSING, "S13, INV-34"),
    /** Love is 0 to 2 (S60). */
    LOVE_LOW(Sign.PLAIN, "S60"),
    /** Love is told to be 3 or more (S60, LAW-08). */
    LOVE_REMAINS(Sign.OPENING, "S60, LAW-08"),
    /** Love of 3 or more, or a clear answer about joy or lift where love was not told (INV-34). */
    WORTH_SEEN(Sign.OPENING, "INV-34"),
    /** I want to try (S13). */
    TO_TRY(Sign.PLAIN, "S13"),
    /** I do not know yet (S13). */
    UNDECIDED(Sign.PLAIN, "S13"),
    /** I want to end it (S13). */
    TO_END(Sign.PLAIN, "S13"),
    /** The wish moved by 5 or more within 90 days (S14, INV-34). */
    WISH_SWINGS(Sign.PLAIN, "S14, INV-34"),
    /** The wish is 0 to 2, and was so two weeks or more ago, and never above 3 between (INV-34). */
    LOW_WISH_SEEN_TWICE(Sign.PLAIN, "INV-34"),
    /** The wish is 7 or more, and was so two weeks or more ago (INV-34). */
    HIGH_WISH_SEEN_TWICE(Sign.PLAIN, "INV-34"),
    /** Life came between, alone or among other things (S12). */
    BROKEN_BY_CIRCUMSTANCES(Sign.PLAIN, "S12"),
    // damage

    /** The damage is a scratch (S4). */
    SCRATCH(Sign.PLAIN, "S4"),
    /** The damage is a crack (S4). */
    CRACK(Sign.PLAIN, "S4"),
    /** The damage is a break (S4). */
    BREAK(Sign.PLAIN, "S4"),
    /** All of it came down (S4). */
    COLLAPSE(Sign.PLAIN, "S4"),
    // the other

    /** The other wants to work on it too (S16, INV-06). */
    OTHER_WILLING(Sign.OPENING, "S16, INV-06"),
    /** The other is not sure (S16, INV-17). */
    OTHER_UNSURE(Sign.PLAIN, "S16, INV-17"),
    /** The other says not now (S16, INV-17). */
    OTHER_NOT_NOW(Sign.PLAIN, "S16, INV-17"),
    /** The other says no (S16, INV-17). */
    OTHER_UNWILLING(Sign.PLAIN, "S16, INV-17"),
    /** It is not known whether the other wants to (S16, INV-17). */
    OTHER_UNKNOWN(Sign.PLAIN, "S16, INV-17"),
    /** Whether the other wants to was not told (INV-92). */
    OTHER_UNANSWERED(Sign.CLOSING, "INV-92"),
    /** The other has said no at some time (INV-90). */
    NO_ONCE(Sign.PLAIN, "INV-90"),
    /** An invitation would be the first, or comes 90 days or more after the last (INV-90). */
    INVITATION_OPEN(Sign.OPENING, "INV-90"),
    /** Invited under 90 days ago, or twice without an answer, or that is not known (INV-90). */
    INVITED_RECENTLY(Sign.CLOSING, "INV-90"),
    /** Whether there was an invitation was not told (INV-90). */
    INVITATIONS_UNTOLD(Sign.CLOSING, "INV-90"),
    /** An answer is being waited for (S16). */
    WAITING_FOR_ANSWER(Sign.PLAIN, "S16"),
    /** Both have said that the bond is hurt (S19, S20). */
    ACKNOWLEDGED_BY_BOTH(Sign.PLAIN, "S19, S20"),
    // scales

    /** Openness is 0 to 2 (S18). */
    OPENNESS_LOW(Sign.PLAIN, "S18"),
    /** Openness is 3 to 6 (S18). */
    OPENNESS_MIDDLE(Sign.PLAIN, "S18"),
    /** Trust is 0 to 2 (S37). */
    TRUST_LOW(Sign.PLAIN, "S37"),
    /** Trust is 3 to 6 (S37). */
    TRUST_MIDDLE(Sign.PLAIN, "S37"),
    /** The old story is gone over 7 to 10 (S38). */
    REHASHING_HIGH(Sign.PLAIN, "S38"),
    /** The old story is gone over 3 to 6 (S38). */
    REHASHING_MIDDLE(Sign.PLAIN, "S38"),
    /** I am guarded 7 to 10 (S43). */
    GUARDED_HIGH(Sign.PLAIN, "S43"),
    /** I am guarded 3 to 6 (S43). */
    GUARDED_MIDDLE(Sign.PLAIN, "S43"),
    /** It is heavy 7 to 10 (S51). */
    HEAVY_HIGH(Sign.PLAIN, "S51"),
    /** It is heavy 3 to 6 (S51). */
    HEAVY_MIDDLE(Sign.PLAIN, "S51"),
    /** I see little of my own part (S72). */
    OWN_PART_LOW(Sign.PLAIN, "S72"),
    /** I see some of my own part (S72). */
    OWN_PART_MIDDLE(Sign.PLAIN, "S72"),
    /** Openness is what is missing most (S18). */
    OPENNESS_MISSING_MOST(Sign.PLAIN, "S18"),
    /** Trust is what is missing most (S37). */
    TRUST_MISSING_MOST(Sign.PLAIN, "S37"),
    /** Peace with the old story is what is missing most (S38). */
    PEACE_MISSING_MOST(Sign.PLAIN, "S38"),
    /** Being less guarded is what is missing most (S43). */
    EASE_MISSING_MOST(Sign.PLAIN, "S43"),
    /** Lightness is what is missing most (S51). */
    LIGHTNESS_MISSING_MOST(Sign.PLAIN, "S51"),
    // boundaries

    /** Limits were never named, or only in part (S22). */
    BOUNDARIES_NONE(Sign.PLAIN, "S22"),
    /** Limits were crossed (S36). */
    BOUNDARIES_CROSSED(Sign.PLAIN, "S36"),
    // harms

    /** Harsh words (S27). */
    HARSH_WORDS(Sign.PLAIN, "S27"),
    /** Promises not kept (S27). */
    BROKEN_PROMISES(Sign.PLAIN, "S27"),
    /** A betrayal (S27, INV-31). */
    BETRAYAL(Sign.PLAIN, "S27, INV-31"),
    /** Something private was passed on (S27). */
    BROKEN_CONFIDENCE(Sign.PLAIN, "S27"),
    /** Being left alone with it (S27). */
    NEGLECT(Sign.PLAIN, "S27"),
    /** Silence as an answer (S27). */
    SILENT_TREATMENT(Sign.PLAIN, "S27"),
    /** Growing far from each other (S27). */
    DISTANCE(Sign.PLAIN, "S27"),
    /** Losing touch over time (S27). */
    DRIFT(Sign.PLAIN, "S27"),
    /** A change in life came between (S12, S27). */
    LIFE_CHANGE(Sign.PLAIN, "S12, S27"),
    /** Money (S27). */
    MONEY(Sign.PLAIN, "S27"),
    /** Pride (S27, S71). */
    PRIDE(Sign.PLAIN, "S27, S71"),
    /** One carries more than the other (S27). */
    UNFAIR_LOAD(Sign.PLAIN, "S27"),
    /** Being left out (S27). */
    LEFT_OUT(Sign.PLAIN, "S27"),
    /** A misunderstanding (S24, S27). */
    MISUNDERSTANDING(Sign.PLAIN, "S24, S27"),
    /** Values that clash (S27). */
    VALUES_CLASH(Sign.PLAIN, "S27"),
    /** One was favoured over another (S27). */
    FAVOURITISM(Sign.PLAIN, "S27"),
    /** An addiction (S27). */
    ADDICTION(Sign.PLAIN, "S27"),
    /** Being turned away for who one is (S27). */
    REJECTED_FOR_WHO_I_AM(Sign.PLAIN, "S27"),
    /** I did the hurts (S72, INV-33). */
    I_HURT_THEM(Sign.PLAIN, "S72, INV-33"),
    /** They did the hurts (S28, INV-33). */
    THEY_HURT_ME(Sign.PLAIN, "S28, INV-33"),
    /** Both did the hurts (S72, S95). */
    BOTH_HURT(Sign.PLAIN, "S72, S95"),
    /** The hurt has been heard (S28, T7). */
    HEARD(Sign.PLAIN, "S28, T7"),
    /** The hurt was heard in part or not at all (S28, T7). */
    NOT_FULLY_HEARD(Sign.PLAIN, "S28, T7"),
    /** I may be hurt, and it is not told that I was heard (LAW-04, T7). */
    HURT_NOT_HEARD(Sign.CLOSING, "LAW-04, T7"),
    /** I hurt them, and it is not told that they were heard (LAW-04, T7). */
    OTHER_NOT_HEARD(Sign.CLOSING, "LAW-04, T7"),
    // betrayal

    /** A betrayal under 13 weeks ago, or without a date (INV-31). */
    FRESH_BETRAYAL(Sign.CLOSING, "INV-31"),
    /** The deceit of a betrayal goes on, or it is not told that it ended (INV-31). */
    DECEIT(Sign.CLOSING, "INV-31"),
    /** After a betrayal: first, steady ground (INV-32). */
    STAGE_STABILISE(Sign.CLOSING, "INV-32"),
    /** After a betrayal: now, understanding how it could happen (INV-32). */
    STAGE_UNDERSTAND(Sign.PLAIN, "INV-32"),
    /** After a betrayal: now, choosing a direction (INV-32). */
    STAGE_DECIDE(Sign.PLAIN, "INV-32"),
    // heat, habit, coping

    /** The quarrel is at 8 or hotter, or it was not told (S49, INV-46). */
    ACUTE_HEAT(Sign.CLOSING, "S49, INV-46"),
    /** The heat is told and below 8 (S49, INV-46). */
    NOT_ACUTE(Sign.OPENING, "S49, INV-46"),
    /** The heat is told to be 3 or less (S65, LAW-08). */
    CALM(Sign.OPENING, "S65, LAW-08"),
    /** I tend to push (S71). */
    HABIT_PUSH(Sign.PLAIN, "S71"),
    /** I tend to go away or to freeze (S71). */
    HABIT_WITHDRAW(Sign.PLAIN, "S71"),
    /** I tend to give in (S71). */
    HABIT_GIVE_IN(Sign.PLAIN, "S71"),
    /** I am not coping, or it was not told (architecture: coping). */
    NOT_COPING(Sign.CLOSING, "architecture: coping"),
    /** I say I am not coping (architecture: coping). */
    OVERWHELMED(Sign.PLAIN, "architecture: coping"),
    /** I say I am strained (architecture: coping). */
    STRAINED(Sign.PLAIN, "architecture: coping"),
    // others around, circumstances

    /** Nobody who is good for me was named (LAW-10, INV-15). */
    NO_SUPPORTER(Sign.CLOSING, "LAW-10, INV-15"),
    /** People take sides (S84). */
    TAKING_SIDES(Sign.PLAIN, "S84"),
    /** There is talk (S85, S88). */
    GOSSIP(Sign.PLAIN, "S85, S88"),
    /** Family presses (S83). */
    FAMILY_PRESSURE(Sign.PLAIN, "S83"),
    /** Family or faith may press to make peace (LAW-10, S83). */
    FAITH_PRESSURE(Sign.PLAIN, "LAW-10, S83"),
    /** It is out on social media (S85). */
    SOCIAL_MEDIA(Sign.PLAIN, "S85"),
    /** A new baby (S12). */
    NEW_BABY(Sign.PLAIN, "S12"),
    /** A pregnancy, or the loss of one (S12). */
    PREGNANCY_OR_LOSS(Sign.PLAIN, "S12"),
    /** Illness (S12). */
    ILLNESS(Sign.PLAIN, "S12"),
    /** Dementia (S12). */
    DEMENTIA(Sign.PLAIN, "S12"),
    /** Low mood (S12, INV-34). */
    LOW_MOOD(Sign.PLAIN, "S12, INV-34"),
    /** A death is named as a weight (S12, INV-34). */
    BEREAVEMENT(Sign.PLAIN, "S12, INV-34"),
    /** Money is short (S12). */
    MONEY_STRAIN(Sign.PLAIN, "S12"),
    /** Work weighs heavy (S12). */
    WORK_STRAIN(Sign.PLAIN, "S12"),
    /** They live far apart (S12). */
    FAR_APART(Sign.PLAIN, "S12"),
    /** Someone came home after long (S12). */
    HOMECOMING(Sign.PLAIN, "S12"),
    /** A new country (S12). */
    MIGRATION(Sign.PLAIN, "S12"),
    /** A step-family (S12). */
    STEP_FAMILY(Sign.PLAIN, "S12"),
    /** A separation is under way (S12). */
    SEPARATING(Sign.PLAIN, "S12"),
    /** Someone is being cared for (S12). */
    CARING(Sign.PLAIN, "S12"),
    /** Minds that work differently (S12). */
    NEURODIVERSITY(Sign.PLAIN, "S12"),
    /** Coming out (S12). */
    COMING_OUT(Sign.PLAIN, "S12"),
    /** Faith or values (S12). */
    FAITH_OR_VALUES(Sign.PLAIN, "S12"),
    /** An inheritance (S12). */
    INHERITANCE(Sign.PLAIN, "S12"),
    /** A parent with little left to give (S12). */
    TIRED_PARENT(Sign.PLAIN, "S12"),
    /** Under 30 minutes a week (LAW-14). */
    LITTLE_TIME(Sign.PLAIN, "LAW-14"),
    // consent and court

    /** Both said yes to touch (INV-28). */
    BOTH_CONSENT(Sign.OPENING, "INV-28"),
    /** A yes to touch from both was not told (INV-28). */
    NO_CONSENT(Sign.CLOSING, "INV-28"),
    /** A court case is running, or it was not told that none is (INV-92). */
    LIVE_CASE(Sign.CLOSING, "INV-92"),
    // safety

    /** The safety questions were answered, all or the five first, and nothing unsure leaves them open (INV-03). */
    SAFETY_ANSWERED(Sign.OPENING, "INV-03"),
    /** All of the safety section was answered, and nothing unsure leaves it open (INV-03, LAW-08). */
    SAFETY_CLEAR(Sign.OPENING, "INV-03, LAW-08"),
    /** The safety section is not finished (INV-03). */
    SAFETY_UNFINISHED(Sign.CLOSING, "INV-03"),
    /** Hands on the throat, ever (INV-04, INV-07). */
    STRANGULATION(Sign.PLAIN, "INV-04, INV-07"),
    /** A weapon, ever (INV-04, INV-07). */
    WEAPON(Sign.PLAIN, "INV-04, INV-07"),
    /** A threat to kill, ever (INV-04, INV-07). */
    DEATH_THREAT(Sign.PLAIN, "INV-04, INV-07"),
    /** Physical violence (INV-04). */
    PHYSICAL_VIOLENCE(Sign.PLAIN, "INV-04"),
    /** Force from each to the other (INV-04, D1). */
    MUTUAL_AGGRESSION(Sign.PLAIN, "INV-04, D1"),
    /** An injury (INV-04). */
    INJURY(Sign.PLAIN, "INV-04"),
    /** Pressed or forced into sex (INV-04). */
    SEXUAL_COERCION(Sign.PLAIN, "INV-04"),
    /** Being followed or watched (INV-04, INV-18). */
    STALKING(Sign.PLAIN, "INV-04, INV-18"),
    /** Fear of the other (INV-04). */
    FEAR_OF_OTHER(Sign.PLAIN, "INV-04"),
    /** Threats (INV-04). */
    THREATS(Sign.PLAIN, "INV-04"),
    /** Being controlled (INV-04, INV-08). */
    COERCIVE_CONTROL(Sign.PLAIN, "INV-04, INV-08"),
    /** Being cut off from people (INV-04). */
    ISOLATION(Sign.PLAIN, "INV-04"),
    /** Being checked on (INV-04). */
    MONITORING(Sign.PLAIN, "INV-04"),
    /** Money held back or taken (INV-04). */
    ECONOMIC_CONTROL(Sign.PLAIN, "INV-04"),
    /** Blackmail (INV-04). */
    BLACKMAIL(Sign.PLAIN, "INV-04"),
    /** Being used (INV-04). */
    EXPLOITATION(Sign.PLAIN, "INV-04"),
    /** Bullying (INV-04). */
    BULLYING(Sign.PLAIN, "INV-04"),
    /** A child may be at risk (INV-23). */
    CHILD_AT_RISK(Sign.PLAIN, "INV-23"),
    /** An adult who cannot protect themselves may be at risk (INV-04). */
    ADULT_AT_RISK(Sign.PLAIN, "INV-04"),
    /** Thoughts of harming oneself (INV-43, D3). */
    SELF_HARM(Sign.PLAIN, "INV-43, D3"),
    /** The other may take their life (INV-04). */
    OTHER_MAY_DIE(Sign.PLAIN, "INV-04"),
    /** The other threatens to harm themselves to hold me (INV-04). */
    OTHER_THREATENS_SELF_HARM(Sign.PLAIN, "INV-04"),
    /** A marriage without free choice (INV-14). */
    FORCED_MARRIAGE(Sign.PLAIN, "INV-14"),
    /** Danger in the name of honour (INV-14). */
    HONOUR_THREAT(Sign.PLAIN, "INV-14"),
    /** I use force, threats, fear or control (INV-09, D2). */
    I_AM_HARMING(Sign.PLAIN, "INV-09, D2"),
    /** Caring has become too much (architecture: triage 8). */
    CARER_AT_LIMIT(Sign.PLAIN, "architecture: triage 8"),
    /** Abuse by this person, over now (LAW-08). */
    PAST_ABUSE_BY_THIS_PERSON(Sign.PLAIN, "LAW-08"),
    /** Abuse by someone else, over now (LAW-08). */
    PAST_ABUSE_BY_SOMEONE_ELSE(Sign.PLAIN, "LAW-08"),
    /** I used force, threats, fear or control; it is over (INV-09, D2). */
    I_HARMED(Sign.PLAIN, "INV-09, D2"),
    /** A concern this version does not know (INV-84). */
    UNKNOWN_CONCERN(Sign.PLAIN, "INV-84"),
    /** Any serious concern but thoughts of dying and mutual force (INV-04). */
    DANGER(Sign.PLAIN, "INV-04"),
    /** The other may be a danger to me, or force is mutual (INV-05). */
    UNSAFE(Sign.PLAIN, "INV-05"),
    /** A forced marriage or a danger in the name of honour is named, sure or unsure (INV-14). */
    RELATIVES_MAY_HARM(Sign.PLAIN, "INV-14"),
    /** Any concern at all, sure or unsure (INV-15, LAW-10). */
    ANY_CONCERN(Sign.PLAIN, "INV-15, LAW-10"),
    /** Any concern, sure or unsure, but past abuse by someone else (LAW-08, INV-93). */
    CONCERN_ABOUT_US(Sign.PLAIN, "LAW-08, INV-93"),
    /** A load or a control that is a strain, not a danger (architecture: triage 7). */
    STRAIN(Sign.PLAIN, "architecture: triage 7"),
    /** A danger was named under 30 days ago and is no longer (INV-75, D5). */
    RECENT_DANGER(Sign.PLAIN, "INV-75, D5"),
    /** A danger was named under 90 days ago and is no longer (INV-75, D5). */
    DANGER_WITHIN_90_DAYS(Sign.PLAIN, "INV-75, D5"),
    /** Thoughts of dying, or a load too heavy, were named under 30 days ago and are no longer (architecture: triage 5). */
    RECENT_CRISIS(Sign.PLAIN, "architecture: triage 5");

    /** Whether a finding opens doors, closes them, or only tells. */
    public enum Sign {
        /** Exists only because an answer says so. */
        OPENING,
        /** Holds unless an answer rules it out. */
        CLOSING,
        /** Exists because an answer says so, and opens nothing by itself. */
        PLAIN
    }

    private final Sign sign;
    private final String source;

    Finding(Sign sign, String source) {
        this.sign = sign;
        this.source = source;
    }

    /**
     * Whether it opens doors, closes them, or only tells.
     *
     * @return the sign
     */
    public Sign sign() {
        return sign;
    }

    /**
     * The rules and points of the seed it exists for.
     *
     * @return numbers such as {@code S37, INV-31}
     */
    public String source() {
        return source;
    }
}
