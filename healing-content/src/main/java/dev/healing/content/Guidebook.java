package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Strength;
import dev.healing.content.help.HelpLine;
import dev.healing.content.help.HelpLines;
import dev.healing.plan.Form;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.practice.BondKind;
import dev.healing.practice.Catalog;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.questionnaire.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for people in one language. Immutable, thread-safe. No machine word comes out of it. */
public final class Guidebook {

    private final Locale locale;
    private final Guide guide;
    private final ImmutableMap<String, PracticeWords> practices;
    private final Optional<SafetyFallback> safety;
    private final Catalog catalog;
    private final ImmutableMap<String, Source> sources;

    Guidebook(
            Locale locale,
            Guide guide,
            ImmutableMap<String, PracticeWords> practices,
            Optional<SafetyFallback> safety,
            Catalog catalog,
            ImmutableMap<String, Source> sources) {
        this.locale = locale;
        this.guide = guide;
        this.practices = practices;
        this.safety = safety;
        this.catalog = catalog;
        this.sources = sources;
    }

    /**
     * The language of the words.
     *
     * @return the locale, which may be another than the one asked for
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The guidebook to tell a plan in. A plan that is read in danger, in a crisis or by a young person is told in one
     * language from beginning to end: where this one lacks words for it, in the one it falls back to. Letters see to that
     * themselves; ask for this before you show the parts of a plan yourself.
     *
     * @param plan the plan
     * @return this guidebook, or that of another language
     */
    public Guidebook forPlan(Plan plan) {
        return safety.filter(fallback -> fallback.isNeededFor(plan))
                .map(fallback -> fallback.next().forPlan(plan))
                .orElse(this);
    }

    /**
     * The words of a practice.
     *
     * @param practiceId its id
     * @param kind the kind of bond, which some words depend on
     * @return the words
     * @throws IllegalArgumentException if there is no such practice
     */
    public PracticeText text(String practiceId, BondKind kind) {
        PracticeWords words = practices.get(practiceId);
        if (words == null) {
            throw new IllegalArgumentException("no practice '" + practiceId + "' in this content");
        }
        return words.of(kind);
    }

    /**
     * The name of a practice.
     *
     * @param practiceId its id
     * @param kind the kind of bond
     * @return its title
     * @throws IllegalArgumentException if there is no such practice
     */
    public String title(String practiceId, BondKind kind) {
        return text(practiceId, kind).title();
    }

    /**
     * The words around a plan. What was told can make a difference: whoever harms is spoken to in another way.
     *
     * @param plan the plan
     * @return title, opening and closing
     */
    public FormText form(Plan plan) {
        return form(FormKey.of(plan.decision()), plan.kind());
    }

    /**
     * The usual words around the plans of a form. For those around one plan ask with the plan.
     *
     * @param path the path of the plan
     * @param form its form
     * @param kind the kind of bond, which some words depend on
     * @return title, opening and closing
     */
    public FormText form(Path path, Form form, BondKind kind) {
        return form(FormKey.of(path, form), kind);
    }

    FormText form(FormKey key, BondKind kind) {
        return Words.of(guide.words().forms(), key).of(kind);
    }

    /**
     * Why a practice is in a plan, or why it is left out, in a kind sentence or two.
     *
     * @param reasons the reasons of a session, a practice at hand or an omission
     * @param kind the kind of bond
     * @return the sentences, empty if there is no reason
     */
    public String explain(List<Reason> reasons, BondKind kind) {
        return new Explainer(this, guide.words(), kind).explain(reasons);
    }

    /**
     * What was found, said to the person.
     *
     * @param finding the finding
     * @return a sentence
     */
    public String finding(Finding finding) {
        return Words.of(guide.words().findings(), finding);
    }

    /**
     * When what a finding holds back for now opens again.
     *
     * @param finding a finding that passes
     * @return the end of a sentence, such as "when things are calm", or empty for a finding that does not pass
     */
    public Optional<String> opens(Finding finding) {
        return Optional.ofNullable(guide.words().opens().get(finding));
    }

    /**
     * How a finding would change a decision.
     *
     * @param finding one of the changes of a decision
     * @return a sentence or two, or empty for a finding no decision names as a change
     */
    public Optional<String> change(Finding finding) {
        return Optional.ofNullable(guide.words().changes().get(finding));
    }

    /**
     * What a plan tells besides.
     *
     * @param note the note
     * @return a sentence or a few
     */
    public String note(Note note) {
        return Words.of(guide.words().notes(), note);
    }

    /**
     * The words for a kind of help.
     *
     * @param topic the topic
     * @return title and text
     */
    public HelpText help(HelpTopic topic) {
        return Words.of(guide.words().help(), topic);
    }

    /**
     * The words for a part of healing.
     *
     * @param element the element
     * @return its name
     */
    public String element(Element element) {
        return Words.of(guide.words().elements(), element);
    }

    /**
     * The words for a stretch of the way.
     *
     * @param phase the phase
     * @return its name
     */
    public String phase(Phase phase) {
        return Words.of(guide.words().phases(), phase);
    }

    /**
     * The words for something that is still good.
     *
     * @param strength the strength
     * @return a sentence
     */
    public String strength(Strength strength) {
        return Words.of(guide.words().strengths(), strength);
    }

    /**
     * The words at the head of a section of questions.
     *
     * @param section the section
     * @return title and intro
     */
    public SectionText section(Section section) {
        return Words.of(guide.sections(), section);
    }

    /**
     * The questions there are words for.
     *
     * @return the ids of their words: those of the questionnaire, and those it uses for some people
     */
    public ImmutableList<String> questions() {
        return guide.questions().keySet().asList();
    }

    /**
     * The words of a question.
     *
     * @param id the id of its words, as an interview names it
     * @param kind the kind of bond, which some words depend on
     * @return the words
     * @throws IllegalArgumentException if there is no such question
     */
    public QuestionText question(String id, BondKind kind) {
        QuestionWords words = guide.questions().get(id);
        if (words == null) {
            throw new IllegalArgumentException("no question '" + id + "' in this content");
        }
        return words.of(kind);
    }

    /**
     * What a practice rests on. A source that nobody has seen is never shown as evidence.
     *
     * @param practiceId the id of a practice
     * @return the sources, empty where it rests on experience
     * @throws IllegalArgumentException if there is no such practice
     */
    public ImmutableList<Source> sources(String practiceId) {
        return practice(practiceId).sources().stream()
                .map(key -> Words.of(sources, key))
                .filter(source -> source.checked() != Source.Checked.UNVERIFIED)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How well a practice is backed for a kind of bond.
     *
     * @param practiceId the id of a practice
     * @param kind the kind of bond
     * @return such as "people's experience, not tested"
     * @throws IllegalArgumentException if there is no such practice
     */
    public String grade(String practiceId, BondKind kind) {
        Grade grade = practice(practiceId).grades().getOrDefault(kind, Grade.EXPERIENCE);
        return Words.of(guide.words().grades(), grade);
    }

    Practice practice(String id) {
        return catalog.practice(id)
                .orElseThrow(() -> new IllegalArgumentException("no practice '" + id + "' in this content"));
    }

    /**
     * A whole plan as a calm letter. In danger, in a crisis and for young people help comes before anything to do.
     *
     * @param plan the plan, made from this content
     * @return the letter
     * @throws IllegalArgumentException if the plan holds a practice that this content does not
     */
    public Letter letter(Plan plan) {
        return letter(plan, ImmutableList.of());
    }

    /**
     * The same letter with services under the kinds of help. They are shown exactly as they are stored.
     *
     * @param plan the plan, made from this content
     * @param help what was found for the topics of the plan
     * @return the letter
     * @throws IllegalArgumentException if the plan holds a practice that this content does not
     */
    public Letter letter(Plan plan, HelpLines help) {
        return letter(plan, help.all());
    }

    private Letter letter(Plan plan, ImmutableList<HelpLine> services) {
        Guidebook told = forPlan(plan);
        return new LetterWriter(told, told.guide.words(), plan, services).letter();
    }
}
