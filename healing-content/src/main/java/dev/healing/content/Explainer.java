package dev.healing.content;

import com.google.common.base.Splitter;
import dev.healing.plan.Reason;
import dev.healing.practice.BondKind;
import java.util.List;
import java.util.stream.Collectors;

/** Says reasons in words. */
final class Explainer {

    /** More facts than these would read like a verdict. */
    private static final int FEW = 2;

    private static final Splitter SENTENCES = Splitter.onPattern("(?<=[.!?}])\\s+");

    private final Guidebook guidebook;
    private final GuideWords words;
    private final BondKind kind;

    Explainer(Guidebook guidebook, GuideWords words, BondKind kind) {
        this.guidebook = guidebook;
        this.words = words;
        this.kind = kind;
    }

    String explain(List<Reason> reasons) {
        return reasons.stream().map(this::sentence).distinct().limit(FEW).collect(Collectors.joining(" "));
    }

    private String sentence(Reason reason) {
        String facts = reason.findings().stream()
                .limit(FEW)
                .map(guidebook::finding)
                .distinct()
                .collect(Collectors.joining(" "));
        String practice = reason.practice().map(id -> guidebook.title(id, kind)).orElse("");
        return SENTENCES
                .splitToStream(Words.of(words.reasons(), reason.kind()))
                .filter(sentence -> !facts.isEmpty() || !sentence.contains("{facts}"))
                .filter(sentence -> !practice.isEmpty() || !sentence.contains("{practice}"))
                .map(sentence -> Template.fill(sentence, "facts", facts, "practice", practice))
                .collect(Collectors.joining(" "));
    }
}
