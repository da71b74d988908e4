package dev.healing.plan;

import dev.healing.practice.Topic;

/** What makes time together a talk. */
final class JointTalk {

    static final Topics TOPICS = Topics.of(
            Topic.TALK_SAFETY,
            Topic.ACKNOWLEDGING,
            Topic.SHARED_GOAL,
            Topic.BOUNDARY,
            Topic.LOOKING_BACK,
            Topic.APOLOGY,
            Topic.CONFRONT);

    private JointTalk() {}
}
