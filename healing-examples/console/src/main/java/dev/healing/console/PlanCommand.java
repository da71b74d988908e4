package dev.healing.console;

import dev.healing.json.PlanJson;
import dev.healing.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plan from answers in a file. */
@Command(name = "plan", description = "Makes a plan from the answers in a file.")
final class PlanCommand implements Runnable {

    /** How a plan is shown. */
    enum Format {
        /** As a letter to a person. */
        TEXT,
        /** As data for another program. */
        JSON
    }

    private final Screen screen;

    @Parameters(paramLabel = "FILE", description = "The answers as JSON, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "A letter (text, the default) or data (json).")
    private Format format = Format.TEXT;

    @Mixin
    private Guidance guidance = new Guidance();

    PlanCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        Plan plan = guidance.planner().plan(SituationFile.read(file));
        switch (format) {
            case TEXT -> screen.letter(guidance.guidebook().letter(plan));
            case JSON -> screen.raw(PlanJson.write(plan));
        }
    }
}
