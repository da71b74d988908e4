package dev.healing.console;

import com.google.common.base.Ascii;
import dev.healing.practice.BondKind;
import dev.healing.practice.Practice;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of bond as they are typed, such as {@code parent-of-minor}. */
final class Kinds implements ITypeConverter<BondKind>, Iterable<String> {

    static String name(BondKind kind) {
        return Ascii.toLowerCase(kind.name()).replace('_', '-');
    }

    /** The kind whose words are shown where none is asked for. */
    static BondKind first(Practice practice) {
        return practice.kinds().stream().findFirst().orElse(BondKind.FRIENDSHIP);
    }

    @Override
    public BondKind convert(String typed) {
        return Arrays.stream(BondKind.values())
                .filter(kind -> name(kind).equals(Ascii.toLowerCase(typed).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("the kinds of bond are "
                        + Arrays.stream(BondKind.values()).map(Kinds::name).collect(Collectors.joining(", "))));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(BondKind.values()).map(Kinds::name).iterator();
    }
}
