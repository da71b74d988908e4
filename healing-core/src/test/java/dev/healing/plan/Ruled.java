package dev.healing.plan;

import static dev.healing.assessment.Finding.MINOR_CHILD;
import static dev.healing.assessment.Finding.PARENT_OF_MINOR;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Condition;
import dev.healing.practice.Touch;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A ruling in its parts, each of which can be asked by itself, case by case: the kind, each condition, each gate. */
final class Ruled {

    /** One thing that can withhold. */
    record Part(String name, Predicate<Standing> withholds) {}

    private final Tags tags;
    private final ImmutableList<Part> conditions;
    private final ImmutableList<Part> gates;

    Ruled(Tags tags) {
        this.tags = tags;
        Condition condition = tags.practice().condition();
        ImmutableList.Builder<Part> conditions = ImmutableList.builder();
        conditions.add(new Part("kind", s -> !isForKind(s)));
        condition.requires().forEach(group -> conditions.add(new Part("requires", s -> !s.hasAny(mayOpen(group, s)))));
        condition
                .lastingBars()
                .plus(condition.passingBars())
                .asSet()
                .forEach(bar -> conditions.add(new Part(bar.name(), s -> bars(bar, s))));
        this.conditions = conditions.build();
        this.gates = Permission.GATES.stream()
                .map(gate -> new Part(gate.toString(), s -> gate.speaksTo(s) && gate.withholds(tags, s)))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Part> gates() {
        return gates;
    }

    ImmutableList<Part> parts() {
        return ImmutableList.<Part>builder().addAll(conditions).addAll(gates).build();
    }

    boolean permits(Standing standing) {
        return parts().stream().noneMatch(part -> part.withholds().test(standing));
    }

    /** The first that withholds in any of the cases at hand. If there is none and it hangs on something, that is asked for. */
    static Optional<String> surely(List<Part> some, Standing s) {
        Watched.@Nullable Unsettled hangsOn = null;
        for (Part part : some) {
            try {
                if (part.withholds().test(s)) {
                    return Optional.of(part.name());
                }
            } catch (Watched.Unsettled unsettled) {
                hangsOn = hangsOn == null ? unsettled : hangsOn;
            }
        }
        if (hangsOn != null) {
            throw hangsOn;
        }
        return Optional.empty();
    }

    boolean isForKind(Standing s) {
        return tags.practice().kinds().stream().anyMatch(kind -> s.has(kind.finding()));
    }

    /** INV-40, INV-86: a concern opens no door of a practice that core does not vouch for. */
    private Findings mayOpen(Findings group, Standing s) {
        boolean near = tags.reaches()
                || tags.practice().touch() != Touch.NONE
                || tags.practice().gaze();
        return !tags.vouched() && (near || tags.joint(s)) ? group.minus(Permission.CONCERNS) : group;
    }

    private static boolean bars(Finding bar, Standing s) {
        if (!s.has(bar)) {
            return false;
        }
        if (s.has(PARENT_OF_MINOR)) {
            return !Permission.NOT_FOR_PARENTS.has(bar);
        }
        return !(s.has(MINOR_CHILD) && Permission.NOT_FOR_CHILDREN.has(bar));
    }
}
