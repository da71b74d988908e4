package dev.healing.content.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.Guidebook;
import dev.healing.content.PracticeText;
import dev.healing.content.StandardContent;
import dev.healing.content.Step;
import dev.healing.practice.BondKind;
import dev.healing.practice.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of the practices in one language. */
final class PracticeProse {

    private final Guidebook guidebook;

    PracticeProse(Language language) {
        this.guidebook = language.guidebook();
    }

    static ImmutableMap<String, Practice> practices() {
        return StandardContent.content().catalog().practices();
    }

    /** Each text once, under the first of the kinds it is the same for. */
    ImmutableList<Passage> texts() {
        return texts(PracticeProse::everyWord);
    }

    /** The same without the words to say: "Lamp. Door. Cup." is easy, and tells nothing about the rest. */
    ImmutableList<Passage> instructions() {
        return texts(PracticeProse::instructions);
    }

    private ImmutableList<Passage> texts(Function<PracticeText, ImmutableList<String>> pieces) {
        return practices().values().stream()
                .flatMap(practice -> firstKinds(practice).entrySet().stream()
                        .map(text -> passage(practice, text.getValue(), pieces.apply(text.getKey()))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap<PracticeText, BondKind> firstKinds(Practice practice) {
        return practice.kinds().stream()
                .collect(ImmutableMap.toImmutableMap(
                        kind -> text(practice, kind), kind -> kind, (first, same) -> first));
    }

    PracticeText text(Practice practice, BondKind kind) {
        return guidebook.text(practice.id(), kind);
    }

    /** All that the practices say to somebody in this kind of bond. */
    Stream<Passage> of(BondKind kind) {
        return practices().values().stream()
                .filter(practice -> practice.kinds().contains(kind))
                .map(practice -> of(practice, kind));
    }

    Passage of(Practice practice, BondKind kind) {
        return passage(practice, kind, everyWord(text(practice, kind)));
    }

    private static Passage passage(Practice practice, BondKind kind, ImmutableList<String> pieces) {
        return new Passage("practices/" + practice.id() + "/" + kind, pieces, SafetyTexts.mayStandInDanger(practice));
    }

    private static ImmutableList<String> everyWord(PracticeText text) {
        return pieces(
                text,
                step -> Stream.of(Optional.of(step.action()), step.words(), step.shakyWords())
                        .flatMap(Optional::stream));
    }

    private static ImmutableList<String> instructions(PracticeText text) {
        return pieces(text, step -> Stream.of(step.action()));
    }

    private static ImmutableList<String> pieces(PracticeText text, Function<Step, Stream<String>> wordsOfStep) {
        List<String> pieces = new ArrayList<>(List.of(text.title(), text.purpose(), text.helps()));
        text.steps().stream().flatMap(wordsOfStep).forEach(pieces::add);
        pieces.addAll(List.of(text.shortest(), text.watch(), text.stop()));
        text.otherwise().ifPresent(pieces::add);
        pieces.add(text.expect());
        return ImmutableList.copyOf(pieces);
    }
}
