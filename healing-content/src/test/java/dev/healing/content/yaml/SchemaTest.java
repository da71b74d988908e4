package dev.healing.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.healing.assessment.Finding;
import dev.healing.content.Source;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas for editors say what the loader says. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("../docs/schema");
    private static final Path STANDARD = Path.of("src/main/resources/dev/healing/content/standard");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final ImmutableMap<String, Class<? extends Enum<?>>> CONSTANTS =
            ImmutableMap.<String, Class<? extends Enum<?>>>builder()
                    .put("kind", BondKind.class)
                    .put("element", Element.class)
                    .put("phase", Phase.class)
                    .put("participation", Participation.class)
                    .put("depth", Depth.class)
                    .put("reach", Reach.class)
                    .put("touch", Touch.class)
                    .put("presence", Presence.class)
                    .put("topic", Topic.class)
                    .put("grade", Grade.class)
                    .put("finding", Finding.class)
                    .buildOrThrow();

    private static JsonNode document(String name) throws IOException {
        return MAPPER.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }

    private static List<String> errors(String name, String yaml) throws IOException {
        Schema schema = REGISTRY.getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
        return schema.validate(SchemaDocuments.json(yaml), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    @Test
    void everyListOfConstantsIsThatOfTheCode() throws IOException {
        JsonNode practice = document("practice");
        CONSTANTS.forEach((name, type) -> assertThat(texts(practice.at("/$defs/" + name + "/enum")))
                .as(name)
                .containsExactlyElementsOf(names(type)));
        assertThat(practice.at("/properties/grades/properties").propertyNames())
                .containsExactlyElementsOf(names(BondKind.class));
        assertThat(document("text").at("/properties/kinds/properties").propertyNames())
                .containsExactlyElementsOf(names(BondKind.class));
        assertThat(texts(document("sources").at("/additionalProperties/properties/checked/enum")))
                .containsExactlyElementsOf(names(Source.Checked.class));
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(STANDARD)) {
            List<String> names = files.map(
                            file -> STANDARD.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml") && (name.contains("practices/") || !name.contains("/")))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStandardFileValidates(String name) throws IOException {
        assertThat(errors(schemaOf(name), Files.readString(STANDARD.resolve(name))))
                .isEmpty();
    }

    private static String schemaOf(String name) {
        if (name.startsWith("practices/")) {
            return "practice";
        }
        return name.startsWith("texts/") ? "text" : name.replace(".yaml", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "languages: [fr]\ntranslates: [slow-breathing]",
                "languages: [fr, fr-ca, zh-hant]",
                "languages: [en, es, fr]\npractices: [tea]"
            })
    void aPackOfALanguageValidates(String more) throws IOException {
        assertThat(errors("pack", "id: a\nversion: 1.0.0\n" + more + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml | languages: | language:",
                "pack.yaml | [en, es] | [es]",
                "pack.yaml | [en, es] | [en, EN-GB]",
                "pack.yaml | [en, es] | [en, es-mx]",
                "pack.yaml | [en, es] | [en, french]",
                "pack.yaml | [en, es] | []",
                "pack.yaml | practices: | 'translates: [Tea]\nhides:'",
                "pack.yaml | id: standard | id: Standard",
                "sources.yaml | population: | populace:",
                "sources.yaml | CONFIRMED | CONFIRMD",
                "sources.yaml | https: | javascript:",
                "sources.yaml | year: 2024 | year: soon",
                "practices/easy-hangout.yaml | phase: RECONNECT | phase: RECONECT",
                "practices/easy-hangout.yaml | participation: | particpation:",
                "practices/easy-hangout.yaml | HEAVY_HIGH | HEAVY_HIHG",
                "practices/easy-hangout.yaml | ACUTE_HEAT | ANY",
                "practices/easy-hangout.yaml | topics: [] | topics: [COOKING]",
                "practices/easy-hangout.yaml | requires: [] | requires: [[]]",
                "practices/easy-hangout.yaml | {everyWeeks: 2} | {everyWeeks: 13}",
                "practices/easy-hangout.yaml | {everyWeeks: 2} | {everyWeeks: 2, timesAWeek: 2}",
                "practices/easy-hangout.yaml | least: 15 | least: 0",
                "practices/easy-hangout.yaml | gaze: false | gaze: no",
                "practices/easy-hangout.yaml | S52 | S103",
                "practices/easy-hangout.yaml | {ROMANTIC: | {STRANGERS:",
                "practices/easy-hangout.yaml | course: END | course: 60",
                "texts/en/practices/easy-hangout.yaml | stop: | stopp:",
                "texts/en/practices/easy-hangout.yaml | - do: | - does:",
                "texts/en/practices/easy-hangout.yaml | title: Easy hangout | title: ''",
            })
    void aSlipDoesNotValidate(String name, String from, String to) throws IOException {
        String right = Files.readString(STANDARD.resolve(name));
        assertThat(right).contains(from);
        assertThat(errors(schemaOf(name), right.replace(from, to))).isNotEmpty();
    }
}
