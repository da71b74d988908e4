package dev.healing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON that people can read and that is the same, byte for byte, on every machine (INV-88). */
final class Output {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private Output(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A value as a document that ends with a line end. */
    static <T> String of(T value, Shape<T> shape) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text).setPrettyPrinter(printer())) {
            shape.write(value, new Output(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** One member a line, short arrays on one line. A printer remembers its depth, so every document has its own. */
    private static PrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withRootSeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    void text(String text) {
        attempt(() -> generator.writeString(text));
    }

    void number(int number) {
        attempt(() -> generator.writeNumber(number));
    }

    void truth(boolean truth) {
        attempt(() -> generator.writeBoolean(truth));
    }

    <T> void array(ImmutableList<T> items, Shape<T> shape) {
        attempt(generator::writeStartArray);
        items.forEach(item -> shape.write(item, this));
        attempt(generator::writeEndArray);
    }

    void object(Runnable members) {
        attempt(generator::writeStartObject);
        members.run();
        attempt(generator::writeEndObject);
    }

    <T> void member(String name, T value, Shape<T> shape) {
        attempt(() -> generator.writeFieldName(name));
        shape.write(value, this);
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Nothing here leaves the memory, so that nothing can fail. */
    private static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
