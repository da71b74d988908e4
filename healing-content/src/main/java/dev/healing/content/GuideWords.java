package dev.healing.content;

import com.google.common.collect.ImmutableMap;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Strength;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Reason;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Phase;
import java.util.List;
import java.util.stream.Collectors;

/** The words a plan is told in, apart from those of practices and questions. */
record GuideWords(
        ImmutableMap<FormKey, FormWords> forms,
        ImmutableMap<Finding, String> findings,
        ImmutableMap<Finding, String> opens,
        ImmutableMap<Finding, String> changes,
        ImmutableMap<Note, String> notes,
        ImmutableMap<HelpTopic, HelpText> help,
        ImmutableMap<Phase, String> phases,
        ImmutableMap<Element, String> elements,
        ImmutableMap<Reason.Kind, String> reasons,
        ImmutableMap<Strength, String> strengths,
        ImmutableMap<Grade, String> grades,
        ImmutableMap<Label, String> labels,
        ImmutableMap<Element, String> parts) {

    /** Titles one after the other, each marked off, because some have commas in them. */
    String titles(List<String> titles) {
        return titles.stream().map(title -> label(Label.QUOTED, "title", title)).collect(Collectors.joining(", "));
    }

    /** A label with its blanks filled, as pairs of a name and what stands for it. */
    String label(Label label, String... blanks) {
        return Template.fill(Words.of(labels, label), blanks);
    }
}
