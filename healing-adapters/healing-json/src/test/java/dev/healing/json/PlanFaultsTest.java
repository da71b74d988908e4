package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import dev.healing.plan.Plan;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFaultsTest {

    private static final String GOLDEN = Golden.text("plan.json");

    private static List<String> faultsOf(String json) {
        InvalidDataException refused = catchThrowableOfType(InvalidDataException.class, () -> PlanJson.read(json));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.faults().stream().map(Fault::toString).toList();
    }

    private static String golden(String part, String with) {
        String broken = GOLDEN.replaceFirst(part.replace('\'', '"'), Matcher.quoteReplacement(with.replace('\'', '"')));
        assertThat(broken).as("the golden plan holds %s", part).isNotEqualTo(GOLDEN);
        return broken;
    }

    @ParameterizedTest(name = "{0} as {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'schemaVersion': 1,         | ``                          | schemaVersion: must be given
                    'schemaVersion': 1          | 'schemaVersion': 2          | schemaVersion: must be the whole number 1, was 2
                    'kind': '\\w+',             | 'kind': 'CANARY',           | kind: must be a known constant
                    'path': '\\w+'              | 'path': 'CANARY'            | path: must be a known constant
                    'form': '\\w+',             | ``                          | form: must be given
                    'weeks': \\d+               | 'weeks': 53                 | weeks: must be a whole number from 1 to 52, was 53
                    'reviewWeek': \\d+          | 'reviewWeek': 52            | reviewWeek: must not be after the last week of the plan
                    'help': \\[[^\\]]*]         | 'help': []                  | help: must hold at least one topic
                    'help': \\[[^\\]]*]         | 'help': ['GENERAL']         | help[0]: must be an object
                    'notes': \\[ [^\\]]*]       | 'notes': ['CANARY']         | notes[0]: must be a known constant
                    'id': '[^'@]*@w1'           | 'id': 'another@w1'          | sessions[0].id: must be practice and week, such as slow-breathing@w3
                    'minutes': \\d+             | 'minutes': 1                | sessions[0].minutes: must be times multiplied by minutesEach
                    'times': \\d+               | 'times': 8                  | sessions[0].times: must be a whole number from 1 to 7, was 8
                    'supported': false          | 'supported': 'no'           | sessions[0].supported: must be true or false
                    'participation': 'SOLO'     | 'participation': 'EITHER'   | sessions[0].participation: must be a known constant
                    'depth': '\\w+',            | ``                          | sessions[0].depth: must be given
                    'lightThing': '             | 'lightThinng': 'x', 'lightThing': ' | kept.lightThinng: is not a known field
                    'rulesVersion': '\\w+'      | 'rulesVersion': 1           | rulesVersion: must be a text
                    'version': '\\w+'           | 'version': null             | content[0].version: must be a text
                    """)
    @DisplayName("A wrong part of a plan is refused with its path")
    void part(String part, String with, String fault) {
        assertThat(faultsOf(golden(part, with))).containsExactly(fault);
    }

    @Test
    @DisplayName("A session after the end of the plan is refused")
    void sessionsWithinThePlan() {
        assertThat(faultsOf(golden("'weeks': \\d+", "'weeks': 1")))
                .contains(
                        "sessions: must each be in a week of the plan",
                        "reviewWeek: must not be after the last week of the plan");
    }

    @Test
    @DisplayName("Nothing but an object is a plan, and an empty one misses every field once")
    void empty() {
        assertThat(faultsOf("[]")).containsExactly("document: must be an object");
        assertThat(faultsOf("{}"))
                .hasSize(PlanTable.TABLE.names().size() - 1)
                .allMatch(fault -> fault.endsWith(": must be given"));
    }

    @Test
    @DisplayName("A plan put together by hand that does not hold together is not written")
    void byHand() {
        Plan plan = PlanJson.read(GOLDEN);
        Plan helpless = Plan.builder().from(plan).help(ImmutableSet.of()).build();

        assertThatThrownBy(() -> PlanJson.write(helpless))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("help: must hold at least one topic");
    }
}
