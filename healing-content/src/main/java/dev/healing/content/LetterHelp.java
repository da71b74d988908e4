package dev.healing.content;

import com.google.common.collect.ImmutableList;
import dev.healing.content.help.HelpAccess;
import dev.healing.content.help.HelpContact;
import dev.healing.content.help.HelpLine;
import dev.healing.content.help.HelpService;
import dev.healing.content.help.Reach;
import dev.healing.plan.HelpTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who can help, in a letter: the words of each topic, which need no number, then the services found for it. */
final class LetterHelp {

    private final Guidebook guidebook;
    private final GuideWords words;
    private final List<HelpLine> services;

    LetterHelp(Guidebook guidebook, GuideWords words, List<HelpLine> services) {
        this.guidebook = guidebook;
        this.words = words;
        this.services = services;
    }

    ImmutableList<String> items(Set<HelpTopic> topics) {
        ImmutableList.Builder<String> items = ImmutableList.builder();
        for (HelpTopic topic : topics) {
            HelpText text = guidebook.help(topic);
            items.add(LetterWriter.titled(text.title(), text.text()));
            services.stream()
                    .filter(line -> placeOf(line, topics) == topic)
                    .map(this::service)
                    .forEach(items::add);
        }
        return items.build();
    }

    /** What was found for a topic the plan does not name is not lost, so that no pair is torn apart (INV-81). */
    private static HelpTopic placeOf(HelpLine line, Set<HelpTopic> topics) {
        return topics.contains(line.topic()) ? line.topic() : HelpTopic.GENERAL;
    }

    /** A line for each thing. What a service said of itself is put behind a label and never into a blank (INV-79). */
    private String service(HelpLine line) {
        HelpService service = line.service();
        HelpAccess access = service.access();
        List<String> lines = new ArrayList<>();
        lines.add(service.name());
        access.forWhom().ifPresent(whom -> lines.add(labelled(Label.HELP_FOR, whom)));
        for (HelpContact contact : service.contacts()) {
            lines.add(labelled(labelOf(contact.reach()), contact.words()));
        }
        access.hours().ifPresent(hours -> lines.add(labelled(Label.HELP_HOURS, hours)));
        if (!access.languages().isEmpty()) {
            lines.add(labelled(Label.HELP_LANGUAGES, String.join(", ", access.languages())));
        }
        if (access.free()) {
            lines.add(words.label(Label.HELP_FREE));
        }
        if (line.checkAgain()) {
            lines.add(words.label(Label.HELP_CHECK_AGAIN));
        }
        return String.join("\n", lines);
    }

    private String labelled(Label label, String verbatim) {
        String said = words.label(label);
        return said + " " + Direction.kept(verbatim, said);
    }

    private static Label labelOf(Reach reach) {
        return switch (reach) {
            case CALL -> Label.HELP_CALL;
            case TEXT -> Label.HELP_TEXT;
            case CHAT -> Label.HELP_CHAT;
            case WEB -> Label.HELP_WEB;
        };
    }
}
