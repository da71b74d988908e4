package dev.healing.console;

import dev.healing.content.HelpText;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Plan;
import java.nio.file.Path;

/** The end of an interview: where the answers are, and the plan. */
final class Farewell {

    private final Screen screen;
    private final Guidance guidance;
    private final AnswersFile file;
    private final boolean saved;

    Farewell(Screen screen, Guidance guidance, AnswersFile file, boolean saved) {
        this.screen = screen;
        this.guidance = guidance;
        this.file = file;
        this.saved = saved;
    }

    /** After the last question. */
    void with(Plan plan) {
        kept();
        screen.blank();
        screen.letter(guidance.guidebook().letter(plan));
    }

    /**
     * Before the last question. Somebody may have come into the room: so no letter, but how to go on, and the help that was
     * promised either way.
     */
    void early() {
        kept();
        file.path().ifPresent(path -> {
            screen.paragraph(guidance.phrases().say("resume.with"));
            screen.raw("  healing interview --resume " + quoted(path) + "\n");
            screen.paragraph(guidance.phrases().say("plan.with"));
            screen.raw("  healing plan " + quoted(path) + "\n");
        });
        HelpText help = guidance.guidebook().help(HelpTopic.GENERAL);
        screen.blank();
        screen.paragraph(help.title() + ". " + help.text());
    }

    private void kept() {
        screen.blank();
        if (!saved) {
            screen.paragraph(guidance.phrases().say("save.not"));
        }
        file.path()
                .ifPresentOrElse(
                        path -> screen.paragraph(guidance.phrases().say("kept", path)),
                        () -> screen.paragraph(guidance.phrases().say("kept.nothing")));
    }

    /** A folder's name may hold blanks. */
    private static String quoted(Path path) {
        String name = path.toString();
        return name.contains(" ") ? '"' + name + '"' : name;
    }
}
