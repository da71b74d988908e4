package dev.healing.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.healing.content.StandardContent;
import dev.healing.practice.Catalog;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;

/** Catalogues of any size: the standard practices over and over, each time under other ids. */
public final class LargeCatalog {

    private LargeCatalog() {}

    /** A catalogue of so many practices. */
    public static Catalog of(int size) {
        Catalog standard = StandardContent.content().catalog();
        ImmutableList.Builder<Practice> practices = ImmutableList.builder();
        int copies = size / standard.practices().size();
        for (int copy = 0; copy < Math.max(1, copies); copy++) {
            for (Practice practice : standard.practices().values()) {
                practices.add(copy == 0 ? practice : renamed(practice, copy));
            }
        }
        return Catalog.of(standard.packs(), practices.build());
    }

    private static Practice renamed(Practice practice, int copy) {
        PracticeBuilder renamed = practice.toBuilder().id(renamed(practice.id(), copy));
        return renamed.prerequisites(practice.prerequisites().stream()
                        .map(first -> new Prerequisite(renamed(first.practice(), copy), first.soft()))
                        .toList())
                .build();
    }

    private static String renamed(String id, int copy) {
        return id + "-" + copy;
    }
}
