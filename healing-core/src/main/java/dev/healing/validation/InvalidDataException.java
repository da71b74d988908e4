package dev.healing.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The data has to be mended: it breaks at least one rule. Carries every fault found, in the order of the document.
 *
 * <p>Wrong use of the API itself is told by {@link IllegalArgumentException} or {@link NullPointerException} instead.
 * Bad data never yields a plan.
 */
public final class InvalidDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Fault> faults;

    /**
     * Gathers the faults of one piece of data.
     *
     * @param faults one or more faults
     * @throws IllegalArgumentException if there is none
     */
    public InvalidDataException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("an InvalidDataException needs a fault to tell");
        }
        this.faults = ImmutableList.copyOf(faults);
    }

    /**
     * Every fault found.
     *
     * @return the faults, never empty, in the order of the document
     */
    public ImmutableList<Fault> faults() {
        return faults;
    }

    /**
     * Throws if there is any fault, and does nothing otherwise.
     *
     * @param faults what a check has found
     * @throws InvalidDataException if {@code faults} is not empty
     */
    public static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidDataException(faults);
        }
    }
}
