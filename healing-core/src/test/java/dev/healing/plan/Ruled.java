package dev.healing.plan;

import static dev.healing.assessment.Finding.MINOR_CHILD;
import static dev.healing.assessment.Finding.PARENT_OF_MINOR;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.Condition;
import dev.healing.practice.Touch;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A ruling in its parts, each of which can be asked by itself, case by case: the kind, each condition, each gate. */
final class Ruled {

    private final Tags tags;
    private final ImmutableList<Predicate<Standing>> parts;

    Ruled(Tags tags) {
        this.tags = tags;
        Condition condition = tags.practice().condition();
        ImmutableList.Builder<Predicate<Standing>> parts = ImmutableList.builder();
        parts.add(this::isForKind);
        condition.requires().forEach(group -> parts.add(s -> s.hasAny(mayOpen(group, s))));
        condition.lastingBars().plus(condition.passingBars()).asSet().forEach(bar -> parts.add(s -> !bars(bar, s)));
        Permission.GATES.forEach(gate -> parts.add(s -> !shuts(gate, s)));
        this.parts = parts.build();
    }

    ImmutableList<Predicate<Standing>> parts() {
        return parts;
    }

    boolean permits(Standing standing) {
        return parts.stream().allMatch(part -> part.test(standing));
    }

    /** A gate that withholds in any of the cases at hand. If there is none and it hangs on something, that is asked for. */
    Optional<Gate> surelyShut(Standing s) {
        Watched.@Nullable Unsettled hangsOn = null;
        for (Gate gate : Permission.GATES) {
            try {
                if (shuts(gate, s)) {
                    return Optional.of(gate);
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

    private boolean shuts(Gate gate, Standing s) {
        return gate.speaksTo(s) && gate.withholds(tags, s);
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
