package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.plan.Form;
import dev.healing.plan.Omission;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.practice.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits, and what it waits for: a few titles under each reason. What is barred for the whole plan is not named, so that
 * nobody is pushed towards it; and nothing is counted, because a long list frightens.
 */
final class Waiting {

    private static final int MOST = 6;
    private static final int MOST_OF_ONE_REASON = 3;

    private static final ImmutableList<Reason.Kind> TOLD = ImmutableList.of(
            Reason.Kind.NOT_YET,
            Reason.Kind.NO_TIME,
            Reason.Kind.LESS_NEEDED,
            Reason.Kind.BALANCE,
            Reason.Kind.PREREQUISITE_MISSING,
            Reason.Kind.DECLINED);

    private static final ImmutableSet<Finding> OF_A_LIMIT = Sets.immutableEnumSet(
            Finding.TOUCH_LIMIT,
            Finding.GAZE_LIMIT,
            Finding.SPEECH_LIMIT,
            Finding.WRITING_LIMIT,
            Finding.LOW_ENERGY,
            Finding.SHORT_ATTENTION,
            Finding.PAUSES_NEED_TIME);

    private static final ImmutableSet<Form> NEVER_HEARD = Sets.immutableEnumSet(Form.CARING, Form.REMEMBERING);

    private final Guidebook guidebook;
    private final GuideWords words;
    private final Plan plan;

    Waiting(Guidebook guidebook, GuideWords words, Plan plan) {
        this.guidebook = guidebook;
        this.words = words;
        this.plan = plan;
    }

    ImmutableList<String> items() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        int told = 0;
        for (Reason.Kind kind : TOLD) {
            for (Omission omission : plan.omissions()) {
                Reason reason = omission.reasons().get(0);
                boolean fits = reason.kind() == kind && canCome(reason) && !isAlwaysOpen(omission);
                List<String> group = fits
                        ? titles.computeIfAbsent(sentence(reason), sentence -> new ArrayList<>())
                        : new ArrayList<>();
                if (fits && told < MOST && group.size() < MOST_OF_ONE_REASON) {
                    group.add(guidebook.title(omission.practice(), plan.kind()));
                    told++;
                }
            }
        }
        ImmutableList.Builder<String> items = ImmutableList.builder();
        titles.forEach((sentence, group) -> {
            if (!group.isEmpty()) {
                items.add(sentence + " " + words.titles(group) + ".");
            }
        });
        items.addAll(inPlaceOfLimited());
        rest(told).ifPresent(items::add);
        return items.build();
    }

    /** Nobody who eats or breathes without a plan should read that it can wait. */
    private boolean isAlwaysOpen(Omission omission) {
        return guidebook.practice(omission.practice()).topics().contains(Topic.STEADYING);
    }

    /** Whoever has died, or forgets, will not say that they feel heard; what waits for that is not held out. */
    private boolean canCome(Reason reason) {
        return !NEVER_HEARD.contains(plan.decision().form())
                || !reason.findings().contains(Finding.OTHER_NOT_HEARD);
    }

    /** What a limit takes out is not named either; what stands in for it is (INV-47). */
    private List<String> inPlaceOfLimited() {
        List<Omission> limited =
                plan.omissions().stream().filter(Waiting::isLimited).toList();
        if (limited.isEmpty()) {
            return List.of();
        }
        List<String> titles = limited.stream()
                .flatMap(omission -> omission.instead().stream())
                .distinct()
                .limit(MOST_OF_ONE_REASON)
                .map(id -> guidebook.title(id, plan.kind()))
                .toList();
        return List.of(
                titles.isEmpty()
                        ? words.label(Label.NONE_IN_PLACE_OF_LIMITED)
                        : words.label(Label.IN_PLACE_OF_LIMITED) + " " + words.titles(titles) + ".");
    }

    private static boolean isLimited(Omission omission) {
        return omission.reasons().stream()
                .anyMatch(reason ->
                        reason.kind() == Reason.Kind.CONTRAINDICATED && OF_A_LIMIT.containsAll(reason.findings()));
    }

    private String sentence(Reason reason) {
        return switch (reason.kind()) {
            case NOT_YET ->
                reason.findings().stream()
                        .flatMap(finding -> guidebook.opens(finding).stream())
                        .findFirst()
                        .map(when -> words.label(Label.WAITS_UNTIL, "when", when))
                        .orElseGet(() -> words.label(Label.WAITS_FOR_BALANCE));
            case NO_TIME -> words.label(Label.WAITS_FOR_TIME);
            case LESS_NEEDED -> words.label(Label.WAITS_FOR_NEED);
            case PREREQUISITE_MISSING -> words.label(Label.WAITS_FOR_FIRST);
            case DECLINED -> words.label(Label.NOT_WANTED);
            default -> words.label(Label.WAITS_FOR_BALANCE);
        };
    }

    private Optional<String> rest(int told) {
        int more = plan.omissions().size() - told;
        if (more == 0) {
            return Optional.empty();
        }
        return Optional.of(words.label(told == 0 ? Label.OTHERS_WAIT : Label.MORE_WAIT));
    }
}
