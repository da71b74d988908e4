package dev.healing.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The practices a planner may choose from, with the packs they came from and those an app hides. Immutable.
 *
 * <p>A practice is {@linkplain #isVouched vouched} if its rule data is, to the letter, that of the standard practice of
 * the same id. In the most delicate situations only vouched practices are planned, whatever a pack brings along (INV-86).
 */
public final class Catalog {

    private final ImmutableMap<String, Practice> practices;
    private final ImmutableList<PackVersion> packs;
    private final ImmutableSet<String> hidden;
    private final ImmutableSet<String> vouched;
    private final Predicate<Practice> vouches;

    private Catalog(
            ImmutableMap<String, Practice> practices,
            ImmutableList<PackVersion> packs,
            ImmutableSet<String> hidden,
            ImmutableSet<String> vouched,
            Predicate<Practice> vouches) {
        this.practices = practices;
        this.packs = packs;
        this.hidden = hidden;
        this.vouched = vouched;
        this.vouches = vouches;
    }

    /**
     * A catalogue of practices from one or more packs.
     *
     * @param packs the packs they came from
     * @param practices the practices; their order makes no difference
     * @return the catalogue
     * @throws InvalidDataException if two share an id, or a prerequisite is missing, goes round in a circle, or is not
     *     there for a kind its practice is for
     */
    public static Catalog of(List<PackVersion> packs, Iterable<Practice> practices) {
        return of(packs, practices, VouchedPractices::vouchesFor);
    }

    /** For tests of the rules, whose frozen pack is not the standard one. */
    static Catalog of(List<PackVersion> packs, Iterable<Practice> practices, Predicate<Practice> vouches) {
        List<Practice> sorted = new ArrayList<>();
        practices.forEach(sorted::add);
        sorted.sort(Comparator.comparing(Practice::id));
        List<Fault> faults = new ArrayList<>();
        ImmutableMap.Builder<String, Practice> byId = ImmutableMap.builder();
        String last = "";
        for (Practice practice : sorted) {
            if (practice.id().equals(last)) {
                faults.add(Fault.at("practice '" + last + "'", "must be there once only"));
            } else {
                byId.put(practice.id(), practice);
            }
            last = practice.id();
        }
        InvalidDataException.throwIfAny(faults);
        ImmutableMap<String, Practice> checked = byId.buildOrThrow();
        InvalidDataException.throwIfAny(new PrerequisiteCheck(checked).faults());
        ImmutableSet.Builder<String> vouched = ImmutableSet.builder();
        for (Practice practice : sorted) {
            if (vouches.test(practice)) {
                vouched.add(practice.id());
            }
        }
        return new Catalog(checked, ImmutableList.copyOf(packs), ImmutableSet.of(), vouched.build(), vouches);
    }

    /**
     * The same catalogue with the practices of one more pack. What is hidden stays hidden.
     *
     * @param pack the pack they come from
     * @param added its practices
     * @return the catalogue of both
     * @throws InvalidDataException if two share an id, or a prerequisite is missing, goes round in a circle, or is not
     *     there for a kind its practice is for
     */
    public Catalog with(PackVersion pack, Iterable<Practice> added) {
        List<PackVersion> versions =
                ImmutableList.<PackVersion>builder().addAll(packs).add(pack).build();
        // A known id that comes twice is refused, so what is known here needs no second look at its fingerprint.
        Predicate<Practice> asBefore =
                practice -> practices.containsKey(practice.id()) ? isVouched(practice.id()) : vouches.test(practice);
        Catalog both = of(versions, Iterables.concat(practices.values(), added), asBefore);
        return new Catalog(both.practices, both.packs, hidden, both.vouched, vouches);
    }

    /**
     * The same catalogue with more practices hidden. Hidden practices are never planned; each is told as such.
     *
     * @param ids ids of practices; ids not in the catalogue mean nothing
     * @return the tightened catalogue
     */
    public Catalog hiding(Set<String> ids) {
        return new Catalog(
                practices,
                packs,
                ImmutableSet.<String>builder().addAll(hidden).addAll(ids).build(),
                vouched,
                vouches);
    }

    /**
     * Every practice.
     *
     * @return the practices by id, in the order of their ids
     */
    public ImmutableMap<String, Practice> practices() {
        return practices;
    }

    /**
     * One practice.
     *
     * @param id its id
     * @return the practice, or empty
     */
    public Optional<Practice> practice(String id) {
        return Optional.ofNullable(practices.get(id));
    }

    /**
     * The packs the practices came from.
     *
     * @return id and version of each, in the order they were laid over each other
     */
    public ImmutableList<PackVersion> packs() {
        return packs;
    }

    /**
     * The practices an app hides.
     *
     * @return ids, some of which may be in no catalogue
     */
    public ImmutableSet<String> hidden() {
        return hidden;
    }

    /**
     * Whether a practice is a standard one with its rules untouched.
     *
     * @param id its id
     * @return true if core vouches for it
     */
    public boolean isVouched(String id) {
        return vouched.contains(id);
    }

    /**
     * Counts only.
     *
     * @return the type and the number of practices
     */
    @Override
    public String toString() {
        return "Catalog{practices=" + practices.size() + "}";
    }
}
