package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import java.util.Optional;

/**
 * Why a practice is in a plan, or why it is left out. A value with equality; its findings stand in their own order.
 *
 * @param kind what sort of reason it is
 * @param findings the facts behind it; may be empty
 * @param practice the other practice it speaks of, if any
 */
public record Reason(Kind kind, ImmutableSet<Finding> findings, Optional<String> practice) {

    /**
     * The sorts of reasons. */
    public enum Kind {
        /** Chosen: it fits what was told. */
        INDICATED(true),
        /** Chosen: another practice stands on it. */
        NEEDED_BY(true),
        /** Chosen: it gives balance, such as something light. */
        BALANCES(true),
        /** Chosen: a first step that can be done today. */
        ENTRY(true),
        /**
         * Beside another reason: no week has the minutes for it. It takes those of its week and of the week before, and
         * both hold nothing else that takes time (LAW-14).
         */
        SAVES_UP(true),
        /** Left out for the whole plan. */
        CONTRAINDICATED(false),
        /** Left out for now; the findings say what has to pass. */
        NOT_YET(false),
        /** Left out, because what comes first is not to be had. */
        PREREQUISITE_MISSING(false),
        /** Left out, because the minutes do not reach. */
        NO_TIME(false),
        /** Left out, because other things are needed more. */
        LESS_NEEDED(false),
        /** Left out, because few things at a time carry further. */
        BALANCE(false),
        /** Left out, because the person does not want it. */
        DECLINED(false),
        /** Left out, because the app hides it. */
        HIDDEN(false);

        private final boolean chosen;

        Kind(boolean chosen) {
            this.chosen = chosen;
        }

        /**
         * Whether it speaks for a practice.
         *
         * @return true for a reason to choose, false for one to leave out
         */
        public boolean chosen() {
            return chosen;
        }
    }

    /** Puts the findings into their own order.
     *
     * @param kind what sort of reason it is
     * @param findings the facts behind it; may be empty
     * @param practice the other practice it speaks of, if any
     */
    public Reason {
        findings = findings.size() < 2 ? findings : Sets.immutableEnumSet(findings);
    }

    static Reason of(Kind kind, Findings findings) {
        return new Reason(kind, findings.asSet(), Optional.empty());
    }

    static Reason of(Kind kind) {
        return new Reason(kind, ImmutableSet.of(), Optional.empty());
    }

    static Reason of(Kind kind, String practice) {
        return new Reason(kind, ImmutableSet.of(), Optional.of(practice));
    }

    /**
     * Gives nothing away (INV-66).
     *
     * @return the type and the number of findings
     */
    @Override
    public String toString() {
        return "Reason{findings=" + findings.size() + "}";
    }
}
