package dev.healing.content;

import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.SafetyConcern;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The words of danger and help. Nobody in danger should have to piece them together from two languages, so a language tells
 * them only if it has all of them.
 */
final class SafetyWords {

    private static final ImmutableSet<FormKey> FORMS = ImmutableSet.of(
            FormKey.PROTECT,
            FormKey.PROTECT_WHO_HARMS,
            FormKey.GENTLE,
            FormKey.STAY_CLOSE,
            FormKey.CRISIS,
            FormKey.UNFINISHED,
            FormKey.WAITING,
            FormKey.ACCOUNTABILITY);

    private static final ImmutableSet<String> FINDINGS = Stream.concat(
                    Arrays.stream(SafetyConcern.Known.values()).map(Enum::name),
                    Stream.of(
                                    Finding.UNKNOWN_CONCERN,
                                    Finding.DANGER,
                                    Finding.UNSAFE,
                                    Finding.RELATIVES_MAY_HARM,
                                    Finding.ANY_CONCERN,
                                    Finding.CONCERN_ABOUT_US,
                                    Finding.STRAIN,
                                    Finding.RECENT_DANGER,
                                    Finding.DANGER_WITHIN_90_DAYS,
                                    Finding.RECENT_CRISIS,
                                    Finding.SAFETY_ANSWERED,
                                    Finding.SAFETY_CLEAR,
                                    Finding.SAFETY_UNFINISHED)
                            .map(Enum::name))
            .collect(ImmutableSet.toImmutableSet());

    private static final ImmutableSet<String> NOTES = Stream.of(
                    Note.FINISH_SAFETY_SECTION, Note.SAFE_NOW_QUESTION, Note.CORE_SAFETY_ONLY, Note.GUARDIAN_FIRST)
            .map(Enum::name)
            .collect(ImmutableSet.toImmutableSet());

    private SafetyWords() {}

    /** Whether an entry, such as {@code findings.DANGER}, is about danger or help. */
    static boolean holds(String entry) {
        String name = entry.substring(entry.indexOf('.') + 1);
        return switch (part(entry)) {
            case "forms" -> FORMS.stream().anyMatch(form -> form.name().equals(name));
            case "findings", "opens", "changes" -> FINDINGS.contains(name);
            case "notes" -> NOTES.contains(name);
            case "help" -> true;
            case "labels" -> name.startsWith("HELP") || name.equals(Label.NOT_YOUR_FAULT.name());
            case "sections" -> name.equals("SAFETY");
            case "questions" -> name.startsWith("safety.");
            default -> false;
        };
    }

    /** Whether danger can be told in full only with this entry: all that a letter may say, and the questions about danger. */
    static boolean need(String entry) {
        return switch (part(entry)) {
            case "sections", "questions" -> holds(entry);
            default -> true;
        };
    }

    /** Whether a plan is read in danger, in a crisis, while that is not known, or by a young person. */
    static boolean areIn(Plan plan) {
        return plan.decision().path() == Path.SAFETY_FIRST
                || FORMS.contains(FormKey.of(plan.decision()))
                || plan.help().contains(HelpTopic.CRISIS)
                || plan.help().contains(HelpTopic.YOUTH);
    }

    private static String part(String entry) {
        return entry.substring(0, entry.indexOf('.'));
    }
}
