package dev.healing.console;

import dev.healing.assessment.Situation;
import dev.healing.json.SituationJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The whole library in a few lines: a situation is read, planned, and told as a letter. */
final class Example {

    private static final String FRIENDS_WHO_DRIFTED_APART = "friends-who-drifted-apart.json";

    private final Screen screen;
    private final Guidance guidance;
    private final Phrases phrases;

    Example(Screen screen, Guidance guidance) {
        this.screen = screen;
        this.guidance = guidance;
        this.phrases = guidance.phrases();
    }

    void show() {
        screen.paragraph(phrases.say("example.intro"));
        screen.blank();
        screen.letter(guidance.guidebook().letter(guidance.planner().plan(situation())));
        screen.blank();
        screen.heading(phrases.say("example.more"));
        List.of("interview", "plan", "practices", "practice", "help")
                .forEach(command -> screen.marked("  ", phrases.say("example." + command)));
    }

    private static Situation situation() {
        try (InputStream json = Objects.requireNonNull(Example.class.getResourceAsStream(FRIENDS_WHO_DRIFTED_APART))) {
            return SituationJson.read(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
