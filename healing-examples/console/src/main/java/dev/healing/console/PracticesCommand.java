package dev.healing.console;

import dev.healing.content.Guidebook;
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
    private Guidance guidance = new Guidance();

    PracticesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        Guidebook guidebook = guidance.guidebook();
        for (Practice practice : guidance.content().catalog().practices().values()) {
            screen.entry(practice.id(), guidebook.title(practice.id(), Kinds.first(practice)));
        }
    }
}
