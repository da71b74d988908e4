package dev.healing.practice;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;

/** The kinds of bond a practice is written for. Finer than the kind of a relationship, because roles and ages matter. */
public enum BondKind {
    /** A couple, or two who were one. */
    ROMANTIC(Finding.ROMANTIC),
    /** Friends. */
    FRIENDSHIP(Finding.FRIENDSHIP),
    /** I am the parent of a minor. */
    PARENT_OF_MINOR(Finding.PARENT_OF_MINOR),
    /** I am the minor child. */
    MINOR_CHILD(Finding.MINOR_CHILD),
    /** A grown child and a parent, either side. */
    GROWN_PARENT_CHILD(Finding.GROWN_PARENT_CHILD),
    /** Other family. */
    OTHER_FAMILY(Finding.FAMILY);

    private final Finding finding;

    BondKind(Finding finding) {
        this.finding = finding;
    }

    /**
     * The kind a situation is of.
     *
     * @param findings the findings of a situation
     * @return the one kind that holds
     * @throws IllegalArgumentException if none does: the findings are not those of a situation
     */
    public static BondKind of(Findings findings) {
        for (BondKind kind : values()) {
            if (findings.has(kind.finding)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("these findings hold no kind of bond");
    }

    /**
     * The finding that says so.
     *
     * @return the finding; every situation holds exactly one of the six
     */
    public Finding finding() {
        return finding;
    }
}
