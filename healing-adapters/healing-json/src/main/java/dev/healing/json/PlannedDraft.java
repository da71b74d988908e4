package dev.healing.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.Planned;
import dev.healing.plan.Reason;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Participation;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import dev.healing.validation.TextRule;

/** What a session and a practice at hand have in common, while it is read. */
class PlannedDraft {

    String practice = "";
    Element element = Element.OWN_WORK;
    Participation participation = Participation.TOGETHER;
    boolean supported;
    Reach reaches = Reach.ASKS;
    Touch touch = Touch.SEXUAL;
    boolean gaze = true;
    Presence presence = Presence.IN_PERSON;
    Depth depth = Depth.DEEP;
    ImmutableSet<Topic> topics = ImmutableSet.of();
    ImmutableList<Reason> reasons = ImmutableList.of();
    ImmutableSet<String> sources = ImmutableSet.of();

    /** Adds the practice and its element. */
    static <S extends Planned, B extends PlannedDraft> Fields<S, B> practice(Fields<S, B> fields) {
        return fields.required("practice", Words.of(TextRule.PRACTICE_ID), Planned::practice, (d, v) -> d.practice = v)
                .required("element", constant(Element.class), Planned::element, (d, v) -> d.element = v);
    }

    /** Adds the tags, the reasons and the sources. */
    static <S extends Planned, B extends PlannedDraft> Fields<S, B> tags(Fields<S, B> fields) {
        return fields.required(
                        "participation",
                        Constant.except(Participation.EITHER),
                        Planned::participation,
                        (d, v) -> d.participation = v)
                .required("supported", Truth.TRUE_OR_FALSE, Planned::supported, (d, v) -> d.supported = v)
                .required("reaches", constant(Reach.class), Planned::reaches, (d, v) -> d.reaches = v)
                .required("touch", constant(Touch.class), Planned::touch, (d, v) -> d.touch = v)
                .required("gaze", Truth.TRUE_OR_FALSE, Planned::gaze, (d, v) -> d.gaze = v)
                .required("presence", constant(Presence.class), Planned::presence, (d, v) -> d.presence = v)
                .required("depth", constant(Depth.class), Planned::depth, (d, v) -> d.depth = v)
                .required("topics", SetOf.of(constant(Topic.class)), Planned::topics, (d, v) -> d.topics = v)
                .required("reasons", ReasonTable.LIST, Planned::reasons, (d, v) -> d.reasons = v)
                .required("sources", SetOf.of(Words.ANY), Planned::sources, (d, v) -> d.sources = v);
    }

    private static <E extends Enum<E>> Constant<E> constant(Class<E> type) {
        return Constant.unquoted(type);
    }
}
