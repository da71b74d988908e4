package dev.healing.console;

import dev.healing.content.Content;
import dev.healing.content.ContentPack;
import dev.healing.content.Guidebook;
import dev.healing.content.StandardContent;
import dev.healing.plan.HealingPlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person is told, and in which language. Where the guidebook falls back, the words of the console go with it. */
final class Guidance {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of the words, such as en or es. English where there is no other.")
    private String tag = "en";

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "A pack of practices or of a language to lay over the standard guidance. May be given again.")
    private List<Path> packs = List.of();

    private @Nullable Content content;
    private @Nullable Guidebook guidebook;

    /** The packs are read once. */
    Content content() {
        if (content == null) {
            Content laid = StandardContent.content();
            for (Path pack : packs) {
                laid = laid.with(read(pack));
            }
            content = laid;
        }
        return content;
    }

    private static ContentPack read(Path folder) {
        try {
            return ContentPack.load(folder);
        } catch (IOException missing) {
            throw new BadInput(folder + ": there is no such folder", missing);
        }
    }

    HealingPlanner planner() {
        return HealingPlanner.using(content().catalog());
    }

    Guidebook guidebook() {
        if (guidebook == null) {
            guidebook = content().guidebook(Locale.forLanguageTag(tag));
        }
        return guidebook;
    }

    Phrases phrases() {
        return Phrases.in(guidebook().locale());
    }
}
