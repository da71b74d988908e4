package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Cadence.Rhythm;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Topic;
import java.util.Comparator;
import java.util.List;

/** What a plan opens with: a first step, a light thing built on what is good, own ground, and the two first talks. */
final class Opening {

    private static final int FIRST_STEP_MINUTES = 5;
    /** From these weekly minutes on the first step takes some of them instead of being woven in. */
    private static final int FIRST_STEP_WITH_TIME = 60;

    private static final Findings HURT = Findings.of(Finding.THEY_HURT_ME, Finding.BOTH_HURT);
    private static final Findings OF_THE_HURT = Findings.of(Finding.BETRAYAL, Finding.THEY_HURT_ME);
    private static final Findings HARM_OF_MINE = Findings.of(Finding.I_HARMED, Finding.I_AM_HARMING);

    private final Horizon horizon;
    private final Standing standing;
    private final List<Candidate> byNeed;
    private final Placing placing;
    private final Timetable timetable;

    Opening(Horizon horizon, Standing standing, List<Candidate> byNeed, Placing placing) {
        this.horizon = horizon;
        this.standing = standing;
        this.byNeed = byNeed;
        this.placing = placing;
        this.timetable = placing.timetable();
    }

    /** LAW-18: alone, at most five minutes, reaching nobody, today. */
    void firstStep() {
        int share = horizon.minutes() / 3;
        boolean timeEnough = horizon.minutes() >= FIRST_STEP_WITH_TIME;
        byNeed.stream()
                .filter(c -> isFirstStep(c.tags()))
                .sorted(Comparator.comparing(c -> timeEnough && c.tags().rhythm(Rhythm.WOVEN_IN)))
                .filter(this::withinShare)
                .filter(placing::canBeginToday)
                .findFirst()
                .ifPresent(c -> placing.placeToday(
                        c,
                        Math.min(
                                FIRST_STEP_MINUTES,
                                share / c.practice().cadence().times())));
    }

    /** A third of the minutes of a week is enough for what comes again every week. */
    private boolean withinShare(Candidate candidate) {
        int week = candidate.practice().leastMinutes()
                * candidate.practice().cadence().times();
        return candidate.tags().rhythm(Rhythm.WOVEN_IN) || week <= horizon.minutes() / 3;
    }

    static boolean isFirstStep(Tags tags) {
        boolean recurs =
                (tags.rhythm(Rhythm.WEEKLY) && tags.practice().cadence().everyWeeks() == 1)
                        || tags.rhythm(Rhythm.WOVEN_IN);
        return tags.practice().participation() == Participation.SOLO
                && !tags.reaches()
                && tags.light()
                && recurs
                && tags.practice().element() == Element.OWN_WORK
                && tags.about(Topic.STEADYING)
                && tags.practice().leastMinutes() <= FIRST_STEP_MINUTES;
    }

    /** INV-09: who does or did harm turns to those who help to stop it, and leaves the other in peace, before lighter things. */
    void answeringForHarm() {
        if (standing.hasAny(HARM_OF_MINE)) {
            byNeed.stream()
                    .filter(c ->
                            c.tags().about(Topic.ACCOUNTABILITY) && c.tags().light() && !timetable.holds(c.id()))
                    .sorted(Comparator.comparing(c -> !c.practice().supported()))
                    .forEach(c -> placing.tryToPlace(c, Reason.Kind.INDICATED));
        }
    }

    /** What follows the first step, where there are minutes. */
    void others() {
        ownGroundAfterABetrayal();
        if (standing.form() != Form.SMALL) {
            lightThing();
        }
        if (standing.together() && !standing.parentLed()) {
            firstTalks();
        }
    }

    /**
     * S3: something light that stands on what is good; the one that takes the least room. What would take a place in many
     * weeks where there are few, or more than its share of them, stands behind what is needed more; the first step is light,
     * too.
     */
    private void lightThing() {
        placing.firstOf(
                byNeed.stream()
                        .filter(c -> c.tags().light()
                                && c.tags().about(Topic.STRENGTHS)
                                && c.practice().participation() == Participation.SOLO)
                        .filter(c -> room(c) == 1 || (!horizon.isQuiet() && withinShare(c)))
                        .sorted(Comparator.comparing(this::room))
                        .toList(),
                Reason.Kind.BALANCES);
    }

    private int room(Candidate candidate) {
        return timetable.weeksFrom(candidate.tags(), 1).size();
    }

    /** INV-31: who was hurt has something of their own from day one, whatever else is needed; something light if it fits. */
    private void ownGroundAfterABetrayal() {
        if (standing.hasAny(HURT) && standing.has(Finding.STAGE_STABILISE)) {
            placing.firstOf(
                    byNeed.stream()
                            .filter(c -> c.practice().participation() == Participation.SOLO
                                    && !c.tags().reaches()
                                    && !c.tags().heavy())
                            .filter(c -> c.indicated().hasAny(OF_THE_HURT))
                            .filter(placing::canBeginToday)
                            .sorted(Comparator.comparing(c -> !c.tags().light()))
                            .toList(),
                    Reason.Kind.INDICATED);
        }
    }

    /** LAW-01. */
    private void firstTalks() {
        byNeed.stream().filter(c -> FirstTalk.saysIt(c.tags())).findFirst().ifPresent(this::talk);
        byNeed.stream().filter(c -> FirstTalk.sharesGoal(c.tags())).findFirst().ifPresent(this::talk);
    }

    /** What gently comes before a talk, and is needed no less, goes first; else its turn would be over. */
    private void talk(Candidate talk) {
        if (horizon.weeks() > FirstTalk.WEEKS) {
            byNeed.stream()
                    .filter(c -> talk.tags().comesAfter(c.tags()) && c.need() >= talk.need())
                    .filter(c -> !timetable.holds(c.id()))
                    .forEach(c -> placing.tryToPlace(c, Reason.Kind.INDICATED));
        }
        placing.tryToPlace(talk, Reason.Kind.INDICATED);
    }
}
