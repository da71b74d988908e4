package dev.healing.content.yaml;

import org.jspecify.annotations.Nullable;

/** Where something stands in a pack. The way to a field is put together only where a fault is told. Immutable. */
public final class Place {

    private static final int NO_ITEM = -1;

    private final String file;
    private final int line;
    private final @Nullable Place above;
    /** The name of the field; empty for the top and for an item. */
    private final String name;
    /** The index of the item; {@link #NO_ITEM} for a field. */
    private final int index;

    private Place(String file, int line, @Nullable Place above, String name, int index) {
        this.file = file;
        this.line = line;
        this.above = above;
        this.name = name;
        this.index = index;
    }

    /**
     * A whole file.
     *
     * @param file the file, seen from the root of the pack
     * @return its place
     */
    public static Place file(String file) {
        return new Place(file, 0, null, "", NO_ITEM);
    }

    /**
     * The same field on a line.
     *
     * @param number the line, counted from 1
     * @return the place
     */
    public Place onLine(int number) {
        return new Place(file, number, above, name, index);
    }

    /**
     * A field under this one.
     *
     * @param name its name
     * @return the place, on the same line
     */
    public Place field(String name) {
        return new Place(file, line, this, name, NO_ITEM);
    }

    /**
     * An item of this list.
     *
     * @param index its index, counted from 0
     * @return the place, on the same line
     */
    public Place item(int index) {
        return new Place(file, line, this, "", index);
    }

    /**
     * The file.
     *
     * @return its name, seen from the root of the pack
     */
    public String file() {
        return file;
    }

    /**
     * The line.
     *
     * @return counted from 1; 0 where the whole file is meant
     */
    public int line() {
        return line;
    }

    private String way() {
        if (above == null) {
            return "";
        }
        String start = above.way();
        if (index != NO_ITEM) {
            return start + "[" + index + "]";
        }
        return start.isEmpty() ? name : start + "." + name;
    }

    /**
     * The place as one word for a message.
     *
     * @return such as {@code practices/slow-breathing.yaml:8 minutes.least}
     */
    @Override
    public String toString() {
        String start = line == 0 ? file : file + ":" + line;
        String way = way();
        return way.isEmpty() ? start : start + " " + way;
    }
}
