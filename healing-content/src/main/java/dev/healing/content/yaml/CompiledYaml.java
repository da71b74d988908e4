package dev.healing.content.yaml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.healing.content.yaml.YamlNode.Items;
import dev.healing.content.yaml.YamlNode.Pair;
import dev.healing.content.yaml.YamlNode.Pairs;
import dev.healing.content.yaml.YamlNode.Scalar;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Many documents in one file, parsed before: every text once, then the trees with their lines. Parsing is most of what it
 * costs to load a pack; what each value has to be is still checked when it is read. Immutable.
 */
public final class CompiledYaml {

    private static final int SCALAR = 0;
    private static final int PLAIN_SCALAR = 1;
    private static final int ITEMS = 2;
    private static final int PAIRS = 3;

    private final ImmutableMap<String, YamlNode> documents;

    CompiledYaml(Map<String, YamlNode> documents) {
        this.documents = ImmutableMap.copyOf(documents);
    }

    /**
     * A document.
     *
     * @param path the file it was in
     * @param faults takes what is wrong in it
     * @return its top, or empty if there is none of that path
     */
    public Optional<Value> document(String path, FaultLog faults) {
        return Optional.ofNullable(documents.get(path))
                .map(top -> new Value(top, Place.file(path).onLine(top.line()), faults));
    }

    /**
     * Reads what {@link YamlCompiler} wrote.
     *
     * @param in the bytes, to their end
     * @return the documents
     * @throws IOException if it cannot be read
     */
    public static CompiledYaml read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
        String[] texts = readTexts(data);
        ImmutableMap.Builder<String, YamlNode> documents = ImmutableMap.builder();
        int count = data.getInt();
        for (int i = 0; i < count; i++) {
            documents.put(texts[data.getInt()], readNode(data, texts));
        }
        return new CompiledYaml(documents.buildOrThrow());
    }

    /** All texts are one, cut into pieces: decoding it at once is quicker than decoding thousands. */
    private static String[] readTexts(ByteBuffer data) {
        byte[] bytes = new byte[data.getInt()];
        data.get(bytes);
        String all = new String(bytes, StandardCharsets.UTF_8);
        String[] texts = new String[data.getInt()];
        int start = 0;
        for (int i = 0; i < texts.length; i++) {
            int end = start + data.getInt();
            texts[i] = all.substring(start, end);
            start = end;
        }
        return texts;
    }

    private static YamlNode readNode(ByteBuffer data, String[] texts) {
        int kind = data.get();
        int line = data.getInt();
        int number = data.getInt();
        if (kind == ITEMS) {
            ImmutableList.Builder<YamlNode> nodes = ImmutableList.builderWithExpectedSize(number);
            for (int i = 0; i < number; i++) {
                nodes.add(readNode(data, texts));
            }
            return new Items(line, nodes.build());
        }
        if (kind == PAIRS) {
            ImmutableList.Builder<Pair> pairs = ImmutableList.builderWithExpectedSize(number);
            for (int i = 0; i < number; i++) {
                pairs.add(new Pair(data.getInt(), texts[data.getInt()], readNode(data, texts)));
            }
            return new Pairs(line, pairs.build());
        }
        return new Scalar(line, texts[number], kind == PLAIN_SCALAR);
    }

    void write(OutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        documents.forEach((path, top) -> {
            number(path, texts);
            gather(top, texts);
        });
        DataOutputStream data = new DataOutputStream(out);
        byte[] all = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_8);
        data.writeInt(all.length);
        data.write(all);
        data.writeInt(texts.size());
        for (String text : texts.keySet()) {
            data.writeInt(text.length());
        }
        data.writeInt(documents.size());
        for (Map.Entry<String, YamlNode> document : documents.entrySet()) {
            data.writeInt(number(document.getKey(), texts));
            writeNode(document.getValue(), texts, data);
        }
        data.flush();
    }

    private static void gather(YamlNode node, Map<String, Integer> texts) {
        if (node instanceof Scalar scalar) {
            number(scalar.text(), texts);
        } else if (node instanceof Items items) {
            items.nodes().forEach(item -> gather(item, texts));
        } else if (node instanceof Pairs pairs) {
            pairs.entries().forEach(pair -> {
                number(pair.name(), texts);
                gather(pair.value(), texts);
            });
        }
    }

    private static int number(String text, Map<String, Integer> texts) {
        Integer known = texts.putIfAbsent(text, texts.size());
        return known == null ? texts.size() - 1 : known;
    }

    private static void writeNode(YamlNode node, Map<String, Integer> texts, DataOutputStream data) throws IOException {
        if (node instanceof Scalar scalar) {
            head(scalar.plain() ? PLAIN_SCALAR : SCALAR, scalar.line(), number(scalar.text(), texts), data);
        } else if (node instanceof Items items) {
            head(ITEMS, items.line(), items.nodes().size(), data);
            for (YamlNode item : items.nodes()) {
                writeNode(item, texts, data);
            }
        } else if (node instanceof Pairs pairs) {
            head(PAIRS, pairs.line(), pairs.entries().size(), data);
            for (Pair pair : pairs.entries()) {
                data.writeInt(pair.line());
                data.writeInt(number(pair.name(), texts));
                writeNode(pair.value(), texts, data);
            }
        }
    }

    private static void head(int kind, int line, int number, DataOutputStream data) throws IOException {
        data.writeByte(kind);
        data.writeInt(line);
        data.writeInt(number);
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof CompiledYaml other && documents.equals(other.documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }

    /**
     * Counts only.
     *
     * @return the type and the number of documents
     */
    @Override
    public String toString() {
        return "CompiledYaml{documents=" + documents.size() + "}";
    }
}
