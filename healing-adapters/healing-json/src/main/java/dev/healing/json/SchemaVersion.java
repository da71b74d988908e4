package dev.healing.json;

import java.util.Optional;

/** The version of the format of a document. A document of a later one may say what this one would misread. */
enum SchemaVersion implements Shape<Integer> {
    CURRENT;

    static final int NUMBER = 1;

    private static final Shape<Integer> SHAPE = new Whole(NUMBER, NUMBER, "must be the whole number " + NUMBER);

    @Override
    public Optional<Integer> read(Place place) {
        return SHAPE.read(place);
    }

    @Override
    public void write(Integer value, Output out) {
        SHAPE.write(value, out);
    }
}
