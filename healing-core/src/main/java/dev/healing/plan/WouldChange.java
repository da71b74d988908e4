package dev.healing.plan;

import static dev.healing.assessment.Finding.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Findings;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What would change a decision. Nobody is to be pushed, so it never names the other's will or consent, a feeling, an answer
 * about safety, an order or a limit; and in danger it names nothing. What is left is time, a plain fact that was not told,
 * and, for whoever is undecided, a word of their own in either direction.
 */
final class WouldChange {

    /** What is taken to hold once a finding has passed. */
    private static final ImmutableMap<Finding, Findings> PASSED = ImmutableMap.of(
            RECENT_DANGER,
            Findings.NONE,
            WISH_SWINGS,
            Findings.NONE,
            AGE_MISSING,
            Findings.of(BOTH_ADULTS),
            CONTACT_UNANSWERED,
            Findings.of(OPEN_CONTACT));

    private static final Findings OWN_WORD = Findings.of(TO_TRY, UNDECIDED, TO_END);

    private WouldChange() {}

    static ImmutableSet<Finding> of(Findings findings, Verdict verdict) {
        if (verdict.path() == Path.SAFETY_FIRST) {
            return ImmutableSet.of();
        }
        Set<Finding> changes = EnumSet.noneOf(Finding.class);
        for (Map.Entry<Finding, Findings> passed : PASSED.entrySet()) {
            Findings then = findings.minus(passed.getKey()).plus(passed.getValue());
            if (findings.has(passed.getKey()) && !Triage.of(then).sameAs(verdict)) {
                changes.add(passed.getKey());
            }
        }
        if (verdict.form() == Form.UNDECIDED) {
            ownWord(findings, verdict, changes);
        }
        return Sets.immutableEnumSet(changes);
    }

    private static void ownWord(Findings findings, Verdict verdict, Set<Finding> changes) {
        for (Finding word : new Finding[] {TO_TRY, TO_END}) {
            Findings then = findings.minus(OWN_WORD).plus(Findings.of(word));
            if (!findings.has(word) && !Triage.of(then).sameAs(verdict)) {
                changes.add(word);
            }
        }
    }
}
