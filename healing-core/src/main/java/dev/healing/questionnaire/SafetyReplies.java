package dev.healing.questionnaire;

import static dev.healing.questionnaire.SafetyItem.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Finding;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the replies to the safety questions say: the concerns, and how much of the section was answered. */
final class SafetyReplies {

    /** Whether the longer list is wanted where nothing was named. */
    static final String MORE = "safety.more";

    private SafetyReplies() {}

    /** The sheet with one reply given, changed, or taken back if there is none. */
    static Sheet reply(Sheet sheet, SafetyItem item, List<String> replies) {
        Sheet replied = replied(sheet, item.id(), replies);
        Set<SafetyConcern> yes = new TreeSet<>(replied.now().concerns());
        Set<SafetyConcern> unsure = new TreeSet<>(replied.now().concernsUnsure());
        Set<SafetyConcern> denied = new TreeSet<>(replied.now().concernsDenied());
        yes.removeAll(item.concerns());
        unsure.removeAll(item.concerns());
        denied.removeAll(item.concerns());
        SafetyItem.all().forEach(each -> {
            String said = replied.safety().getOrDefault(each.id(), "");
            yes.addAll(each.named(said));
            if (said.equals(UNSURE)) {
                unsure.add(each.unsure().concern());
            }
            if (said.equals(NO)) {
                denied.addAll(each.concerns());
            }
        });
        return answered(
                replied.with(now -> now.concerns(yes).concernsUnsure(unsure).concernsDenied(denied)));
    }

    static Sheet replied(Sheet sheet, String id, List<String> replies) {
        Map<String, String> safety = new LinkedHashMap<>(sheet.safety());
        safety.remove(id);
        replies.forEach(said -> safety.put(id, said));
        return sheet.withSafety(ImmutableMap.copyOf(safety));
    }

    /** Only what was said counts as answered; "I'd rather not say" leaves the section open. */
    private static Sheet answered(Sheet sheet) {
        boolean first = isAnswered(sheet, firstFor(sheet));
        boolean longer = isAnswered(sheet, LONGER);
        SafetyAnswered some = sheet.safety().isEmpty() ? SafetyAnswered.SKIPPED : SafetyAnswered.PARTLY;
        SafetyAnswered core = longer ? SafetyAnswered.ALL : SafetyAnswered.CORE;
        return sheet.with(now -> now.safetyAnswered(first ? core : some));
    }

    private static boolean isAnswered(Sheet sheet, List<SafetyItem> items) {
        return items.stream().allMatch(item -> {
            String said = sheet.safety().getOrDefault(item.id(), RATHER_NOT);
            return !said.equals(RATHER_NOT);
        });
    }

    /** Someone who died is not to be feared any more; whoever mourns is asked about their own life. */
    private static ImmutableList<SafetyItem> firstFor(Sheet sheet) {
        return sheet.has(Finding.OTHER_DIED) ? ImmutableList.of(LIFE) : FIRST;
    }

    /** The longer list opens on a yes or a maybe, or for whoever wants it. */
    static boolean isLongerOpen(Sheet sheet) {
        return anythingNamed(sheet) || sheet.safety().getOrDefault(MORE, NO).equals(YES);
    }

    static boolean anythingNamed(Sheet sheet) {
        return !sheet.now().concerns().isEmpty()
                || !sheet.now().concernsUnsure().isEmpty();
    }

    /** The replies a stored situation stands for; where its section says it was answered, silence is a no. */
    static ImmutableMap<String, String> of(Situation situation) {
        Assessment now = situation.newest();
        ImmutableMap.Builder<String, String> replies = ImmutableMap.builder();
        SafetyItem.all()
                .forEach(item -> item.replyFor(ImmutableSet.copyOf(now.concerns()))
                        .or(() -> silent(item, now))
                        .ifPresent(said -> replies.put(item.id(), said)));
        return replies.buildOrThrow();
    }

    private static Optional<String> silent(SafetyItem item, Assessment now) {
        if (now.concernsUnsure().contains(item.unsure().concern())) {
            return Optional.of(UNSURE);
        }
        boolean answered = (now.safetyAnswered() == SafetyAnswered.ALL && !item.equals(CARER))
                || (now.safetyAnswered() == SafetyAnswered.CORE && FIRST.contains(item));
        return answered || now.concernsDenied().containsAll(item.concerns()) ? Optional.of(NO) : Optional.empty();
    }
}
