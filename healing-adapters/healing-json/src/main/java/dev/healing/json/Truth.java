package dev.healing.json;

import java.util.Optional;

/** True or false. */
enum Truth implements Shape<Boolean> {
    TRUE_OR_FALSE;

    @Override
    public Optional<Boolean> read(Place place) {
        return place.node() instanceof Node.Truth truth
                ? Optional.of(truth.holds())
                : place.refuse("must be true or false");
    }

    @Override
    public void write(Boolean value, Output out) {
        out.truth(value);
    }
}
