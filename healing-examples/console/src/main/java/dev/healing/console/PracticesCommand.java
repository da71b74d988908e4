package dev.healing.console;

import dev.healing.content.Guidebook;
import dev.healing.content.StandardContent;
import dev.healing.practice.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every practice. */
@Command(
        name = "practices",
        description = "Lists every practice, one on a line: its name for 'practice', and its title.")
final class PracticesCommand implements Runnable {

    private final Screen screen;

    @Mixin
    private Language language = new Language();

    PracticesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        Guidebook guidebook = language.guidebook();
        for (Practice practice : StandardContent.content().catalog().practices().values()) {
            screen.raw(practice.id() + "  " + guidebook.title(practice.id(), Kinds.first(practice)) + "\n");
        }
    }
}
