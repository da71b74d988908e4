package dev.healing.content.yaml;

/**
 * Where something stands in a pack.
 *
 * @param file the file, seen from the root of the pack
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param field the way to the field, such as {@code minutes.least}; empty for the top
 */
public record Place(String file, int line, String field) {

    /**
     * A whole file.
     *
     * @param file the file
     * @return its place
     */
    public static Place file(String file) {
        return new Place(file, 0, "");
    }

    /**
     * The same field on a line.
     *
     * @param number the line, counted from 1
     * @return the place
     */
    public Place onLine(int number) {
        return new Place(file, number, field);
    }

    /**
     * A field under this one.
     *
     * @param name its name
     * @return the place, on the same line
     */
    public Place field(String name) {
        return new Place(file, line, field.isEmpty() ? name : field + "." + name);
    }

    /**
     * An item of this list.
     *
     * @param index its index, counted from 0
     * @return the place, on the same line
     */
    public Place item(int index) {
        return new Place(file, line, field + "[" + index + "]");
    }

    /**
     * The place as one word for a message.
     *
     * @return such as {@code practices/slow-breathing.yaml:8 minutes.least}
     */
    @Override
    public String toString() {
        String start = line == 0 ? file : file + ":" + line;
        return field.isEmpty() ? start : start + " " + field;
    }
}
