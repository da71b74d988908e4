package dev.healing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationFaultsTest {

    private static final String FRIENDS = "'relationship': {'kind': 'FRIENDSHIP'}";

    static List<String> faultsOf(String json) {
        InvalidDataException refused =
                catchThrowableOfType(InvalidDataException.class, () -> SituationJson.read(json.replace('\'', '"')));
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused).hasNoCause();
        return refused.faults().stream().map(Fault::toString).toList();
    }

    private static String withAssessment(String fields) {
        return "{" + FRIENDS + ", 'assessment': {'takenOn': '2026-03-02', " + fields + "}}";
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'trust': 11                         | assessment.trust: must be a whole number from 0 to 10, was 11
                    'trust': -1                         | assessment.trust: must be a whole number from 0 to 10, was -1
                    'trust': 3.0                        | assessment.trust: must be a whole number from 0 to 10
                    'trust': '3'                        | assessment.trust: must be a whole number from 0 to 10
                    'trust': true                       | assessment.trust: must be a whole number from 0 to 10
                    'trust': NaN                        | assessment.trust: must be a whole number from 0 to 10
                    'trust': -Infinity                  | assessment.trust: must be a whole number from 0 to 10
                    'trust': null                       | assessment.trust: must be a whole number from 0 to 10
                    'trust': 1e999999                   | assessment.trust: must be a whole number from 0 to 10
                    'trust': 99999999999999999999       | assessment.trust: must be a whole number from 0 to 10, was 99999999999999999999
                    'trust': [3]                        | assessment.trust: must be a whole number from 0 to 10
                    'weeklyMinutes': 601                | assessment.weeklyMinutes: must be a whole number from 0 to 600, was 601
                    'invitationsUnanswered': 10001      | assessment.invitationsUnanswered: must be a whole number from 0 to 10000, was 10001
                    'everJoy': 'PERHAPS'                | assessment.everJoy: must be a known constant, was PERHAPS
                    'everJoy': 'yes'                    | assessment.everJoy: must be a known constant, was yes
                    'everJoy': 1                        | assessment.everJoy: must be a text: the name of a constant
                    'everJoy': null                     | assessment.everJoy: must be a text: the name of a constant
                    'harms': 'PRIDE'                    | assessment.harms: must be an array
                    'harms': ['PRIDE', 'ENVY']          | assessment.harms[1]: must be a known constant, was ENVY
                    'harms': [null]                     | assessment.harms[0]: must be a text: the name of a constant
                    'betrayalOn': '2026-2-3'            | assessment.betrayalOn: must be a date such as 2026-03-02
                    'betrayalOn': '2026-02-30'          | assessment.betrayalOn: must be a date such as 2026-03-02
                    'betrayalOn': '+12026-02-03'        | assessment.betrayalOn: must be a date such as 2026-03-02
                    'betrayalOn': 20260203              | assessment.betrayalOn: must be a date such as 2026-03-02
                    'consentToTouch': 'YES'             | assessment.consentToTouch: must be an object
                    'consentToTouch': {'self': 'MAYBE'} | assessment.consentToTouch.self: must be a known constant, was MAYBE
                    'consentToTouch': {'me': 'YES'}     | assessment.consentToTouch.me: is not a known field
                    'truts': 3                          | assessment.truts: is not a known field
                    'trust': 3, 'trust': 4              | assessment.trust: must be there once only
                    'takenOn': '2026-03-02'             | assessment.takenOn: must be there once only
                    'safetyAnswered': 'MOSTLY'          | assessment.safetyAnswered: must be a known constant
                    'concerns': [7]                     | assessment.concerns[0]: must be a text
                    'concerns': ['']                    | assessment.concerns[0]: must have from 1 to 80 characters
                    'concerns': ['\\ud800']             | assessment.concerns[0]: must be whole characters
                    'concernsUnsure': {}                | assessment.concernsUnsure: must be an array
                    """)
    @DisplayName("INV-85: a wrong answer is refused with its path")
    void answer(String fields, String fault) {
        assertThat(faultsOf(withAssessment(fields))).containsExactly(fault);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []                                                           | document: must be an object
                    'CANARY'                                                     | document: must be an object
                    null                                                         | document: must be an object
                    {'assessment': {'takenOn': '2026-03-02'}}                    | relationship: must be given
                    {'relationship': {'kind': 'FAMILY'}}                         | assessments: must hold at least one assessment
                    {'relationship': {'kind': 'FAMILY'}, 'assessments': []}      | assessments: must hold at least one assessment
                    {'relationship': {'kind': 'FAMILY'}, 'assessments': null}    | assessments: must be an array
                    {'relationship': {'kind': 'FAMILY'}, 'assessments': [3]}     | assessments[0]: must be an object
                    {'relationship': {'kind': 'FAMILY'}, 'assessments': [{}]}    | assessments[0].takenOn: must be given
                    {'relationship': {'kind': 'FAMILY'}, 'assessment': {}}       | assessment.takenOn: must be given
                    {'relationship': {'kind': 'FAMILY'}, 'assessment': []}       | assessment: must be an object
                    {'relationship': {}, 'assessment': {'takenOn': '2026-03-02'}} | relationship.kind: must be given
                    {'relationship': [], 'assessment': {'takenOn': '2026-03-02'}} | relationship: must be an object
                    """)
    @DisplayName("INV-85: what must be given is missed once, with its path")
    void missing(String json, String fault) {
        assertThat(faultsOf(json)).containsExactly(fault);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'schemaVersion': 2                       | schemaVersion: must be the whole number 1, was 2
                    'schemaVersion': '1'                     | schemaVersion: must be the whole number 1
                    'done': {'a': 1, 'b': -1}                | done[1]: must be a whole number from 0 to 10000, was -1
                    'done': {'a': 1, '': 1}                  | done[1]: must have from 1 to 80 characters
                    'done': {'a': 1, 'b': 1, 'a': 1}         | done[2]: must be there once only
                    'done': []                               | done: must be an object of ids and numbers
                    'declined': ['a', 3]                     | declined[1]: must be a text
                    'declined': 'a'                          | declined: must be an array
                    'assessments': [{'takenOn': '2026-01-01'}] | assessment: must not stand beside assessments
                    'wish': {'a': {'a': 1, 'a': 2}}          | wish: is not a known field
                    """)
    @DisplayName("INV-85: a wrong part of the whole is refused with its path")
    void whole(String fields, String fault) {
        assertThat(faultsOf("{" + FRIENDS + ", 'assessment': {'takenOn': '2026-03-02'}, " + fields + "}"))
                .containsExactly(fault);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'self': {'age': 30, 'ageGroup': 'TEEN'}         | relationship.self.ageGroup: must agree with age
                    'other': {'ageGroup': 'TEEN', 'age': 121}       | relationship.other.age: must be a whole number from 0 to 120, was 121
                    'other': {'limits': ['GAZE_HARD', 'CANARY']}    | relationship.other.limits[1]: must be a known constant, was CANARY
                    'other': {'name': 7}                            | relationship.other.name: must be a text
                    'other': {'gender': 'CANARY'}                   | relationship.other.gender: is not a known field
                    'other': null                                   | relationship.other: must be an object
                    'lossOn': 'yesterday'                           | relationship.lossOn: must be a date such as 2026-03-02
                    """)
    @DisplayName("INV-85: a wrong part of the bond is refused with its path")
    void bond(String fields, String fault) {
        assertThat(faultsOf("{'relationship': {'kind': 'FAMILY', " + fields
                        + "}, 'assessment': {'takenOn': '2026-03-02'}}"))
                .containsExactly(fault);
    }

    @Test
    @DisplayName("Every fault is told at once, each once, in the order of the document")
    void together() {
        assertThat(faultsOf("""
                                {
                                  'schemaVersion': 7,
                                  'declined': [false],
                                  'assessments': [
                                    {'takenOn': '2026-03-02', 'trust': 12, 'mood': 1},
                                    {'trust': 3, 'harms': ['X'], 'trust': 4},
                                    {'takenOn': 'never', 'concerns': [[]]},
                                    {'takenOn': '2026-03-02'},
                                    'nothing'
                                  ],
                                  'relationship': {'self': {'ageGroup': 'CHILD', 'age': 40, 'limits': ['FEAR']}, 'self': {}}
                                }
                                """))
                .containsExactly(
                        "schemaVersion: must be the whole number 1, was 7",
                        "declined[0]: must be a text",
                        "assessments[0].trust: must be a whole number from 0 to 10, was 12",
                        "assessments[0].mood: is not a known field",
                        "assessments[1].takenOn: must be given",
                        "assessments[1].harms[0]: must be a known constant, was X",
                        "assessments[1].trust: must be there once only",
                        "assessments[2].takenOn: must be a date such as 2026-03-02",
                        "assessments[2].concerns[0]: must be a text",
                        "assessments[3].takenOn: must differ from every other takenOn",
                        "assessments[4]: must be an object",
                        "relationship.kind: must be given",
                        "relationship.self.ageGroup: must agree with age",
                        "relationship.self.limits[0]: must be a known constant, was FEAR",
                        "relationship.self: must be there once only");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                    | line 1, column 1: must not be empty
                    {'relationship': CANARY} | line 1, column 18: must be well-formed JSON
                    {'relationship': {    | line 1, column 19: must be well-formed JSON
                    {} {}                 | line 1, column 4: must hold one JSON value and nothing after it
                    {'a': 1,}             | line 1, column 9: must be well-formed JSON
                    {/* a */}             | line 1, column 2: must be well-formed JSON
                    """)
    @DisplayName("What is no JSON is one fault with line and column, and quotes nothing")
    void syntax(String json, String fault) {
        assertThat(faultsOf(json)).containsExactly(fault);
    }
}
