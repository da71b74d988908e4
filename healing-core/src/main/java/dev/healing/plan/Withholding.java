package dev.healing.plan;

/** The test at the heart of a gate. */
@FunctionalInterface
interface Withholding {

    boolean applies(Tags tags, Standing standing);
}
