package dev.healing.testkit.reference;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.*;
import dev.healing.relationship.*;
import java.time.LocalDate;
import java.util.*;

/** What a finding says, read off the raw answers by what its name and its javadoc say. Only what conditions ask for. */
final class ReferenceFindings {

    private static final ImmutableSet<String> THOUGHTS_OF_DYING = ImmutableSet.of("SELF_HARM", "OTHER_MAY_DIE");

    private final Reading reading;
    private final Assessment today;
    private final TwoPeople people;
    private final boolean heard;
    private final boolean understood;
    private final Set<String> told = new TreeSet<>();
    private final Map<Finding, Boolean> known = new EnumMap<>(Finding.class);

    ReferenceFindings(Reading reading, Set<String> practicesOfUnderstanding) {
        this.reading = reading;
        this.today = reading.today();
        this.people = reading.people();
        this.heard = Reading.told(today.heard(), Heard.YES);
        this.understood = heard
                && reading.situation().done().entrySet().stream()
                        .anyMatch(did -> did.getValue() > 0 && practicesOfUnderstanding.contains(did.getKey()));
        today.harms().forEach(harm -> told.add(harm.name()));
        today.circumstances().forEach(circumstance -> told.add(circumstance.name()));
        today.thirdParties().forEach(party -> told.add(party.name()));
        today.intention().ifPresent(intention -> told.add(intention.name()));
        today.otherWillingness().ifPresent(willingness -> told.add("OTHER_" + willingness.name()));
        told.add(reading.bond().name());
        told.add(reading.situation().relationship().kind().name());
    }

    /** Whether it holds. */
    boolean holds(Finding finding) {
        return known.computeIfAbsent(finding, this::read);
    }

    /** A finding named like an answer holds where that answer was told. */
    private boolean read(Finding finding) {
        return switch (finding) {
            case PARENT_OF_MINOR -> people.parentOfMinor();
            case MINOR_CHILD -> people.minorChild();
            case GROWN_PARENT_CHILD ->
                people.is(RelationshipKind.PARENT_CHILD) && !people.parentOfMinor() && !people.minorChild();
            case ROLE_PARENT -> people.is(RelationshipKind.PARENT_CHILD) && !people.selfIsChild();
            case STEP_TIE ->
                people.is(RelationshipKind.PARENT_CHILD)
                        && Reading.told(reading.situation().relationship().tie(), Tie.STEP);
            case SHARED_CHILDREN ->
                reading.situation().relationship().sharedDuties().contains(SharedDuty.CHILDREN);
            case SELF_MINOR -> TwoPeople.minor(people.self());
            case OTHER_MINOR -> TwoPeople.minor(people.other());
            case OTHER_UNDER_13 -> people.other().equals(Optional.of(AgeGroup.CHILD));
            case OTHER_TEEN -> people.other().equals(Optional.of(AgeGroup.TEEN));
            case NOT_ROMANTIC_ADULTS -> !people.is(RelationshipKind.ROMANTIC) || !people.bothAdults();
            case LACKS_CAPACITY -> people.lacksCapacity();
            case TOUCH_LIMIT -> people.limited(Limit.TOUCH_TRIGGERS, Limit.TOUCH_FAITH, Limit.TOUCH_SENSORY);
            case GAZE_LIMIT -> people.limited(Limit.GAZE_HARD, Limit.GAZE_CULTURE);
            case SPEECH_LIMIT -> people.limited(Limit.SPEECH_HARD);
            case WRITING_LIMIT -> people.limited(Limit.WRITING_HARD);
            case REMOTE_CONTACT -> reading.contact(Contact.REMOTE);
            case SUPERVISED_CONTACT -> reading.contact(Contact.SUPERVISED);
            case NO_CONTACT -> reading.contact(Contact.NONE);
            case SILENCE_ASKED -> reading.contact(Contact.NO_CONTACT_REQUESTED);
            case COURT_ORDER -> reading.contact(Contact.COURT_ORDER);
            case BOND_ENDED -> reading.bondEnded();
            case FRESH_LOSS -> freshLoss();
            case WISH_LOW -> reading.wish().low();
            case LOVE_LOW -> Reading.low(today.loveRemains());
            case BROKEN_BY_CIRCUMSTANCES -> Reading.told(today.brokenBy(), Cause.CIRCUMSTANCES, Cause.MIXED);
            case OTHER_UNSURE, OTHER_NOT_NOW, OTHER_UNWILLING, OTHER_UNKNOWN -> told(finding);
            case OTHER_UNANSWERED -> today.otherWillingness().isEmpty();
            case NO_ONCE -> noOnce();
            case INVITED_RECENTLY -> !invitationOpen();
            case WAITING_FOR_ANSWER -> today.invitationsUnanswered().orElse(0) > 0 || told.contains("OTHER_NOT_NOW");
            case I_HURT_THEM -> harmedBy(HarmedBy.SELF);
            case THEY_HURT_ME -> harmedBy(HarmedBy.OTHER);
            case BOTH_HURT -> harmedBy(HarmedBy.BOTH);
            case HURT_NOT_HEARD -> !heard && !harmedBy(HarmedBy.SELF, HarmedBy.NEITHER);
            case OTHER_NOT_HEARD -> !heard && harmedBy(HarmedBy.SELF, HarmedBy.BOTH);
            case FRESH_BETRAYAL -> freshBetrayal();
            case DECEIT -> deceit();
            case STAGE_STABILISE -> freshBetrayal() || deceit();
            case STAGE_UNDERSTAND -> afterTheFirstStage() && !understood;
            case STAGE_DECIDE -> afterTheFirstStage() && understood;
            case ACUTE_HEAT -> reading.heat() >= 8;
            case BOUNDARIES_NONE -> Reading.told(today.boundaries(), Boundaries.NONE, Boundaries.PARTLY);
            case BOUNDARIES_CROSSED -> Reading.told(today.boundaries(), Boundaries.CROSSED);
            case TRUST_LOW -> today.trust().orElse(10) <= 2;
            case TRUST_MIDDLE -> today.trust().orElse(10) <= 6 && !holds(Finding.TRUST_LOW);
            case HABIT_GIVE_IN -> Reading.told(today.myHabit(), Habit.GIVE_IN);
            case NOT_COPING -> reading.notCoping();
            case FAITH_PRESSURE -> told.contains("FAMILY_PRESSURE") || told.contains("FAITH_OR_VALUES");
            case TIRED_PARENT -> tiredParent();
            case LITTLE_TIME -> today.weeklyMinutes() < 30;
            case NO_CONSENT -> !today.consentToTouch().equals(new TouchConsent(Consent.YES, Consent.YES));
            case SAFETY_UNFINISHED -> reading.concerns().unfinished();
            case LIVE_CASE -> !Reading.told(today.liveCase(), Answer.NO);
            case UNSAFE -> // counts harm I do as well: that only narrows
                people.romanceWithAMinor()
                        || !THOUGHTS_OF_DYING.containsAll(reading.concerns().serious());
            case I_HARMED, I_AM_HARMING, CARER_AT_LIMIT, PAST_ABUSE_BY_THIS_PERSON ->
                reading.concerns().has(finding.name());
            case BETRAYAL,
                    BROKEN_CONFIDENCE,
                    BROKEN_PROMISES,
                    LIFE_CHANGE,
                    MONEY,
                    VALUES_CLASH,
                    REJECTED_FOR_WHO_I_AM -> told(finding);
            case ROMANTIC, FRIENDSHIP, FAMILY, FAMILY_PRESSURE, TO_TRY, TO_END, OTHER_DIED -> told(finding);
            case ILLNESS, PREGNANCY_OR_LOSS, DEMENTIA, CARING, NEW_BABY, BEREAVEMENT, HOMECOMING -> told(finding);
            case FAR_APART, MONEY_STRAIN, INHERITANCE, COMING_OUT, FAITH_OR_VALUES, MIGRATION -> told(finding);
            case WORK_STRAIN, STEP_FAMILY -> told(finding);
            default -> throw new IllegalArgumentException("no condition has asked for " + finding + " so far");
        };
    }

    private boolean told(Finding finding) {
        return told.contains(finding.name());
    }

    private boolean tiredParent() {
        boolean couple = people.is(RelationshipKind.ROMANTIC);
        boolean tired =
                Reading.told(today.coping(), Coping.STRAINED, Coping.NOT_COPING) || people.limited(Limit.LOW_ENERGY);
        boolean raising = people.parentOfMinor() || (couple && holds(Finding.SHARED_CHILDREN));
        boolean born = told.contains("NEW_BABY") && (couple || people.parentOfMinor()); // else perhaps a friend's
        return born || (raising && tired);
    }

    private boolean freshLoss() {
        Optional<LocalDate> lossOn = reading.situation().relationship().lossOn();
        return told.contains("BEREAVEMENT")
                || (reading.bond() == Bond.OTHER_DIED && (lossOn.isEmpty() || daysSince(lossOn.get()) < 26 * 7));
    }

    boolean freshBetrayal() {
        Optional<LocalDate> on = today.betrayalOn();
        return reading.names(Harm.BETRAYAL) && (on.isEmpty() || daysSince(on.get()) < 13 * 7);
    }

    private boolean deceit() {
        return reading.names(Harm.BETRAYAL) && !Reading.told(today.deceitOngoing(), Answer.NO);
    }

    private boolean afterTheFirstStage() {
        return reading.names(Harm.BETRAYAL) && !freshBetrayal() && !deceit();
    }

    boolean noOnce() {
        return reading.situation().assessments().stream()
                .anyMatch(day -> Reading.told(day.otherWillingness(), Willingness.UNWILLING));
    }

    /** Decision 0009: the count must be told; a first one, or one unanswered at most and 90 days since the last. */
    boolean invitationOpen() {
        OptionalInt count = today.invitationsUnanswered();
        if (count.isEmpty() || count.getAsInt() >= 2) {
            return false;
        }
        Optional<LocalDate> last = today.lastInvitedOn();
        return last.map(day -> daysSince(day) >= 90).orElse(count.getAsInt() == 0);
    }

    private boolean harmedBy(HarmedBy... some) {
        return Reading.told(today.harmedBy(), some);
    }

    private long daysSince(LocalDate day) {
        return DAYS.between(day, today.takenOn());
    }
}
