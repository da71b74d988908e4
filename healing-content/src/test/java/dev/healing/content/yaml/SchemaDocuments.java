package dev.healing.content.yaml;

import com.google.common.collect.ImmutableList;
import dev.healing.content.yaml.YamlNode.Items;
import dev.healing.content.yaml.YamlNode.Pairs;
import dev.healing.content.yaml.YamlNode.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A document as JSON, the way an editor sees it: a plain number is a number, a quoted one is a text. */
final class SchemaDocuments {

    private static final ImmutableList<String> LITERALS = ImmutableList.of("true", "false", "null");
    private static final Map<Integer, String> ESCAPED =
            Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n");

    private SchemaDocuments() {}

    static String json(String yaml) {
        FaultLog faults = new FaultLog();
        Value top = YamlParser.parse("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), faults)
                .orElseThrow();
        faults.throwIfAny();
        return json(top.node());
    }

    private static String json(YamlNode node) {
        if (node instanceof Items items) {
            return items.nodes().stream().map(SchemaDocuments::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof Pairs pairs) {
            return pairs.entries().stream()
                    .map(pair -> quoted(pair.name()) + ":" + json(pair.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        Scalar scalar = (Scalar) node;
        boolean literal = LITERALS.contains(scalar.text()) || scalar.text().matches("-?[0-9]+");
        return scalar.plain() && literal ? scalar.text() : quoted(scalar.text());
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(point -> ESCAPED.getOrDefault(point, Character.toString(point)))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
