package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Findings;
import dev.healing.assessment.Situation;
import java.util.EnumSet;
import java.util.OptionalInt;

/** What a plan tells besides. */
final class Notes {

    private static final Findings CONTACT_CUT = Findings.of(NO_CONTACT, SILENCE_ASKED, COURT_ORDER);

    private Notes() {}

    static ImmutableSet<Note> of(
            Situation situation, Standing standing, boolean timeIsShort, boolean hidden, OptionalInt lookingBackUntil) {
        EnumSet<Note> notes = EnumSet.noneOf(Note.class);
        add(notes, Note.FINISH_SAFETY_SECTION, standing.form() == Form.UNFINISHED);
        add(notes, Note.SAFE_NOW_QUESTION, standing.has(RECENT_CRISIS));
        add(notes, Note.BOND_NOT_REPAIRED_ALONE, bondNotRepairedAlone(standing));
        add(notes, Note.LITTLE_TIME, timeIsShort || standing.has(LITTLE_TIME));
        add(notes, Note.SINGLE_SNAPSHOT, situation.earlier().isEmpty());
        add(notes, Note.RECHECK, standing.path() == Path.REFLECT || standing.form() == Form.WAITING);
        add(notes, Note.INVITED_BEFORE_QUESTION, invitedBefore(standing));
        add(notes, Note.AGE_MISSING, standing.has(AGE_MISSING));
        add(notes, Note.GUARDIAN_FIRST, standing.has(ADULT_WITH_MINOR));
        add(notes, Note.CORE_SAFETY_ONLY, standing.together() && !standing.has(SAFETY_CLEAR));
        add(notes, Note.STABILISE_NOW, stabiliseNow(standing));
        add(notes, Note.UNDERSTAND_NOW, standing.has(STAGE_UNDERSTAND) && standing.together());
        add(notes, Note.DECIDE_NOW, standing.has(STAGE_DECIDE) && standing.together());
        add(notes, Note.LOOKING_BACK_ENDS, lookingBackUntil.isPresent());
        add(notes, Note.PRACTICES_HIDDEN, hidden);
        return Sets.immutableEnumSet(notes);
    }

    /**
     * S26 and T10: said wherever one works alone on a bond, and always without contact; not in danger, not after an end. A
     * minor child at home is not told so, because mending is not its task (INV-21).
     */
    private static boolean bondNotRepairedAlone(Standing standing) {
        boolean noContact = standing.hasAny(CONTACT_CUT);
        boolean alone = standing.form() == Form.ONE_SIDED && !standing.has(MINOR_CHILD);
        return alone || (noContact && standing.path() != Path.SAFETY_FIRST);
    }

    /** Where a bond has ended, and is not tried again, no stage comes after it. */
    private static boolean stabiliseNow(Standing standing) {
        boolean over = standing.hasAny(Findings.of(BOND_ENDED, OTHER_DIED)) && !standing.together();
        return standing.has(STAGE_STABILISE) && standing.path() != Path.SAFETY_FIRST && !over;
    }

    /** A minor owes nobody an invitation (INV-21), and whoever may not invite is not asked about it (INV-90). */
    private static boolean invitedBefore(Standing standing) {
        return standing.form() == Form.ONE_SIDED
                && standing.has(INVITATIONS_UNTOLD)
                && !standing.has(SELF_MINOR)
                && !standing.silence()
                && !ContactGate.neverInvites(standing);
    }

    private static void add(EnumSet<Note> notes, Note note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }
}
