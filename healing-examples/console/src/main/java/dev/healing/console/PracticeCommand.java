package dev.healing.console;

import dev.healing.practice.BondKind;
import dev.healing.practice.Catalog;
import dev.healing.practice.Practice;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one practice in full. */
@Command(name = "practice", description = "Shows one practice in full, with what it rests on.")
final class PracticeCommand implements Runnable {

    private final Screen screen;

    @Parameters(paramLabel = "NAME", description = "The name of the practice, as 'practices' lists it.")
    private String id = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Kinds.class,
            completionCandidates = Kinds.class,
            description = "The kind of bond, which some words depend on: ${COMPLETION-CANDIDATES}.")
    private @Nullable BondKind kind;

    @Mixin
    private Guidance guidance = new Guidance();

    PracticeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        Practice practice = practice(guidance.content().catalog());
        BondKind shown = kind == null ? Kinds.first(practice) : kind;
        // What is not for a child must not be read out in words for a child.
        if (!practice.kinds().contains(shown)) {
            throw new BadInput("'" + id + "' is not meant for this kind of bond; it is for "
                    + practice.kinds().stream().map(Kinds::name).collect(Collectors.joining(", ")));
        }
        new PracticePage(screen, guidance.guidebook(), guidance.phrases()).show(practice.id(), shown);
    }

    private Practice practice(Catalog catalog) {
        return catalog.practice(id).orElseThrow(() -> new BadInput(unknown(catalog)));
    }

    private String unknown(Catalog catalog) {
        List<String> near = new NearNames(catalog.practices().keySet()).to(id);
        String hint = near.isEmpty()
                ? "'healing practices' lists them all"
                : "did you mean " + String.join(" or ", near) + "?";
        return "there is no practice '" + id + "'; " + hint;
    }
}
