package dev.healing.content.rules;

import com.google.common.collect.ImmutableList;
import dev.healing.practice.PackVersion;
import dev.healing.practice.Practice;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a pack as they travel: names first, each once, then every practice as numbers. They were read from their
 * files and checked when the module was built; a fresh program has nothing left to parse.
 *
 * @param version what the pack is called
 * @param practices its practices, in the order of their ids
 */
public record CompiledRules(PackVersion version, ImmutableList<Practice> practices) {

    private static final String PACKAGED = "/dev/healing/content/standard/rules";

    /**
     * The standard rules inside this module.
     *
     * @return the rules
     */
    public static CompiledRules packaged() {
        try (InputStream in = CompiledRules.class.getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IllegalStateException("the packaged rules are not compiled; build this module with Maven");
            }
            return read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the packaged rules cannot be read", unreadable);
        }
    }

    static CompiledRules read(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        List<String> names = new ArrayList<>();
        for (int left = data.getInt(); left > 0; left--) {
            byte[] name = new byte[data.get()];
            data.get(name);
            names.add(new String(name, StandardCharsets.US_ASCII));
        }
        char[] numbers = new char[data.remaining() / Character.BYTES];
        data.asCharBuffer().get(numbers);
        RecordReader records = new RecordReader(numbers, names);
        PackVersion version = new PackVersion(records.name(), records.name());
        ImmutableList.Builder<Practice> practices = ImmutableList.builder();
        for (int left = records.number(); left > 0; left--) {
            practices.add(records.practice());
        }
        return new CompiledRules(version, practices.build());
    }

    void write(OutputStream out) throws IOException {
        RecordWriter records = new RecordWriter();
        records.name(version.id());
        records.name(version.version());
        records.number(practices.size());
        practices.forEach(records::practice);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(records.names().size());
        for (String name : records.names()) {
            data.writeByte(name.length());
            data.write(name.getBytes(StandardCharsets.US_ASCII));
        }
        data.write(records.bytes());
        data.flush();
    }
}
