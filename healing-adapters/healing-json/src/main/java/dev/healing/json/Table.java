package dev.healing.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.healing.validation.InvalidDataException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object as the list of its fields, in the order in which they are written.
 *
 * <p>While an object is read, a draft gathers its values. A draft begins with stand-ins for what is required, so that the
 * checks of core run, and tell what they find, also where something else is missing or wrong. Nothing built on a stand-in
 * gets out, because what is missing or wrong is told as a fault.
 *
 * @param <S> the type
 * @param <B> the draft of a value of that type
 */
final class Table<S, B> implements Shape<S> {

    static final String ONCE_ONLY = "must be there once only";

    /** How core calls a value of this type where it stands alone, at the head of the paths of its faults. */
    private final String coreName;

    private final Function<Place, B> drafts;
    private final Function<B, S> built;
    private final ImmutableMap<String, Field<S, B, ?>> fields;
    private final BiConsumer<Place, B> check;

    Table(
            String coreName,
            Function<Place, B> drafts,
            Function<B, S> built,
            ImmutableMap<String, Field<S, B, ?>> fields,
            BiConsumer<Place, B> check) {
        this.coreName = coreName;
        this.drafts = drafts;
        this.built = built;
        this.fields = fields;
        this.check = check;
    }

    /** Starts the table of a type whose draft does not depend on where the value stands. */
    static <S, B> Fields<S, B> with(Supplier<B> drafts, Function<B, S> built) {
        return new Fields<>("", place -> drafts.get(), built);
    }

    /** Starts the table of a type whose faults core calls by a name. */
    static <S, B> Fields<S, B> of(String coreName, Function<Place, B> drafts, Function<B, S> built) {
        return new Fields<>(coreName, drafts, built);
    }

    /** The names of the fields, in the order in which they are written. */
    ImmutableSet<String> names() {
        return fields.keySet();
    }

    @Override
    public Optional<S> read(Place place) {
        B draft = drafts.apply(place);
        if (place.node() instanceof Node.Members members) {
            readMembers(place, members, draft);
        } else {
            place.refuse("must be an object");
        }
        check.accept(place, draft);
        return build(place, draft);
    }

    private void readMembers(Place place, Node.Members members, B draft) {
        Set<String> seen = new HashSet<>();
        for (Node.Member member : members.list()) {
            Place at = place.member(member);
            Field<S, B, ?> field = fields.get(member.name());
            if (field == null) {
                at.fault("is not a known field");
            } else if (seen.add(member.name())) {
                field.read(at, draft);
            } else {
                at.fault(ONCE_ONLY);
            }
        }
        fields.values().stream()
                .filter(field -> field.required() && !seen.contains(field.name()))
                .forEach(field -> place.faultOf(field.name(), "must be given"));
    }

    private Optional<S> build(Place place, B draft) {
        try {
            return Optional.of(built.apply(draft));
        } catch (InvalidDataException broken) {
            broken.faults().forEach(fault -> place.faultFromCore(wayWithin(fault.path()), fault));
            return Optional.empty();
        }
    }

    /** The way from this object to a fault of core, without the name core gives the object itself. */
    private String wayWithin(String corePath) {
        return corePath.startsWith(coreName + ".") ? corePath.substring(coreName.length() + 1) : corePath;
    }

    @Override
    public void write(S value, Output out) {
        out.object(() -> fields.values().forEach(field -> field.write(value, out)));
    }

    /** The whole of a document, or every fault in it. */
    S readDocument(String text) {
        Faults faults = new Faults();
        Optional<S> value = read(Place.root(Document.parse(text), faults));
        faults.throwIfAny();
        return value.orElseThrow();
    }

    /**
     * A value as a document, read back at once: what was written can be read again, or it is refused here and not on the
     * day it is needed.
     */
    String writeDocument(S value) {
        String text = Output.of(value, this);
        if (!readDocument(text).equals(value)) {
            throw new IllegalStateException("what was written would be read as something else");
        }
        return text;
    }
}
