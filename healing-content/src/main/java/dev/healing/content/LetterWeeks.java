package dev.healing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.healing.content.Letter.Section;
import dev.healing.plan.Plan;
import dev.healing.plan.Reason;
import dev.healing.plan.Session;
import dev.healing.practice.Participation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weeks of a letter: what is new in full, what goes on in a line, weeks alike told together. */
final class LetterWeeks {

    /** A stretch of weeks alike. */
    private record Stretch(int first, int last, Section section) {}

    private final Guidebook guidebook;
    private final GuideWords words;
    private final Plan plan;
    private final WhyLines why;

    LetterWeeks(Guidebook guidebook, GuideWords words, Plan plan) {
        this.guidebook = guidebook;
        this.words = words;
        this.plan = plan;
        this.why = new WhyLines(guidebook, words, plan);
    }

    ImmutableList<Section> sections() {
        ImmutableListMultimap<Integer, Session> byWeek = Multimaps.index(plan.sessions(), Session::week);
        Set<String> seen = new HashSet<>();
        List<Stretch> stretches = new ArrayList<>();
        for (int week = 1; week <= plan.weeks(); week++) {
            Section section = section(byWeek.get(week), byWeek.get(week + 1), seen);
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && section.items().isEmpty() && last.section().equals(section)) {
                stretches.set(stretches.size() - 1, new Stretch(last.first(), week, section));
            } else {
                stretches.add(new Stretch(week, week, section));
            }
        }
        return stretches.stream().map(this::headed).collect(ImmutableList.toImmutableList());
    }

    private Section section(List<Session> sessions, List<Session> next, Set<String> seen) {
        ImmutableList.Builder<String> begins = ImmutableList.builder();
        List<String> goesOn = new ArrayList<>();
        for (Session session : sessions) {
            if (seen.add(session.practice())) {
                begins.add(inFull(session));
            } else {
                goesOn.add(guidebook.title(session.practice(), plan.kind()));
            }
        }
        List<String> savesFor = next.stream()
                .filter(LetterWeeks::savesUp)
                .map(session -> guidebook.title(session.practice(), plan.kind()))
                .toList();
        ImmutableList<String> lines = Stream.of(line(Label.GOES_ON, goesOn), line(Label.SAVES_FOR, savesFor))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return new Section("", lines, begins.build());
    }

    private Optional<String> line(Label label, List<String> titles) {
        return titles.isEmpty() ? Optional.empty() : Optional.of(words.label(label, "titles", words.titles(titles)));
    }

    /** LAW-14: it takes the minutes of the week before, too. */
    private static boolean savesUp(Session session) {
        return session.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.SAVES_UP);
    }

    private String inFull(Session session) {
        PracticeText text = guidebook.text(session.practice(), plan.kind());
        String measure = List.of(who(session), times(session), minutes(session)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.label(
                        Label.PRACTICE,
                        "title",
                        text.title(),
                        "measure",
                        measure,
                        "purpose",
                        text.purpose(),
                        "why",
                        why(session))
                .strip();
    }

    private String why(Session session) {
        String line = why.of(session);
        return savesUp(session) ? (line + " " + words.label(Label.SAVED_UP)).strip() : line;
    }

    private String who(Session session) {
        if (session.supported()) {
            return words.label(Label.WITH_SUPPORT);
        }
        return words.label(session.participation() == Participation.TOGETHER ? Label.TOGETHER : Label.ALONE);
    }

    private String times(Session session) {
        if (session.minutesEach() == 0) {
            return "";
        }
        return switch (session.times()) {
            case 1 -> words.label(Label.ONCE);
            case 2 -> words.label(Label.TWICE);
            case 7 -> words.label(Label.DAILY);
            default -> words.label(Label.TIMES, "times", Integer.toString(session.times()));
        };
    }

    private String minutes(Session session) {
        return switch (session.minutesEach()) {
            case 0 -> words.label(Label.WOVEN_IN);
            case 1 -> words.label(Label.MINUTE);
            default -> words.label(Label.MINUTES, "minutes", Integer.toString(session.minutesEach()));
        };
    }

    private Section headed(Stretch stretch) {
        String first = Integer.toString(stretch.first());
        String heading = stretch.first() == stretch.last()
                ? words.label(Label.WEEK, "week", first)
                : words.label(Label.WEEKS, "first", first, "last", Integer.toString(stretch.last()));
        return new Section(
                heading, stretch.section().paragraphs(), stretch.section().items());
    }
}
