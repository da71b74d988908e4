package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.PackagedYaml;
import dev.healing.content.yaml.Value;
import dev.healing.content.yaml.YamlParser;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A table of services in a file. It answers only with what two people have checked; nothing switches that off. Immutable,
 * thread-safe.
 */
public final class HelpTable implements HelpDirectory {

    private static final String STANDARD = "help/services.yaml";

    /** Holds what was read; the class loader sees to it that this happens once. */
    private static final class Loaded {

        static final HelpTable STANDARD_TABLE = standardTable();
    }

    private final ImmutableList<HelpService> rows;

    private HelpTable(ImmutableList<HelpService> rows) {
        this.rows = rows;
    }

    /**
     * The table that travels with this library.
     *
     * @return the table, the same object each time
     */
    public static HelpTable standard() {
        return Loaded.STANDARD_TABLE;
    }

    /**
     * Reads a table of one's own.
     *
     * @param file a file in the form of the packaged table
     * @return the table
     * @throws InvalidDataException with every fault, each with its line
     * @throws IOException if it cannot be read
     */
    public static HelpTable load(Path file) throws IOException {
        FaultLog faults = new FaultLog();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(YamlParser.LARGEST + 1);
            return read(YamlParser.parse(String.valueOf(file.getFileName()), bytes, faults), faults);
        }
    }

    private static HelpTable standardTable() {
        FaultLog faults = new FaultLog();
        return read(PackagedYaml.part("services").document(STANDARD, faults), faults);
    }

    private static HelpTable read(Optional<Value> top, FaultLog faults) {
        ImmutableList<HelpService> rows =
                top.map(table -> HelpTableReader.read(table, faults)).orElse(ImmutableList.of());
        faults.throwIfAny();
        return new HelpTable(rows);
    }

    @Override
    public ImmutableList<HelpService> services(String country) {
        return rows.stream()
                .filter(row -> row.country().equals(country))
                .filter(row -> row.check().isByTwo())
                .collect(ImmutableList.toImmutableList());
    }

    /** Every row, also those that are shown to nobody yet. */
    ImmutableList<HelpService> rows() {
        return rows;
    }

    /**
     * How much there is; it is not private.
     *
     * @return the type and the number of rows
     */
    @Override
    public String toString() {
        return "HelpTable{rows=" + rows.size() + "}";
    }
}
