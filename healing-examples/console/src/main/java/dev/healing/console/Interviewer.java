package dev.healing.console;

import dev.healing.assessment.Situation;
import dev.healing.content.Guidebook;
import dev.healing.content.HelpText;
import dev.healing.plan.HealingPlanner;
import dev.healing.practice.BondKind;
import dev.healing.questionnaire.Interview;
import dev.healing.questionnaire.Questionnaire;
import dev.healing.questionnaire.Section;
import dev.healing.relationship.RelationshipKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Leads a person through the questions, one by one, and keeps every answer as soon as it is given. */
final class Interviewer {

    private final Questionnaire questionnaire;
    private final HealingPlanner planner;
    private final Guidebook guidebook;
    private final Phrases phrases;
    private final Screen screen;
    private final CardPage page;
    private final AnswersFile file;
    private final Set<Section> begun = EnumSet.noneOf(Section.class);
    private boolean saved = true;

    Interviewer(
            Questionnaire questionnaire, HealingPlanner planner, Guidance guidance, Screen screen, AnswersFile file) {
        this.questionnaire = questionnaire;
        this.planner = planner;
        this.guidebook = guidance.guidebook();
        this.phrases = guidance.phrases();
        this.screen = screen;
        this.page = new CardPage(screen, phrases);
        this.file = file;
    }

    /** Whether the last answers are in the file. */
    boolean isSaved() {
        return saved;
    }

    /** Asks from the first question. Empty if the person left before the end. */
    Optional<Situation> begin(Conversation conversation, LocalDate day) {
        screen.paragraph(phrases.say("begin"));
        begins(Section.START);
        while (true) {
            Reply reply = conversation.ask(Card.first(guidebook));
            if (reply instanceof Reply.Answer answer) {
                RelationshipKind kind =
                        RelationshipKind.valueOf(answer.replies().get(0));
                Interview interview = questionnaire.begin(kind, day);
                save(interview.situation());
                return goThrough(conversation, interview);
            }
            if (reply instanceof Reply.Moved moved && moved.move() == Move.QUIT) {
                return Optional.empty();
            }
            screen.paragraph(phrases.say("first"));
        }
    }

    /** Asks on where the answers end. Empty if the person left before the end. */
    Optional<Situation> resume(Conversation conversation, Situation soFar) {
        screen.paragraph(phrases.say("resume"));
        save(soFar);
        return goThrough(conversation, questionnaire.resume(soFar));
    }

    private Optional<Situation> goThrough(Conversation conversation, Interview start) {
        Interview interview = start;
        while (interview.question().isPresent()) {
            begins(interview.question().get().section());
            page.place(interview);
            Reply reply = conversation.ask(Card.of(interview, guidebook, kind(interview)));
            Optional<Interview> next = after(interview, reply);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            interview = next.get();
        }
        return Optional.of(interview.situation());
    }

    /** The title and the intro of a section are shown once. */
    private void begins(Section section) {
        if (!begun.add(section)) {
            return;
        }
        page.section(guidebook.section(section));
        if (section == Section.SAFETY) {
            screen.paragraph(
                    phrases.say("private", Move.SKIP.word(phrases), Move.REST.word(phrases), Move.HIDE.word(phrases)));
        }
    }

    /** The next question, or empty to leave. */
    private Optional<Interview> after(Interview interview, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            return Optional.of(answered(interview, interview.answer(answer.replies())));
        }
        Move move = reply instanceof Reply.Moved moved ? moved.move() : Move.ON;
        return switch (move) {
            case SKIP -> Optional.of(answered(interview, interview.leaveOpen()));
            case BACK -> Optional.of(interview.back());
            case REST -> Optional.of(interview.goPastSection());
            case QUIT -> Optional.empty();
            case ON, HELP, HIDE -> Optional.of(interview.goOn());
        };
    }

    private Interview answered(Interview before, Interview now) {
        save(now.situation());
        // An age or a bond may change the plan as well, but names no danger.
        if (before.question()
                .filter(question -> question.section() == Section.SAFETY)
                .isPresent()) {
            new HelpOnTheWay(planner, guidebook)
                    .after(before.situation(), now.situation())
                    .ifPresent(this::helpFirst);
        }
        return now;
    }

    private void helpFirst(HelpText help) {
        screen.blank();
        screen.paragraph(phrases.say("danger"));
        screen.paragraph(help.title() + ". " + help.text());
    }

    /** A full disk must not end the conversation; it is told once, and tried again after the next answer. */
    private void save(Situation answers) {
        try {
            file.save(answers);
            saved = true;
        } catch (IOException failed) {
            if (saved) {
                screen.paragraph(phrases.say("save.failed"));
            }
            saved = false;
        }
    }

    private BondKind kind(Interview interview) {
        return BondKind.of(planner.findings(interview.situation()));
    }
}
