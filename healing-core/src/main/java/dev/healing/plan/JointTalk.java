package dev.healing.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.healing.practice.Topic;

/** What makes time together a talk. */
final class JointTalk {

    static final ImmutableSet<Topic> TOPICS = Sets.immutableEnumSet(
            Topic.TALK_SAFETY,
            Topic.ACKNOWLEDGING,
            Topic.SHARED_GOAL,
            Topic.BOUNDARY,
            Topic.LOOKING_BACK,
            Topic.APOLOGY,
            Topic.CONFRONT);

    private JointTalk() {}
}
