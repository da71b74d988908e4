package dev.healing.json;

import dev.healing.plan.HelpTopic;

/** One kind of help. An object, so that a later version can say more about it. */
final class HelpTable {

    static final Table<HelpTopic, Draft> TABLE = Table.with(Draft::new, draft -> draft.topic)
            .required(
                    "topic", Constant.unquoted(HelpTopic.class), topic -> topic, (draft, topic) -> draft.topic = topic)
            .table();

    private HelpTable() {}

    private static final class Draft {
        private HelpTopic topic = HelpTopic.GENERAL;
    }
}
