package dev.healing.content.prose;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Strength;
import dev.healing.content.FormText;
import dev.healing.content.GuideLines;
import dev.healing.content.Guidebook;
import dev.healing.content.HelpText;
import dev.healing.content.QuestionText;
import dev.healing.content.SectionText;
import dev.healing.plan.Form;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.practice.BondKind;
import dev.healing.practice.Element;
import dev.healing.practice.Phase;
import dev.healing.questionnaire.Section;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every word for people in one language, with its place. */
final class Prose {

    private final Language language;
    private final Guidebook guidebook;

    Prose(Language language) {
        this.language = language;
        this.guidebook = language.guidebook();
    }

    ImmutableList<Passage> all() {
        return joined(new PracticeProse(language).texts(), aroundPlans());
    }

    /** What the bars for reading are laid on: everything but the words to say in a practice. */
    ImmutableList<Passage> instructions() {
        return joined(new PracticeProse(language).instructions(), aroundPlans());
    }

    /** What is told beside practices. */
    ImmutableList<Passage> aroundPlans() {
        return joined(joined(forms(), lines()), joined(help(), joined(sections(), questions())));
    }

    private static ImmutableList<Passage> joined(List<Passage> first, List<Passage> second) {
        return ImmutableList.<Passage>builder().addAll(first).addAll(second).build();
    }

    ImmutableList<Passage> forms() {
        Stream<Passage> usual = Arrays.stream(Form.values())
                .flatMap(form -> form == Form.PARENT_LED
                        ? Stream.concat(form(Path.OWN_WORK, form), form(Path.HEAL_TOGETHER, form))
                        : form(Path.OWN_WORK, form));
        Stream<Passage> ofWhatWasTold = GuideLines.formsOfWhatWasTold(guidebook).entries().stream()
                .map(form -> passage(
                        "forms/" + form.getKey(),
                        form.getValue(),
                        form.getKey().equals(SafetyTexts.FORM_OF_WHO_HARMS)));
        return Stream.concat(usual, ofWhatWasTold).collect(ImmutableList.toImmutableList());
    }

    /** A form as each kind of bond reads it. The path makes a difference to a plan that a parent leads, and to no other. */
    private Stream<Passage> form(Path path, Form form) {
        return Arrays.stream(BondKind.values())
                .map(kind -> guidebook.form(path, form, kind))
                .distinct()
                .map(text -> form(path, form, text));
    }

    private Passage form(Path path, Form form, FormText text) {
        String place = "forms/" + form + (form == Form.PARENT_LED ? "/" + path : "");
        return passage(place, text, SafetyTexts.FORMS.contains(form));
    }

    private static Passage passage(String place, FormText text, boolean safety) {
        ImmutableList<String> pieces = ImmutableList.<String>builder()
                .add(text.title())
                .addAll(text.opening())
                .add(text.closing())
                .build();
        return new Passage(place, pieces, safety);
    }

    /** The sentences a plan is told in. */
    ImmutableList<Passage> lines() {
        ImmutableList.Builder<Passage> lines = ImmutableList.builder();
        for (Finding finding : Finding.values()) {
            boolean safety = SafetyTexts.FINDINGS.contains(finding);
            lines.add(line("findings/" + finding, guidebook.finding(finding), safety));
            guidebook.opens(finding).ifPresent(opens -> lines.add(line("opens/" + finding, opens, safety)));
            guidebook.change(finding).ifPresent(change -> lines.add(line("changes/" + finding, change, safety)));
        }
        for (Note note : Note.values()) {
            lines.add(line("notes/" + note, guidebook.note(note), SafetyTexts.NOTES.contains(note)));
        }
        Arrays.stream(Strength.values())
                .forEach(strength -> lines.add(line("strengths/" + strength, guidebook.strength(strength), false)));
        Arrays.stream(Phase.values())
                .forEach(phase -> lines.add(line("phases/" + phase, guidebook.phase(phase), false)));
        Arrays.stream(Element.values())
                .forEach(element -> lines.add(line("elements/" + element, guidebook.element(element), false)));
        GuideLines.of(language.code()).forEach((place, words) -> lines.add(line(place, words, false)));
        return lines.build();
    }

    ImmutableList<Passage> help() {
        return Arrays.stream(HelpTopic.values()).map(this::help).collect(ImmutableList.toImmutableList());
    }

    private Passage help(HelpTopic topic) {
        HelpText help = guidebook.help(topic);
        return new Passage("help/" + topic, ImmutableList.of(help.title(), help.text()), true);
    }

    ImmutableList<Passage> sections() {
        return Arrays.stream(Section.values()).map(this::section).collect(ImmutableList.toImmutableList());
    }

    Passage section(Section section) {
        SectionText text = guidebook.section(section);
        ImmutableList<String> pieces = ImmutableList.<String>builder()
                .add(text.title())
                .addAll(text.intro())
                .build();
        return new Passage("sections/" + section, pieces, section == Section.SAFETY);
    }

    ImmutableList<Passage> questions() {
        return guidebook.questions().stream().flatMap(this::question).collect(ImmutableList.toImmutableList());
    }

    private Stream<Passage> question(String id) {
        Map<QuestionText, BondKind> firstKinds = new LinkedHashMap<>();
        for (BondKind kind : BondKind.values()) {
            firstKinds.putIfAbsent(guidebook.question(id, kind), kind);
        }
        return firstKinds.entrySet().stream()
                .map(entry -> new Passage(
                        "questions/" + id + "/" + entry.getValue(),
                        allOf(entry.getKey()),
                        SafetyTexts.asksAboutSafety(id)));
    }

    private static ImmutableList<String> allOf(QuestionText question) {
        return Stream.concat(
                        Stream.of(Optional.of(question.text()), question.help(), question.low(), question.high())
                                .flatMap(Optional::stream),
                        question.options().values().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Passage line(String place, String words, boolean safety) {
        return new Passage(place, ImmutableList.of(words), safety);
    }
}
