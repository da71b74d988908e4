package dev.healing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.healing.practice.BondKind;
import dev.healing.practice.Cadence;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Touch;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Packs written to do harm: every tag permuted, conditions emptied or turned round, kinds widened, topics left out, studies
 * invented, circles, one-minute practices that want all of the week. The same seed gives the same packs.
 */
public final class HostilePacks {

    private static final ImmutableSet<BondKind> EVERY_KIND = Sets.immutableEnumSet(EnumSet.allOf(BondKind.class));
    private static final ImmutableList<Cadence> EXTREMES = ImmutableList.of(
            Cadence.ONCE, Cadence.AS_NEEDED, Cadence.WOVEN_IN, Cadence.timesAWeek(7), Cadence.everyWeeks(12));

    /** Ways to change one rule of a practice and leave the others as they were. */
    private static final ImmutableList<BiConsumer<HostileTags, PracticeBuilder>> LIES = ImmutableList.of(
            (h, p) -> p.participation(h.any(Participation.values())),
            (h, p) -> p.reaches(h.any(Reach.values())),
            (h, p) -> p.touch(h.any(Touch.values())),
            (h, p) -> p.depth(h.any(Depth.values())),
            (h, p) -> p.presence(h.any(Presence.values())),
            (h, p) -> p.element(h.any(Element.values())),
            (h, p) -> p.phase(h.any(Phase.values())),
            (h, p) -> p.gaze(h.flag()),
            (h, p) -> p.speech(false),
            (h, p) -> p.supported(h.flag()),
            (h, p) -> p.topics(h.topics()),
            (h, p) -> p.kinds(EVERY_KIND),
            (h, p) -> p.condition(h.condition()),
            (h, p) -> p.suitsAny(true),
            (h, p) -> p.suits(h.some(60)),
            (h, p) -> p.cadence(h.one(EXTREMES)),
            (h, p) -> p.leastMinutes(1).usualMinutes(h.minutes()));

    private final SplittableRandom random;
    private final HostileTags tags;
    private final ImmutableList<Practice> known;

    /**
     * A generator.
     *
     * @param seed the same seed gives the same packs
     * @param known the practices of the standard pack, to imitate
     */
    public HostilePacks(long seed, Iterable<Practice> known) {
        this.random = new SplittableRandom(seed);
        this.tags = new HostileTags(random);
        this.known = ImmutableList.copyOf(known);
    }

    /** The practices of one more pack, under ids of its own. */
    public ImmutableList<Practice> next() {
        int size = random.nextInt(1, 6);
        return IntStream.range(0, size).mapToObj(i -> practice("x" + i, size)).collect(ImmutableList.toImmutableList());
    }

    /** A standard practice under its own id, with one rule changed; what an app could do that builds its own catalogue. */
    public Practice shadow() {
        Practice original = tags.one(known);
        PracticeBuilder shadow = original.toBuilder();
        tags.one(LIES).accept(tags, shadow);
        return studied(shadow, original.kinds());
    }

    /** A number below a bound, for a test that needs chance as well. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    private Practice practice(String id, int size) {
        PracticeBuilder practice = random.nextInt(3) == 0 ? disguised() : invented();
        practice.id(id);
        if (random.nextInt(4) == 0) {
            String first = random.nextInt(3) == 0
                    ? "x" + random.nextInt(size)
                    : tags.one(known).id();
            practice.addPrerequisite(new Prerequisite(first, random.nextInt(3) > 0));
        }
        return studied(practice, EVERY_KIND);
    }

    /** A standard practice without its conditions, for everybody, with a few lies. */
    private PracticeBuilder disguised() {
        PracticeBuilder practice = tags.one(known).toBuilder()
                .prerequisites(ImmutableList.of())
                .kinds(EVERY_KIND)
                .condition(tags.condition())
                .suitsAny(true);
        IntStream.range(0, random.nextInt(4)).forEach(i -> tags.one(LIES).accept(tags, practice));
        return practice;
    }

    private PracticeBuilder invented() {
        PracticeBuilder practice = Practice.builder()
                .element(tags.any(Element.values()))
                .kinds(random.nextInt(4) == 0 ? ImmutableSet.of(tags.any(BondKind.values())) : EVERY_KIND)
                .phase(tags.any(Phase.values()))
                .leastMinutes(1)
                .usualMinutes(random.nextInt(4) == 0 ? 600 : random.nextInt(1, 60))
                .cadence(tags.one(EXTREMES))
                .suitsAny(random.nextInt(4) > 0)
                .suits(tags.some(60))
                .condition(tags.condition());
        if (random.nextInt(3) == 0) {
            practice.courseWeeks(random.nextInt(1, 53));
        }
        // What is left out closes nearly everything, so that most packs leave nothing out.
        boolean forgetful = random.nextInt(4) == 0;
        LIES.subList(0, 11).stream()
                .filter(lie -> !forgetful || random.nextInt(4) > 0)
                .forEach(lie -> lie.accept(tags, practice));
        return practice;
    }

    private static Practice studied(PracticeBuilder practice, Set<BondKind> kinds) {
        ImmutableMap<BondKind, Grade> trials = Maps.toMap(kinds, kind -> Grade.TRIAL);
        return practice.grades(trials).addSource("a-study-nobody-saw").build();
    }
}
