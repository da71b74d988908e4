package dev.healing.content;

import static dev.healing.assessment.Finding.*;

import dev.healing.assessment.Finding;
import dev.healing.assessment.SafetyConcern;
import dev.healing.plan.Form;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.practice.Element;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a practice of a letter is there, in one line. Nothing is told twice. In danger no fact is spelled out, and nowhere is
 * a danger, because someone else may read along (INV-68). Lives for one letter only.
 */
final class WhyLines {

    /** True of nearly everybody, or told by another finding; said only where there is nothing else to say. */
    private static final Set<Finding> SAY_LITTLE = EnumSet.of(
            BOND_ENDED,
            MINOR_CHILD,
            OPEN_CONTACT,
            SAFETY_ANSWERED,
            SAFETY_CLEAR,
            WORTH_SEEN,
            NOT_ACUTE,
            BOTH_ADULTS,
            SELF_TEEN);

    /** What somebody fears, or came through. Whoever told it knows; whoever reads along need not. */
    private static final Set<Finding> LEFT_UNSAID = leftUnsaid();

    private final Guidebook guidebook;
    private final GuideWords words;
    private final Plan plan;
    private final Set<Finding> told = EnumSet.noneOf(Finding.class);
    private final Set<Element> parts = EnumSet.noneOf(Element.class);

    WhyLines(Guidebook guidebook, GuideWords words, Plan plan) {
        this.guidebook = guidebook;
        this.words = words;
        this.plan = plan;
    }

    private static Set<Finding> leftUnsaid() {
        Set<Finding> unsaid = EnumSet.of(
                UNKNOWN_CONCERN,
                DANGER,
                UNSAFE,
                RELATIVES_MAY_HARM,
                ANY_CONCERN,
                CONCERN_ABOUT_US,
                RECENT_DANGER,
                DANGER_WITHIN_90_DAYS,
                RECENT_CRISIS);
        for (SafetyConcern.Known known : SafetyConcern.Known.values()) {
            unsaid.add(Finding.valueOf(known.name()));
        }
        unsaid.removeAll(EnumSet.of(I_HARMED, CARER_AT_LIMIT));
        return unsaid;
    }

    /** What is worth saying of some facts, and may be read along; all of them if none is, and none is left unsaid. */
    static List<Finding> worthSaying(Collection<Finding> findings) {
        List<Finding> open = findings.stream()
                .filter(finding -> !LEFT_UNSAID.contains(finding))
                .toList();
        List<Finding> some =
                open.stream().filter(finding -> !SAY_LITTLE.contains(finding)).toList();
        return some.isEmpty() && open.size() == findings.size() ? open : some;
    }

    /** The line, or an empty text where it would only say again what was said. */
    String of(Session session) {
        Reason reason = session.reasons().get(0);
        return switch (reason.kind()) {
            case ENTRY -> words.label(Label.WHY_ENTRY);
            case NEEDED_BY -> reason.practice().map(this::first).orElse("");
            default -> fact(reason).or(() -> part(session.element())).orElse("");
        };
    }

    private String first(String practice) {
        return words.label(Label.WHY_FIRST, "practice", words.titles(List.of(guidebook.title(practice, plan.kind()))));
    }

    /** Whoever harmed is given no fact that could be read as an excuse. */
    private Optional<String> fact(Reason reason) {
        if (plan.decision().path() == Path.SAFETY_FIRST || plan.decision().form() == Form.ACCOUNTABILITY) {
            return Optional.empty();
        }
        return worthSaying(reason.findings()).stream()
                .filter(told::add)
                .findFirst()
                .map(finding -> words.label(Label.WHY_FACTS, "facts", guidebook.finding(finding)));
    }

    private Optional<String> part(Element element) {
        boolean quiet = plan.decision().path() == Path.SAFETY_FIRST
                || plan.decision().path() == Path.LET_GO
                || plan.decision().form() == Form.GRIEVING;
        return quiet || !parts.add(element) ? Optional.empty() : Optional.of(Words.of(words.parts(), element));
    }
}
