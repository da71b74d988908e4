package dev.healing.console;

import dev.healing.content.Guidebook;
import dev.healing.content.PracticeText;
import dev.healing.content.Source;
import dev.healing.content.Step;
import dev.healing.practice.BondKind;
import java.util.List;

/** A practice as a page to read: what to do, what to say, when to stop, and what it rests on. */
final class PracticePage {

    private final Screen screen;
    private final Guidebook guidebook;
    private final Phrases phrases;

    PracticePage(Screen screen, Guidebook guidebook, Phrases phrases) {
        this.screen = screen;
        this.guidebook = guidebook;
        this.phrases = phrases;
    }

    void show(String id, BondKind kind) {
        PracticeText text = guidebook.text(id, kind);
        screen.heading(text.title(), '=');
        screen.blank();
        screen.paragraph(text.purpose());
        part("practice.helps", text.helps());
        heading("practice.steps");
        for (int i = 0; i < text.steps().size(); i++) {
            step(i + 1, text.steps().get(i));
        }
        part("practice.shortest", text.shortest());
        part("practice.watch", text.watch());
        part("practice.stop", text.stop());
        text.otherwise().ifPresent(words -> part("practice.otherwise", words));
        part("practice.expect", text.expect());
        part("practice.evidence", phrases.say("practice.grade", guidebook.grade(id, kind)));
        sources(guidebook.sources(id));
        screen.blank();
        screen.paragraph(phrases.say("practice.fits"));
    }

    private void step(int number, Step step) {
        String mark = number + ". ";
        String indent = " ".repeat(mark.length());
        screen.marked(mark, step.action());
        step.words().ifPresent(words -> screen.marked(indent, phrases.say("practice.say", words)));
        step.shakyWords().ifPresent(words -> screen.marked(indent, phrases.say("practice.shaky", words)));
    }

    private void sources(List<Source> sources) {
        for (Source source : sources) {
            screen.marked("* ", source.citation());
            screen.marked("  ", phrases.say("practice.found", source.found()));
        }
    }

    private void part(String heading, String words) {
        heading(heading);
        screen.paragraph(words);
    }

    private void heading(String key) {
        screen.blank();
        screen.heading(phrases.say(key));
    }
}
