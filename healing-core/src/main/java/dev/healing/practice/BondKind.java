package dev.healing.practice;

import dev.healing.assessment.Finding;

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
     * The finding that says so.
     *
     * @return the finding; every situation holds exactly one of the six
     */
    public Finding finding() {
        return finding;
    }
}
