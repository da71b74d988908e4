package dev.healing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Touch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session has a week, is done at least once, and says who takes part")
class SessionTest {

    private static SessionBuilder session() {
        return Session.builder()
                .practice("slow-breathing")
                .element(Element.OWN_WORK)
                .participation(Participation.SOLO)
                .supported(false)
                .reaches(Reach.NONE)
                .touch(Touch.NONE)
                .gaze(false)
                .presence(Presence.ANY)
                .depth(Depth.LIGHT)
                .phase(Phase.STEADY)
                .week(1)
                .times(1)
                .minutesEach(0)
                .addReason(Reason.of(Reason.Kind.ENTRY));
    }

    @Test
    void whatIsWovenInTakesNoMinutes() {
        assertThat(session().build().minutesEach()).isZero();
        assertThat(session().week(12).build()).hasToString("Session{week=12}");
    }

    @Test
    void whatCannotBeIsRefused() {
        for (SessionBuilder wrong : ImmutableList.of(
                session().week(0), session().times(0), session().minutesEach(-1))) {
            assertThatIllegalArgumentException().isThrownBy(wrong::build).withMessage("session out of range");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(session().participation(Participation.EITHER)::build)
                .withMessage("participation must be settled");
    }
}
