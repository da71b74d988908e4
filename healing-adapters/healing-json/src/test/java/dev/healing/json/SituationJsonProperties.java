package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.assessment.Assessment;
import dev.healing.assessment.Situation;
import dev.healing.plan.Path;
import dev.healing.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SituationJsonProperties {

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.ofEveryPath();
    }

    @Property(seed = "20261128", tries = 300)
    @Label("R-28: a situation written and read again is equal, by text, reader and stream")
    void roundTrip(@ForAll("situations") Situation situation) {
        String json = SituationJson.write(situation);

        assertThat(SituationJson.read(json).equals(situation)).isTrue();
        assertThat(SituationJson.read(new StringReader(json)).equals(situation)).isTrue();
        assertThat(SituationJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        .equals(situation))
                .isTrue();
        assertThat(SituationJson.write(SituationJson.read(json))).isEqualTo(json);
    }

    @Property(seed = "20261128", tries = 300)
    @Label("R-28: a plan written and read again is equal, and the same bytes")
    void planRoundTrip(@ForAll("situations") Situation situation) {
        Plan plan = Practices.PLANNER.plan(situation);
        String json = PlanJson.write(plan);

        assertThat(PlanJson.read(json).equals(plan)).isTrue();
        assertThat(PlanJson.write(PlanJson.read(json))).isEqualTo(json);
        assertThat(PlanJson.write(Practices.PLANNER.plan(situation))).isEqualTo(json);
        Statistics.label("path").collect(plan.decision().path()).coverage(paths -> {
            for (Path path : Path.values()) {
                paths.check(path).count(count -> count > 0);
            }
        });
    }

    @Property(seed = "20261128", tries = 200)
    @Label("INV-42: the order and the duplicates of every array change nothing in the plan")
    void orderChangesNothing(@ForAll("situations") Situation situation, @ForAll Random random) {
        String json = SituationJson.write(situation);
        String shuffled = Shuffle.arrays(json, random);

        Plan before = Practices.PLANNER.plan(SituationJson.read(json));
        Plan after = Practices.PLANNER.plan(SituationJson.read(shuffled));
        assertThat(after.equals(before)).isTrue();
        assertThat(PlanJson.write(after)).isEqualTo(PlanJson.write(before));
    }

    @Property(seed = "20261128", tries = 100)
    @Label("INV-42: assessments may be written down in any order")
    void orderOfAssessments(@ForAll("situations") Situation situation, @ForAll Random random) {
        List<Assessment> mixed = new ArrayList<>(situation.assessments());
        Collections.shuffle(mixed, random);
        Situation other = Situation.builder()
                .from(situation)
                .assessments(ImmutableList.copyOf(mixed))
                .build();

        assertThat(PlanJson.write(Practices.PLANNER.plan(other)))
                .isEqualTo(PlanJson.write(Practices.PLANNER.plan(situation)));
    }
}
