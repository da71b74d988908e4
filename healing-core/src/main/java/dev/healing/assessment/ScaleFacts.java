package dev.healing.assessment;

import static dev.healing.assessment.Finding.*;

import java.util.OptionalInt;

/** Reads the scales of today: which are low or high, which is missing most, and how hot it is. */
final class ScaleFacts {

    /** The scales of what may be missing, in the order that settles ties: talk first (S25), lightness last. */
    private enum Missing {
        OPENNESS(OPENNESS_MISSING_MOST),
        TRUST(TRUST_MISSING_MOST),
        PEACE(PEACE_MISSING_MOST),
        EASE(EASE_MISSING_MOST),
        LIGHTNESS(LIGHTNESS_MISSING_MOST);

        private final Finding finding;

        Missing(Finding finding) {
            this.finding = finding;
        }

        private int gap(Assessment now) {
            return switch (this) {
                case OPENNESS -> wanting(now.openness());
                case TRUST -> wanting(now.trust());
                case PEACE -> now.rehashing().orElse(0);
                case EASE -> now.guardedness().orElse(0);
                case LIGHTNESS -> now.heaviness().orElse(0);
            };
        }

        private static int wanting(OptionalInt answer) {
            return answer.isPresent() ? 10 - answer.getAsInt() : 0;
        }
    }

    private ScaleFacts() {}

    static void read(Assessment now, Findings.Builder findings) {
        wanting(now.openness(), OPENNESS_LOW, OPENNESS_MIDDLE, findings);
        wanting(now.trust(), TRUST_LOW, TRUST_MIDDLE, findings);
        wanting(now.ownPartSeen(), OWN_PART_LOW, OWN_PART_MIDDLE, findings);
        pressing(now.rehashing(), REHASHING_HIGH, REHASHING_MIDDLE, findings);
        pressing(now.guardedness(), GUARDED_HIGH, GUARDED_MIDDLE, findings);
        pressing(now.heaviness(), HEAVY_HIGH, HEAVY_MIDDLE, findings);
        missingMost(now, findings);
        heat(now, findings);
    }

    private static void wanting(OptionalInt answer, Finding low, Finding middle, Findings.Builder findings) {
        if (answer.isPresent()) {
            findings.add(low, CutPoints.low(answer.getAsInt())).add(middle, CutPoints.middle(answer.getAsInt()));
        }
    }

    private static void pressing(OptionalInt answer, Finding high, Finding middle, Findings.Builder findings) {
        if (answer.isPresent()) {
            findings.add(high, CutPoints.high(answer.getAsInt())).add(middle, CutPoints.middle(answer.getAsInt()));
        }
    }

    private static void missingMost(Assessment now, Findings.Builder findings) {
        Missing most = Missing.OPENNESS;
        for (Missing missing : Missing.values()) {
            if (missing.gap(now) > most.gap(now)) {
                most = missing;
            }
        }
        findings.add(most.finding, most.gap(now) >= CutPoints.MISSING_GAP);
    }

    private static void heat(Assessment now, Findings.Builder findings) {
        int heat = now.conflictHeat().orElse(CutPoints.ACUTE_HEAT);
        findings.add(heat >= CutPoints.ACUTE_HEAT ? ACUTE_HEAT : NOT_ACUTE);
        findings.add(CALM, heat <= CutPoints.CALM_HEAT);
    }
}
