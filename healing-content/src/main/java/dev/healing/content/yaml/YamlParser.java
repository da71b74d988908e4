package dev.healing.content.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML document with limits that cannot be switched off: its size, its depth, no anchors, no aliases, no tags, no
 * directives, no field twice. Works on the events of the parser, so that no limit is passed before it is seen.
 */
public final class YamlParser {

    /** The most bytes of a document: 1 MiB. */
    public static final int LARGEST = 1 << 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(LARGEST).build();

    private YamlParser() {}

    /**
     * Reads a document.
     *
     * @param file the file, for messages
     * @param bytes its content
     * @param faults takes what is wrong
     * @return the top of the document, or empty if it cannot be read at all
     */
    public static Optional<Value> parse(String file, byte[] bytes, FaultLog faults) {
        Place place = Place.file(file);
        if (bytes.length > LARGEST) {
            faults.add(place, "must have at most " + LARGEST + " bytes");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            YamlTree tree = new YamlTree(place, faults, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
            return tree.read().map(top -> new Value(top, place.onLine(top.line()), faults));
        } catch (CharacterCodingException notText) {
            faults.add(place, "must be text in UTF-8");
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(place.onLine(line), "must be well-formed YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            faults.add(place, "must be well-formed YAML");
        }
        return Optional.empty();
    }
}
