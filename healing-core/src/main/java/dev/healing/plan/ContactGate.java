package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Topic;
import java.util.function.Predicate;

/** What contact and the other's own will withhold. */
enum ContactGate implements Gate {
    /** Out of touch, or not told: own work only; a first word may be the one exception where nobody asked for silence. */
    OWN_WORK_WITHOUT_CONTACT(
            "LAW-02, INV-06, INV-92",
            s -> !s.inTouch(),
            (tags, s) -> (tags.reaches() || tags.joint(s)) && !(s.has(NO_CONTACT) && wordWithoutContact(tags, s)),
            NO_CONTACT,
            SILENCE_ASKED,
            COURT_ORDER,
            CONTACT_UNANSWERED),
    /** Where silence was asked for or ordered, nothing reaches, also not by way of anything or anybody else. */
    SILENCE_IS_KEPT(
            "INV-18",
            Standing::silence,
            (tags, s) -> tags.reaches() || tags.joint(s),
            SILENCE_ASKED,
            COURT_ORDER,
            STALKING),
    /** Supervised contact takes what fits inside: light and within the order, or for adults what needs no place. */
    WITHIN_THE_ORDER(
            "INV-18",
            s -> s.has(SUPERVISED_CONTACT),
            (tags, s) -> (tags.reaches() || tags.joint(s))
                    && !tags.guestInOrder()
                    && !(s.has(BOTH_ADULTS) && !tags.inPerson() && !tags.heavy()),
            SUPERVISED_CONTACT),
    /** What needs one place is not for those who never meet. */
    SAME_PLACE(
            "architecture: presence",
            s -> s.has(REMOTE_CONTACT),
            (tags, s) -> tags.inPerson() && (tags.reaches() || tags.joint(s)),
            REMOTE_CONTACT),
    /** Without a yes of the other nothing is done together, and nothing is asked of them but a first or a last word. */
    WITHOUT_A_YES(
            "INV-17",
            s -> !s.has(OTHER_WILLING) && !s.has(PARENT_OF_MINOR),
            (tags, s) -> tags.joint(s)
                    || (tags.asks() && !firstWord(tags, s) && !lastWord(tags, s) && !childsOwnWord(tags, s))
                    || (tags.everyday() && !s.has(OFTEN_TOGETHER)),
            OTHER_UNSURE,
            OTHER_NOT_NOW,
            OTHER_UNWILLING,
            OTHER_UNKNOWN,
            OTHER_UNANSWERED),
    /** Nothing affectionate is shown to someone who said no. */
    NO_AFFECTION_AFTER_A_NO(
            "INV-17, INV-93",
            s -> s.has(OTHER_UNWILLING),
            (tags, s) -> tags.about(Topic.AFFECTION) || tags.comfort(),
            OTHER_UNWILLING),
    /** A teenager's no is a no to the talk; a short apology remains, once. */
    A_TEENAGERS_NO(
            "architecture: triage 7",
            s -> s.has(PARENT_OF_MINOR) && s.has(OTHER_TEEN) && s.has(OTHER_UNWILLING),
            (tags, s) -> (tags.joint(s) || tags.asks()) && !tags.parentsApology(),
            OTHER_UNWILLING),
    /** Invitations are for one's own half only, the first or long after the last, never after a no. */
    FEW_INVITATIONS(
            "INV-90",
            s -> !(s.form() == Form.ONE_SIDED && s.has(INVITATION_OPEN) && !ContactGate.neverInvites(s)),
            (tags, s) -> tags.about(Topic.INVITATION),
            INVITED_RECENTLY,
            INVITATIONS_UNTOLD,
            NO_ONCE,
            OTHER_UNWILLING,
            OTHER_UNANSWERED,
            OTHER_WILLING,
            BOND_ENDED,
            SILENCE_ASKED,
            COURT_ORDER,
            I_HARMED);

    private static final Findings NO_WORD_WANTED = Findings.of(OTHER_UNWILLING, OTHER_UNANSWERED);

    /** Apart, because a constant above may not name a field of its own enum. */
    private static final class Lists {
        static final Findings NEVER_INVITE =
                Findings.of(NO_ONCE, OTHER_UNANSWERED, BOND_ENDED, SILENCE_ASKED, COURT_ORDER, I_HARMED);
    }

    private final String rule;
    private final Predicate<Standing> occasion;
    private final Withholding withholding;
    private final Findings why;

    ContactGate(String rule, Predicate<Standing> occasion, Withholding withholding, Finding... why) {
        this.rule = rule;
        this.occasion = occasion;
        this.withholding = withholding;
        this.why = Findings.of(why);
    }

    /** No time and no answer opens an invitation here. */
    static boolean neverInvites(Standing s) {
        return s.hasAny(Lists.NEVER_INVITE);
    }

    private static boolean wordWithoutContact(Tags tags, Standing s) {
        return !tags.joint(s) && (firstWord(tags, s) || lastWord(tags, s));
    }

    private static boolean firstWord(Tags tags, Standing s) {
        return tags.about(Topic.INVITATION) && !s.hasAny(NO_WORD_WANTED);
    }

    /** A farewell that wants no answer. */
    private static boolean lastWord(Tags tags, Standing s) {
        return tags.about(Topic.PARTING) && s.form() == Form.PARTING;
    }

    /** What a minor child may want to say to a parent who has not said no. */
    private static boolean childsOwnWord(Tags tags, Standing s) {
        return tags.forMinorChildOnly() && !s.hasAny(NO_WORD_WANTED);
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public boolean speaksTo(Standing standing) {
        return occasion.test(standing);
    }

    @Override
    public Withholding withholding() {
        return withholding;
    }

    @Override
    public Findings why() {
        return why;
    }
}
