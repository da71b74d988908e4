package dev.healing.practice;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A pack that stands still, so that tests of the rules do not move with the guidance. All of it counts as vouched, apart
 * from what a test adds.
 */
public final class FrozenPack {

    private static final Splitter FIELDS = Splitter.on('|');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableList<Practice> PRACTICES = read();
    private static final ImmutableSet<Practice> FROZEN = ImmutableSet.copyOf(PRACTICES);
    private static final Catalog CATALOG = of(PRACTICES);

    private FrozenPack() {}

    /** The whole pack. */
    public static Catalog catalog() {
        return CATALOG;
    }

    /** The whole pack and practices a hostile or careless app has added; those are not vouched. */
    public static Catalog with(List<Practice> more) {
        return of(
                ImmutableList.<Practice>builder().addAll(PRACTICES).addAll(more).build());
    }

    /** The same, laid over as a pack; quick enough for thousands of them. */
    public static Catalog laidOver(List<Practice> more) {
        return CATALOG.with(new PackVersion("more", "1"), more);
    }

    /** As {@link #with}, but all of it counts as vouched: then nothing but the gates stands between it and a plan. */
    public static Catalog vouchingFor(List<Practice> more) {
        return Catalog.of(
                List.of(new PackVersion("frozen", "1")),
                ImmutableList.<Practice>builder().addAll(PRACTICES).addAll(more).build(),
                practice -> true);
    }

    /** Only the practices that are given; all of them count as vouched. */
    public static Catalog vouchingForOnly(List<Practice> practices) {
        return Catalog.of(List.of(new PackVersion("frozen", "1")), practices, practice -> true);
    }

    /** Whatever practices are given. Of these only the frozen ones count as vouched, as long as they are unchanged. */
    public static Catalog of(List<Practice> practices) {
        return Catalog.of(List.of(new PackVersion("frozen", "1")), practices, FROZEN::contains);
    }

    /** The practices of the pack. */
    public static ImmutableList<Practice> practices() {
        return PRACTICES;
    }

    private static ImmutableList<Practice> read() {
        try (InputStream file = Objects.requireNonNull(FrozenPack.class.getResourceAsStream("frozen-pack.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> practice(FIELDS.splitToList(line)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Practice practice(List<String> f) {
        List<String> minutes = Splitter.on('-').splitToList(f.get(7));
        PracticeBuilder builder = Practice.builder()
                .id(f.get(0))
                .element(Element.valueOf(f.get(1)))
                .kinds(each(f.get(2), BondKind::valueOf))
                .phase(Phase.valueOf(f.get(3)))
                .participation(Participation.valueOf(f.get(4)))
                .supported(Boolean.parseBoolean(f.get(5)))
                .depth(Depth.valueOf(f.get(6)))
                .leastMinutes(Integer.parseInt(minutes.get(0)))
                .usualMinutes(Integer.parseInt(minutes.get(1)))
                .cadence(cadence(f.get(8)))
                .reaches(Reach.valueOf(f.get(12)))
                .touch(Touch.valueOf(f.get(13)))
                .gaze(Boolean.parseBoolean(f.get(14)))
                .presence(Presence.valueOf(f.get(15)))
                .speech(Boolean.parseBoolean(f.get(16)))
                .topics(each(f.get(17), Topic::valueOf))
                .suitsAny(WORDS.splitToList(f.get(18)).contains("ANY"))
                .suits(findings(f.get(18)))
                .condition(new Condition(
                        Splitter.on('&')
                                .omitEmptyStrings()
                                .trimResults()
                                .splitToStream(f.get(19))
                                .map(FrozenPack::findings)
                                .collect(ImmutableList.toImmutableList()),
                        findings(f.get(20)),
                        findings(f.get(21))));
        if (!f.get(9).equals("END")) {
            builder.courseWeeks(Integer.parseInt(f.get(9)));
        }
        WORDS.splitToStream(f.get(10)).forEach(id -> builder.addPrerequisite(new Prerequisite(id, false)));
        WORDS.splitToStream(f.get(11)).forEach(id -> builder.addPrerequisite(new Prerequisite(id, true)));
        return builder.build();
    }

    private static <T> ImmutableSet<T> each(String words, Function<String, T> parse) {
        return WORDS.splitToStream(words).map(parse).collect(ImmutableSet.toImmutableSet());
    }

    private static Findings findings(String words) {
        return Findings.copyOf(WORDS.splitToStream(words)
                .filter(word -> !word.equals("ANY"))
                .map(Finding::valueOf)
                .toList());
    }

    private static Cadence cadence(String text) {
        if (text.endsWith("/wk")) {
            return Cadence.timesAWeek(Integer.parseInt(text.substring(0, text.length() - 3)));
        }
        if (text.startsWith("1/")) {
            return Cadence.everyWeeks(Integer.parseInt(text.substring(2, text.length() - 2)));
        }
        return new Cadence(Cadence.Rhythm.valueOf(text), 1, 1);
    }
}
