package dev.healing.json;

import dev.healing.plan.AtHand;

/** A practice for when it is needed. */
final class AtHandTable {

    static final Table<AtHand, PlannedDraft> TABLE = PlannedDraft.tags(
                    PlannedDraft.practice(Table.with(PlannedDraft::new, AtHandTable::atHand)))
            .table();

    private AtHandTable() {}

    private static AtHand atHand(PlannedDraft draft) {
        return AtHand.builder()
                .practice(draft.practice)
                .element(draft.element)
                .participation(draft.participation)
                .supported(draft.supported)
                .reaches(draft.reaches)
                .touch(draft.touch)
                .gaze(draft.gaze)
                .presence(draft.presence)
                .depth(draft.depth)
                .topics(draft.topics)
                .reasons(draft.reasons)
                .sources(draft.sources)
                .build();
    }
}
