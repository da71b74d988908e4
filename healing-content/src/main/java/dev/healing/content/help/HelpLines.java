package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.HelpTopic;

/**
 * The help for one person: topics, which have words of their own in every language and for every country, and the services
 * that fit. There is always a topic and perhaps no service. Immutable.
 *
 * <pre>{@code
 * HelpRequest request = new HelpRequest(country, plan.help(), age.map(Audience::of), today);
 * Letter letter = guidebook.letter(plan, HelpLines.find(directory, request));
 * }</pre>
 */
public final class HelpLines {

    private final ImmutableSet<HelpTopic> topics;
    private final ImmutableList<HelpLine> all;

    private HelpLines(ImmutableSet<HelpTopic> topics, ImmutableList<HelpLine> all) {
        this.topics = topics;
        this.all = all;
    }

    /**
     * Finds the services of a directory that fit. Of a country that is not known there are none.
     *
     * @param directory the directory, asked once, for the country only
     * @param request who looks for help
     * @return topics and services
     */
    public static HelpLines find(HelpDirectory directory, HelpRequest request) {
        ImmutableList<HelpLine> fitting = request.country()
                .map(country -> new Fitting(request, country).of(directory.services(country)))
                .orElse(ImmutableList.of());
        return new HelpLines(request.topics(), fitting);
    }

    /**
     * The topics asked for. {@code guidebook.help(topic)} has the words for each; the last of them, {@link
     * HelpTopic#GENERAL}, names the way to help that needs no number.
     *
     * @return one or more topics, most urgent first
     */
    public ImmutableSet<HelpTopic> topics() {
        return topics;
    }

    /**
     * The services, each once.
     *
     * @return the services, those for the most urgent topic first; empty where none fits
     */
    public ImmutableList<HelpLine> all() {
        return all;
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return type and counts
     */
    @Override
    public String toString() {
        return "HelpLines{topics=" + topics.size() + ", services=" + all.size() + "}";
    }
}
