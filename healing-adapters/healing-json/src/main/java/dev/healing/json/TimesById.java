package dev.healing.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.healing.validation.NumberRule;
import dev.healing.validation.TextRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was done and how often, as an object of ids and numbers. Faults name an entry by its number, such as
 * {@code done[2]}, because an id tells what somebody did.
 */
enum TimesById implements Shape<ImmutableMap<String, Integer>> {
    DONE;

    private static final Words ID = Words.of(TextRule.PRACTICE_ID);
    private static final Whole TIMES = Whole.of(NumberRule.COUNT);

    @Override
    public Optional<ImmutableMap<String, Integer>> read(Place place) {
        if (!(place.node() instanceof Node.Members members)) {
            return place.refuse("must be an object of ids and numbers");
        }
        if (members.list().size() > Limits.PRACTICES) {
            return place.refuse("must hold at most " + Limits.PRACTICES + " entries");
        }
        Map<String, Integer> done = new LinkedHashMap<>();
        for (int i = 0; i < members.list().size(); i++) {
            Node.Member member = members.list().get(i);
            Place entry = place.item(i, member.value());
            Place name = place.item(i, new Node.Words(member.value().at(), member.name()));
            Optional<String> id = ID.read(name);
            Optional<Integer> times = TIMES.read(entry);
            if (id.isPresent() && times.isPresent() && done.putIfAbsent(id.get(), times.get()) != null) {
                entry.fault(Table.ONCE_ONLY);
            }
        }
        return Optional.of(ImmutableMap.copyOf(done));
    }

    @Override
    public void write(ImmutableMap<String, Integer> done, Output out) {
        out.object(() -> ImmutableSortedMap.copyOf(done).forEach((id, times) -> out.member(id, times, TIMES)));
    }
}
