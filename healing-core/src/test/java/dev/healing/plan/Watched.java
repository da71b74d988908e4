package dev.healing.plan;

import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import dev.healing.practice.BondKind;

/** A standing of which only some findings are settled. Whoever asks for another is stopped, so that both answers can be tried. */
final class Watched extends Standing {

    private final Findings yes;
    private final Findings no;

    Watched(Path path, Form form, Findings yes, Findings no) {
        super(yes, BondKind.FRIENDSHIP, path, form);
        this.yes = yes;
        this.no = no;
    }

    /** Findings only, for those who cannot ask for path and form. */
    static Found found(Findings yes, Findings no) {
        return new Watched(Path.SAFETY_FIRST, Form.CRISIS, yes, no);
    }

    /** Something was asked that is not settled yet. */
    static final class Unsettled extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Findings open;

        Unsettled(Findings open) {
            super(null, null, false, false);
            this.open = open;
        }

        Finding asked() {
            return open.asSet().iterator().next();
        }
    }

    @Override
    boolean has(Finding finding) {
        if (yes.has(finding) || no.has(finding)) {
            return yes.has(finding);
        }
        throw new Unsettled(Findings.of(finding));
    }

    @Override
    boolean hasAny(Findings some) {
        if (yes.hasAny(some)) {
            return true;
        }
        return isUnsettled(some.minus(no));
    }

    @Override
    boolean hasAll(Findings all) {
        if (no.hasAny(all)) {
            return false;
        }
        return !isUnsettled(all.minus(yes));
    }

    private static boolean isUnsettled(Findings open) {
        if (!open.isEmpty()) {
            throw new Unsettled(open);
        }
        return false;
    }

    @Override
    Findings findings() {
        throw new UnsupportedOperationException("asked for all at once");
    }

    @Override
    BondKind kind() {
        throw new UnsupportedOperationException("asked for the kind; its finding is to be asked for");
    }

    @Override
    public String toString() {
        return "with " + yes.asSet() + " without " + no.asSet();
    }
}
