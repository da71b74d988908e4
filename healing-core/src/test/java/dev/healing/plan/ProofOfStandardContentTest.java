package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.healing.assessment.Finding;
import dev.healing.plan.CaseAnalysis.Case;
import dev.healing.practice.Catalog;
import dev.healing.practice.Depth;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Participation;
import dev.healing.practice.Practice;
import dev.healing.practice.StandardRules;
import dev.healing.testkit.reference.ReferenceTriage.Outcome;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the packaged practices hold by their own conditions; what the gates hold is {@link ProofOfPermissionTest}. */
class ProofOfStandardContentTest {

    private static final CaseAnalysis CASES = new CaseAnalysis(new Exclusions());

    @Test
    @DisplayName("INV-86: what is proved of the standard content is proved of the practices core vouches for")
    void coreVouchesForThem() {
        Catalog standard = Catalog.of(List.of(new PackVersion("standard", "rules")), StandardRules.practices());
        assertThat(standard.practices().keySet()).hasSizeGreaterThan(100).allMatch(standard::isVouched);
    }

    @Test
    @DisplayName("architecture: coping: nothing heavy is open to someone alone who does not cope, in every case")
    void conditionsKeepWhoDoesNotCope() {
        LongAdder cases = new LongAdder();
        heavyAlone().forEach(practice -> {
            Ruled ruled = new Ruled(new Tags(practice, true));
            for (Outcome outcome : Outcomes.ALL) {
                Case notCoping = Case.any(outcome).with(Finding.NOT_COPING, true);
                CASES.each(notCoping, s -> Ruled.surely(ruled.parts(), s), (at, keeper) -> {
                    assertThat(keeper).as("%s at %s", practice, at).isPresent();
                    cases.increment();
                });
            }
        });
        assertThat(cases.sum()).isGreaterThan(100);
    }

    private static Stream<Practice> heavyAlone() {
        return StandardRules.practices().stream()
                .filter(practice -> practice.depth() == Depth.DEEP)
                .filter(practice -> practice.participation() != Participation.TOGETHER);
    }
}
