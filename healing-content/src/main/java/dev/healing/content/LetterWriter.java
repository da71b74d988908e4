package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.content.Letter.Section;
import dev.healing.content.help.HelpLine;
import dev.healing.plan.Form;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.plan.Session;
import dev.healing.practice.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a plan into words, from the opening to the closing. Help comes first in danger, in a crisis and for young people
 * (LAW-18, INV-43); the dangers themselves are not spelled out, because someone else may read along (INV-68).
 */
final class LetterWriter {

    private static final int MOST_REASONS = 4;
    private static final int FIRST_STEP_MINUTES = 5;

    /** Asked before anything to do. */
    private static final ImmutableList<Note> URGENT =
            ImmutableList.of(Note.SAFE_NOW_QUESTION, Note.FINISH_SAFETY_SECTION, Note.GUARDIAN_FIRST);

    /** What nobody tells but who it was done to. */
    private static final ImmutableSet<Finding> DONE_TO_ME = Sets.immutableEnumSet(
            Finding.STRANGULATION,
            Finding.DEATH_THREAT,
            Finding.PHYSICAL_VIOLENCE,
            Finding.SEXUAL_COERCION,
            Finding.STALKING,
            Finding.FEAR_OF_OTHER,
            Finding.THREATS,
            Finding.COERCIVE_CONTROL,
            Finding.ISOLATION,
            Finding.MONITORING,
            Finding.ECONOMIC_CONTROL,
            Finding.BLACKMAIL,
            Finding.EXPLOITATION,
            Finding.BULLYING,
            Finding.OTHER_THREATENS_SELF_HARM,
            Finding.FORCED_MARRIAGE,
            Finding.HONOUR_THREAT);

    private final Guidebook guidebook;
    private final GuideWords words;
    private final Plan plan;
    private final ImmutableList<HelpLine> services;
    private final FormText form;

    LetterWriter(Guidebook guidebook, GuideWords words, Plan plan, ImmutableList<HelpLine> services) {
        this.guidebook = guidebook;
        this.words = words;
        this.plan = plan;
        this.services = services;
        this.form = guidebook.form(plan);
    }

    Letter letter() {
        List<Section> sections = new ArrayList<>();
        sections.add(opening());
        if (helpFirst()) {
            sections.add(help());
        }
        sections.add(notes(true));
        sections.add(why());
        sections.add(whatIsGood());
        firstStep().ifPresent(sections::add);
        sections.addAll(new LetterWeeks(guidebook, words, plan).sections());
        sections.add(atHand());
        sections.add(whatWaits());
        sections.add(notes(false));
        sections.add(lookAgain());
        if (!helpFirst()) {
            sections.add(help());
        }
        sections.add(section("", List.of(form.closing())));
        sections.removeIf(Section::isEmpty);
        return new Letter(form.title(), ImmutableList.copyOf(sections));
    }

    private boolean inDanger() {
        return plan.decision().path() == Path.SAFETY_FIRST;
    }

    /** Also while the questions about safety are open: so where help is stands in sight, and no danger is named. */
    private boolean helpFirst() {
        return inDanger()
                || plan.decision().form() == Form.UNFINISHED
                || plan.help().contains(HelpTopic.YOUTH)
                || plan.help().contains(HelpTopic.CRISIS);
    }

    /** INV-12: who was harmed hears that it is not their fault; whoever harms never does, also where both are told. */
    private Section opening() {
        boolean harmed = inDanger()
                && !Sets.intersection(plan.decision().reasons(), DONE_TO_ME).isEmpty();
        if (!harmed || plan.help().contains(HelpTopic.PEOPLE_WHO_HARM)) {
            return section("", form.opening());
        }
        List<String> sentences = new ArrayList<>(form.opening());
        sentences.add(1, words.label(Label.NOT_YOUR_FAULT));
        return section("", sentences);
    }

    private Section help() {
        return items(Label.HELP, new LetterHelp(guidebook, words, services).items(plan.help()));
    }

    /** What suffices for the decision is said first; the rest fills up to a few. */
    private Section why() {
        List<Finding> told = new ArrayList<>(plan.decision().sufficient());
        plan.decision().reasons().stream()
                .filter(reason -> !told.contains(reason))
                .forEach(told::add);
        List<String> sentences = WhyLines.worthSaying(told).stream()
                .map(guidebook::finding)
                .distinct()
                .limit(inDanger() ? 0 : MOST_REASONS)
                .toList();
        return items(Label.WHY, sentences);
    }

    private Section whatIsGood() {
        List<String> sentences = new ArrayList<>();
        plan.kept().strengths().forEach(strength -> sentences.add(guidebook.strength(strength)));
        if (sentences.isEmpty()) {
            sentences.add(words.label(strengthOfTheirOwn()));
        }
        plan.kept().lightThing().filter(this::isNotTheFirstStep).ifPresent(id -> {
            PracticeText text = guidebook.text(id, plan.kind());
            sentences.add(words.label(Label.LIGHT_THING, "what", titled(text.title(), text.purpose())));
        });
        return section(words.label(Label.WHAT_IS_GOOD), sentences);
    }

    private boolean isNotTheFirstStep(String practice) {
        return firstStepOfToday().filter(practice::equals).isEmpty();
    }

    private Label strengthOfTheirOwn() {
        if (FormKey.of(plan.decision()) == FormKey.PROTECT_WHO_HARMS) {
            return Label.STRENGTH_TO_STOP;
        }
        boolean own = helpFirst() || plan.decision().path() == Path.LET_GO;
        return own ? Label.OWN_STRENGTH : Label.NO_STRENGTH_NAMED;
    }

    /** LAW-18: alone, at most five minutes, today. Its shortest form is enough. */
    private Optional<Section> firstStep() {
        return firstStepOfToday()
                .map(id -> guidebook.text(id, plan.kind()))
                .map(text -> section(
                        words.label(Label.FIRST_STEP),
                        List.of(
                                titled(text.title(), text.purpose()),
                                words.label(Label.ENOUGH_TODAY, "short", text.shortest()))));
    }

    private Optional<String> firstStepOfToday() {
        return plan.sessions().stream()
                .findFirst()
                .filter(session -> session.participation() == Participation.SOLO)
                .filter(session -> session.minutesEach() <= FIRST_STEP_MINUTES)
                .map(Session::practice);
    }

    private Section atHand() {
        return items(
                Label.AT_HAND,
                plan.atHand().stream()
                        .map(Planned::practice)
                        .map(id -> guidebook.text(id, plan.kind()))
                        .map(text -> titled(text.title(), text.purpose()))
                        .toList());
    }

    /** Nothing about the bond is held out to someone in danger or to a child. */
    private Section whatWaits() {
        boolean silent = inDanger() || plan.decision().reasons().contains(Finding.SELF_UNDER_13);
        return items(Label.WHAT_WAITS, silent ? List.of() : new Waiting(guidebook, words, plan).items());
    }

    /** Someone in danger is believed; that today is one day of many would sound like a doubt (INV-12). */
    private Section notes(boolean urgent) {
        List<String> sentences = plan.notes().stream()
                .filter(note -> URGENT.contains(note) == urgent)
                .filter(note -> note != Note.SINGLE_SNAPSHOT || !inDanger())
                .map(guidebook::note)
                .map(note -> Template.fill(note, "week", lookingBackUntil()))
                .toList();
        return section(urgent ? "" : words.label(Label.GOOD_TO_KNOW), sentences);
    }

    private String lookingBackUntil() {
        return plan.lookingBackUntil().isPresent()
                ? Integer.toString(plan.lookingBackUntil().getAsInt())
                : "";
    }

    private Section lookAgain() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.label(Label.LOOK_AGAIN_AFTER, "week", Integer.toString(plan.reviewWeek())));
        plan.decision().changes().stream()
                .flatMap(finding -> guidebook.change(finding).stream())
                .forEach(sentences::add);
        return section(words.label(Label.LOOK_AGAIN), sentences);
    }

    /** A title that is a question keeps its own mark. */
    static String titled(String title, String text) {
        return title + (title.matches(".*[.?!]") ? " " : ". ") + text;
    }

    private Section items(Label heading, List<String> items) {
        return new Section(words.label(heading), ImmutableList.of(), ImmutableList.copyOf(items));
    }

    private static Section section(String heading, List<String> paragraphs) {
        return new Section(heading, ImmutableList.copyOf(paragraphs), ImmutableList.of());
    }
}
